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
package org.openhab.simulator.withings.auth;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * A registered application (withings.md 1.4).
 *
 * @param clientId the client id
 * @param clientSecret the present secret
 * @param callbackUrls the registered callback URLs: redirect targets and bases of notification URLs
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public record Application(String clientId, String clientSecret, List<String> callbackUrls) {

    public Application {
        callbackUrls = List.copyOf(callbackUrls);
    }

    public boolean hasSecret(String secret) {
        return MessageDigest.isEqual(clientSecret.getBytes(StandardCharsets.UTF_8),
                secret.getBytes(StandardCharsets.UTF_8));
    }
}
