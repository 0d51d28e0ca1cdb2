/*
 * Copyright (c) 2010-2026 Contributors to the openHAB project
 *
 * See the NOTICE file(s) distributed with this work for additional
 * information.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * http://www.eclipse.org/legal/epl-2.0
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.core.auth.client.oauth2;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Makes and finds client services by handles, mostly the identifiers of things.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public interface OAuthFactory {

    /** A service under that handle, in place of one that is there. */
    OAuthClientService createOAuthClientService(String handle, String tokenUrl, @Nullable String authorizationUrl,
            String clientId, @Nullable String clientSecret, @Nullable String scope,
            @Nullable Boolean supportsBasicAuth);

    /** Closes the service and removes what is stored. */
    void deleteServiceAndAccessToken(String handle);

    /** The service of a handle as it was stored, null if there is none. */
    @Nullable
    OAuthClientService getOAuthClientService(String handle);

    /** Closes the service; what is stored stays. */
    void ungetOAuthService(String handle);
}
