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
package org.openhab.simulator.bmw.mybmw;

import java.util.List;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.simulator.kit.http.Request;

/**
 * Refuses requests that lack what every genuine app sends (bmw-mybmw.md 1.1, 13.2).
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
final class HeaderCheck {

    private static final List<String> EVERYWHERE = List.of("accept", "accept-language", "x-raw-locale", "user-agent",
            "x-user-agent", "x-identity-provider", "x-correlation-id", "bmw-correlation-id", "bmw-session-id",
            "bmw-units-preferences", "24-hour-format");
    private static final List<String> CONFIG = List.of("user-agent", "x-user-agent", "x-identity-provider",
            "x-correlation-id", "bmw-correlation-id", "bmw-session-id");
    private static final Pattern UUID = Pattern
            .compile("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}");

    private HeaderCheck() {
    }

    /** @throws MyBmwError 400 for the first header that is missing or wrong */
    static void api(Request request) {
        check(request, EVERYWHERE);
        if ("POST".equals(request.method()) && request.body().startsWith("{")) {
            String type = request.header("content-type");
            if (type == null || !type.startsWith("application/json")) {
                throw MyBmwError.api(400, "Header content-type must be application/json");
            }
        }
    }

    /** @throws MyBmwError 400 for the first header that is missing or wrong */
    static void config(Request request) {
        check(request, CONFIG);
    }

    private static void check(Request request, List<String> names) {
        for (String name : names) {
            if (request.header(name) == null) {
                throw MyBmwError.api(400, "Header " + name + " is missing");
            }
        }
        if (UserAgent.of(request.header("x-user-agent")) == null) {
            throw MyBmwError.api(400, "Header x-user-agent is malformed");
        }
        String correlation = String.valueOf(request.header("x-correlation-id"));
        if (!UUID.matcher(correlation).matches() || !correlation.equals(request.header("bmw-correlation-id"))) {
            throw MyBmwError.api(400, "Header x-correlation-id is malformed");
        }
    }
}
