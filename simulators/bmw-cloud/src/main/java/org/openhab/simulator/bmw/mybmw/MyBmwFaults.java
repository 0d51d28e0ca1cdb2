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
import java.util.function.Predicate;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.simulator.bmw.base.Endpoint;
import org.openhab.simulator.bmw.base.Endpoint.Trait;
import org.openhab.simulator.bmw.base.FaultKind;
import org.openhab.simulator.bmw.base.NamedFault;

/**
 * The faults that only My BMW has (bmw-mybmw.md 2.4, 2.7, 2.8, 9).
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
final class MyBmwFaults {

    private static final Predicate<Endpoint> OURS = e -> e.key().startsWith("mybmw-");
    private static final Predicate<Endpoint> BEARER = OURS.and(e -> e.is(Trait.BEARER));
    private static final Predicate<Endpoint> COMMAND = OURS.and(e -> e.is(Trait.COMMAND));
    private static final Predicate<Endpoint> CAR = OURS.and(e -> e.is(Trait.CAR));
    private static final Predicate<Endpoint> CHINA = e -> e.key().startsWith("mybmw-cn-");
    private static final Predicate<Endpoint> OAUTH = OURS
            .and(e -> e.is(Trait.TOKEN) || e.key().endsWith("login") || e.key().endsWith("authorize"))
            .and(CHINA.negate());
    private static final String UNAUTHORIZED = "{\"statusCode\":401,\"message\":\"Unauthorized\"}";
    private static final String NOT_ALLOWED = "{\"eventStatus\":\"ERROR\",\"errorDetails\":{\"title\":null,"
            + "\"description\":null,\"presentationType\":\"DIALOG\",\"iconId\":null,\"isRetriable\":false,"
            + "\"errorDetails\":null}}";

    static final List<NamedFault> ALL = List.of(NamedFault.http("unauthorized-once", 401, UNAUTHORIZED, BEARER),
            new NamedFault("unauthorized-always", FaultKind.HTTP, -1, 401, UNAUTHORIZED, BEARER),
            NamedFault.http("bad-request", 400, "{\"statusCode\":400,\"message\":\"Bad Request\"}", BEARER),
            NamedFault.http("invalid-request", 400,
                    "{\"error\":\"invalid_request\",\"error_description\":\"The request is malformed\"}", OAUTH),
            NamedFault.http("invalid-client", 401,
                    "{\"error\":\"invalid_client\",\"error_description\":\"Client authentication failed\"}", OAUTH),
            NamedFault.http("invalid-grant", 400,
                    "{\"error\":\"invalid_grant\",\"error_description\":\"The grant is invalid or expired\"}",
                    OURS.and(e -> e.is(Trait.TOKEN)).and(CHINA.negate())),
            NamedFault.http("quota", 403,
                    "{\"statusCode\":403,\"message\":\"Out of call volume quota. "
                            + "Quota will be replenished in 02:12:20.\"}",
                    BEARER),
            NamedFault.http("quota-old", 403, "{\"statusCode\":403,\"message\":\"Quota Exceeded\"}", BEARER),
            NamedFault.http("not-allowed", 403, NOT_ALLOWED, COMMAND),
            NamedFault.http("not-found", 404, "{\"statusCode\":404,\"message\":\"Resource not found\"}", BEARER),
            NamedFault.http("access-disabled", 405, "{\"statusCode\":405,\"message\":\"Mobile access disabled\"}", CAR),
            NamedFault.http("unreachable", 408, "{\"statusCode\":408,\"message\":\"Vehicle not reachable\"}", CAR),
            NamedFault.http("busy", 409, "{\"statusCode\":409,\"message\":\"Vehicle is busy\"}", COMMAND),
            NamedFault.http("china-error", 422,
                    "{\"data\":null,\"code\":499100,\"error\":true,\"msgType\":\"toast\","
                            + "\"description\":\"\u8bf7\u66f4\u65b0\"}",
                    CHINA),
            NamedFault.http("account-locked", 423, "{\"statusCode\":423,\"message\":\"Account locked\"}", BEARER),
            NamedFault.http("rate-limit", 429,
                    "{\"statusCode\":429,\"message\":\"Rate limit is exceeded. Try again in 2 seconds.\"}", OURS),
            NamedFault.http("blocked", 489, "Blocked", OURS));

    private MyBmwFaults() {
    }
}
