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
package org.openhab.devhost.internal.oauth;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

/**
 * What an OAuth client was created with.
 *
 * @param handle the name of the client, usually the UID of a thing
 * @param tokenUrl where tokens are requested
 * @param authorizationUrl where users consent, null without
 * @param clientId the client id
 * @param clientSecret the client secret, null without
 * @param scope the scopes, separated by blanks, null without
 * @param basicAuth true: id and secret go into the Authorization header instead of the form
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
record ClientParameters(String handle, String tokenUrl, @Nullable String authorizationUrl, String clientId,
        @Nullable String clientSecret, @Nullable String scope, boolean basicAuth) {

    /** Without the secret, for logs. */
    @Override
    public String toString() {
        return "OAuth client " + handle;
    }
}
