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
package org.openhab.simulator.bmw.cardata;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.simulator.bmw.base.Endpoint;
import org.openhab.simulator.bmw.base.NamedFault;
import org.openhab.simulator.bmw.cardata.auth.OAuthCalls;
import org.openhab.simulator.bmw.cardata.auth.OAuthError;
import org.openhab.simulator.bmw.cardata.rest.CuCode;
import org.openhab.simulator.bmw.cardata.rest.CuError;
import org.openhab.simulator.bmw.cardata.rest.RestCall;

/**
 * Every error of bmw-cardata.md 2 and 3.9 by name, each with the endpoints where it means something.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
final class CarDataFaults {

    private static final Predicate<Endpoint> START = e -> e == CarDataEndpoint.DEVICE;
    private static final Predicate<Endpoint> POLL = e -> e == CarDataEndpoint.POLL;
    private static final Predicate<Endpoint> REFRESH = e -> e == CarDataEndpoint.REFRESH;
    private static final Predicate<Endpoint> OAUTH = START.or(POLL).or(REFRESH);
    private static final Predicate<Endpoint> REST = e -> CarDataEndpoint.rest(e) != null;

    private CarDataFaults() {
    }

    static List<NamedFault> all() {
        List<NamedFault> all = new ArrayList<>(List.of(oauth("invalid-request", 400, "invalid_request", OAUTH),
                oauth("invalid-client", 401, "invalid_client", OAUTH),
                oauth("invalid-client-400", 400, "invalid_client", REFRESH),
                oauth("invalid-client-403", 403, "invalid_client", REFRESH),
                oauth("authorization-pending", 403, "authorization_pending", POLL),
                oauth("slow-down", 400, "slow_down", POLL), oauth("access-denied", 403, "access_denied", POLL),
                oauth("expired-token", 401, "expired_token", POLL),
                oauth("invalid-grant", 400, "invalid_grant", POLL.or(REFRESH)),
                oauth("invalid-grant-401", 401, "invalid_grant", REFRESH),
                oauth("invalid-grant-403", 403, "invalid_grant", REFRESH),
                NamedFault.http("device-code-dead", 500, OAuthCalls.DEAD_CODE, POLL)));
        for (CuCode code : CuCode.values()) {
            all.add(rest(code.id().toLowerCase(java.util.Locale.ROOT), code.http(), code));
        }
        // Seen or handled by clients with another status.
        all.add(rest("cu-101-403", 403, CuCode.TOKEN_REFUSED));
        all.add(rest("cu-102-403", 403, CuCode.TOKEN_EXPIRED));
        all.add(rest("cu-429-429", 429, CuCode.RATE_LIMIT));
        return all;
    }

    private static NamedFault oauth(String name, int http, String error, Predicate<Endpoint> where) {
        return NamedFault.http(name, http, OAuthError.body(error, "Fault put up for a test.").toString(), where);
    }

    private static NamedFault rest(String name, int http, CuCode code) {
        Predicate<Endpoint> where = switch (code) {
            case NO_VIN_RIGHT, BAD_VIN -> calls(RestCall.TELEMATIC_DATA, RestCall.BASIC_DATA, RestCall.IMAGE,
                    RestCall.CHARGING_HISTORY, RestCall.LOCATION_SETTINGS, RestCall.TYRES);
            case NO_CONTAINER, BAD_CONTAINER -> calls(RestCall.CONTAINER_GET, RestCall.CONTAINER_DELETE,
                    RestCall.TELEMATIC_DATA);
            case CONTAINER_DELETED -> calls(RestCall.CONTAINER_DELETE, RestCall.TELEMATIC_DATA);
            case TOO_MANY_CONTAINERS, REFUSED -> calls(RestCall.CONTAINER_CREATE);
            case PAGE_EXPIRED -> calls(RestCall.CHARGING_HISTORY, RestCall.LOCATION_SETTINGS);
            case NO_IMAGE -> calls(RestCall.IMAGE);
            case NO_SETTINGS -> calls(RestCall.LOCATION_SETTINGS);
            case UNKNOWN_KEY -> calls(RestCall.CONTAINER_CREATE, RestCall.TELEMATIC_DATA);
            default -> REST;
        };
        return NamedFault.http(name, http, CuError.body(code).toString(), where);
    }

    private static Predicate<Endpoint> calls(RestCall... calls) {
        Set<RestCall> fitting = Set.of(calls);
        return endpoint -> {
            RestCall call = CarDataEndpoint.rest(endpoint);
            return call != null && fitting.contains(call);
        };
    }
}
