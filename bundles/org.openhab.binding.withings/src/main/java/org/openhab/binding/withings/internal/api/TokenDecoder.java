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
package org.openhab.binding.withings.internal.api;

import java.io.IOException;
import java.time.Clock;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.cloudcommons.auth.TokenPair;

import com.google.gson.stream.JsonReader;

/**
 * Decodes the answer of a token call (withings.md 2.3), {@code null} if it brings no tokens.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
final class TokenDecoder implements BodyDecoder<@Nullable TokenPair> {

    private final Clock clock;

    TokenDecoder(Clock clock) {
        this.clock = clock;
    }

    @Override
    public @Nullable TokenPair decode(JsonReader in) throws IOException {
        String access = null;
        String refresh = null;
        String userId = "";
        String scope = "";
        long seconds = 0;
        if (Tokens.enterObject(in)) {
            while (in.hasNext()) {
                switch (in.nextName()) {
                    case "access_token" -> access = Tokens.text(in);
                    case "refresh_token" -> refresh = Tokens.text(in);
                    case "userid" -> userId = Tokens.require(in, "");
                    case "scope" -> scope = Tokens.require(in, "");
                    case "expires_in" -> seconds = Tokens.integer(in, 0);
                    default -> in.skipValue();
                }
            }
            in.endObject();
        }
        if (access == null || refresh == null) {
            return null;
        }
        Set<String> scopes = Arrays.stream(scope.split("[,\\s]+")).filter(s -> !s.isEmpty())
                .collect(Collectors.toSet());
        return new TokenPair(access, refresh, clock.instant().plusSeconds(seconds), scopes, userId);
    }
}
