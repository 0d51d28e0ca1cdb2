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
package org.openhab.binding.connecteddrive.internal.mybmw.auth;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.cloudcommons.json.TolerantJson;

/**
 * Looks into tokens that are JWTs; the signature is the cloud's business.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
final class Jwt {

    private Jwt() {
    }

    /** When the token ends ({@code exp}); empty if it is no JWT or does not say. */
    static Optional<Instant> expiry(String token) {
        String[] parts = token.split("\\.");
        if (parts.length != 3) {
            return Optional.empty();
        }
        AtomicReference<Optional<Instant>> found = new AtomicReference<>(Optional.empty());
        try {
            String claims = new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8);
            TolerantJson.parse(claims, json -> json.object(name -> {
                if ("exp".equals(name)) {
                    found.set(Optional.ofNullable(json.unixSeconds()));
                }
            }));
        } catch (IOException | IllegalArgumentException e) {
            // Looks like a JWT and is none: opaque, as in other regions.
            return Optional.empty();
        }
        return found.get();
    }
}
