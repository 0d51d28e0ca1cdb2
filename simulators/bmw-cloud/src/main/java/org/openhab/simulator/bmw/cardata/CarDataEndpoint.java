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
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.simulator.bmw.base.Endpoint;
import org.openhab.simulator.bmw.base.Endpoint.Trait;
import org.openhab.simulator.bmw.cardata.auth.LinkPage;
import org.openhab.simulator.bmw.cardata.auth.OAuthCalls;
import org.openhab.simulator.bmw.cardata.rest.RestCall;
import org.openhab.simulator.kit.http.Request;

/**
 * The endpoints of CarData for the gateway.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
final class CarDataEndpoint {

    static final Endpoint DEVICE = Endpoint.of("cardata-device", Trait.JSON);
    static final Endpoint POLL = Endpoint.of("cardata-poll", Trait.JSON, Trait.TOKEN);
    static final Endpoint REFRESH = Endpoint.of("cardata-refresh", Trait.JSON, Trait.TOKEN, Trait.REFRESH);
    static final Endpoint LINK = Endpoint.of("cardata-link");

    private CarDataEndpoint() {
    }

    /** All of them. */
    static List<Endpoint> all() {
        List<Endpoint> all = new ArrayList<>(List.of(DEVICE, POLL, REFRESH, LINK));
        Stream.of(RestCall.values()).map(CarDataEndpoint::of).forEach(all::add);
        return all;
    }

    /** The endpoint that a request means; null when it is not CarData's. */
    static @Nullable Endpoint of(Request request) {
        boolean post = "POST".equals(request.method());
        switch (request.path()) {
            case OAuthCalls.DEVICE_PATH:
                return post ? DEVICE : null;
            case OAuthCalls.TOKEN_PATH:
                return post ? token(request) : null;
            case LinkPage.PATH:
                return LINK;
            default:
                RestCall call = RestCall.find(request.method(), request.path());
                return call == null ? null : of(call);
        }
    }

    /** The REST call of an endpoint; null when it is none. */
    static @Nullable RestCall rest(Endpoint endpoint) {
        return Stream.of(RestCall.values()).filter(call -> call.key().equals(endpoint.key())).findFirst().orElse(null);
    }

    private static Endpoint of(RestCall call) {
        Set<Trait> traits = EnumSet.of(Trait.BEARER);
        if (call != RestCall.IMAGE && call != RestCall.CONTAINER_DELETE) {
            traits.add(Trait.JSON);
        }
        if (call.ofCar()) {
            traits.add(Trait.CAR);
        }
        return new Endpoint(call.key(), Set.copyOf(traits));
    }

    /** My BMW has the same path, but tells its client by Basic authentication. */
    private static @Nullable Endpoint token(Request request) {
        String authorization = request.header("Authorization");
        if (authorization != null && authorization.regionMatches(true, 0, "Basic ", 0, 6)) {
            return null;
        }
        return "refresh_token".equals(request.values().get("grant_type")) ? REFRESH : POLL;
    }
}
