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
package org.openhab.binding.connecteddrive.internal.cardata.auth;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.cloudcommons.auth.Pkce;

/**
 * A code that waits for somebody to confirm it (bmw-cardata.md 2.1).
 *
 * @param deviceCode the secret half
 * @param userCode what people type in, if the link does not
 * @param page where they do that
 * @param expiresAt until when
 * @param interval least time between two questions about it
 * @param pkce goes with the questions
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public record DeviceCode(String deviceCode, String userCode, String page, Instant expiresAt, Duration interval,
        Pkce pkce) {

    /** The page with the code filled in. */
    public String link() {
        return page + (page.indexOf('?') < 0 ? '?' : '&') + "user_code="
                + URLEncoder.encode(userCode, StandardCharsets.UTF_8);
    }

    /** The codes are secrets as long as they live. */
    @Override
    public String toString() {
        return "DeviceCode[***, expires " + expiresAt + "]";
    }
}
