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
import java.time.Instant;
import java.util.Objects;
import java.util.Set;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.cloudcommons.auth.TokenPair;
import org.openhab.cloudcommons.json.TolerantJson;

/**
 * Reads the token object of all regions (bmw-mybmw.md 2.6, 3).
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
final class TokenAnswer {

    private String access = "";
    private String refresh = "";
    private String gcid = "";
    private @Nullable Long seconds;

    private TokenAnswer() {
    }

    /** Reads an answer that is nothing else; parameters as of {@link #pair}. */
    static TokenPair read(String text, @Nullable TokenPair old, Instant now) throws IOException {
        return TolerantJson.parse(text, TokenAnswer::read).pair(old, now);
    }

    /** Reads what the reader stands at. */
    static TokenAnswer read(TolerantJson json) throws IOException {
        TokenAnswer answer = new TokenAnswer();
        json.object(name -> answer.field(name, json));
        return answer;
    }

    /**
     * @param old what the cloud does not repeat is taken from here; {@code null} at a login
     * @param now when the answer came
     * @throws IOException when there are no tokens
     */
    TokenPair pair(@Nullable TokenPair old, Instant now) throws IOException {
        String refreshToken = refresh.isEmpty() && old != null ? old.refreshToken() : refresh;
        String subject = gcid.isEmpty() && old != null ? old.subject() : gcid;
        if (access.isEmpty() || refreshToken.isEmpty()) {
            throw new IOException("No tokens in the answer");
        }
        return new TokenPair(access, refreshToken, expiry(now), Set.of(), subject);
    }

    private void field(String name, TolerantJson json) throws IOException {
        switch (name) {
            case "access_token" -> access = Objects.requireNonNullElse(json.text(), "");
            case "refresh_token" -> refresh = Objects.requireNonNullElse(json.text(), "");
            case "gcid" -> gcid = Objects.requireNonNullElse(json.text(), "");
            case "expires_in" -> seconds = json.integer();
            default -> json.skip();
        }
    }

    /** As named, else from the token if it is a JWT, else now: it will be refreshed before use. */
    private Instant expiry(Instant now) {
        Long life = seconds;
        return life != null ? now.plusSeconds(Math.max(0, Math.min(life, Integer.MAX_VALUE)))
                : Jwt.expiry(access).orElse(now);
    }
}
