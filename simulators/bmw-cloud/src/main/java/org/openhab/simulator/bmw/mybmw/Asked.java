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

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.simulator.bmw.model.Account;
import org.openhab.simulator.bmw.model.Car;
import org.openhab.simulator.kit.http.Request;

/**
 * What a request asks for; each method refuses with 400 or 404 when it cannot tell.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
final class Asked {

    private Asked() {
    }

    /** The car of the header, of the path where the VIN stands there, or of the query where 13.2 allows it. */
    static Car car(MyBmwEndpoint endpoint, Request request, Account account) {
        String inPath = Stream.of(1, 2).map(group -> endpoint.part(request, group))
                .filter(part -> part != null && part.matches("[A-Z0-9]{17}")).findFirst().orElse(null);
        String header = request.header("bmw-vin");
        boolean inQuery = endpoint == MyBmwEndpoint.STATISTICS || endpoint == MyBmwEndpoint.SESSIONS
                || endpoint == MyBmwEndpoint.SESSION;
        String vin = inPath != null ? inPath : inQuery ? request.values().getOrDefault("vin", header) : header;
        if (vin == null) {
            throw MyBmwError.api(400, "Header bmw-vin is missing");
        }
        if (header != null && !header.equals(vin)) {
            throw MyBmwError.api(400, "Header bmw-vin is about another car");
        }
        Account.Mapping mapping = account.mapping(vin);
        if (mapping == null) {
            throw MyBmwError.notFound();
        }
        return mapping.car();
    }

    /** The cars of the brand that the user agent names. */
    static List<Account.Mapping> visible(Request request, Account account) {
        UserAgent agent = UserAgent.of(request.header("x-user-agent"));
        String brand = agent == null ? "bmw" : agent.brand();
        return account.mappings().stream().filter(m -> m.car().facts().userAgentBrand().equals(brand)).toList();
    }

    /** A parameter that must be there. */
    static String text(Request request, String name) {
        String value = request.values().get(name);
        if (value == null || value.isBlank()) {
            throw MyBmwError.api(400, "Parameter " + name + " is missing");
        }
        return value;
    }

    /** A time that must be there. */
    static Instant time(Request request, String name) {
        try {
            return Instant.parse(text(request, name));
        } catch (DateTimeParseException e) {
            throw MyBmwError.api(400, "Parameter " + name + " is malformed");
        }
    }

    /** How many sessions are wanted. */
    static int limit(Request request) {
        String text = request.values().getOrDefault("maxResults", request.values().getOrDefault("max_results", "40"));
        if (!text.matches("[1-9][0-9]{0,3}")) {
            throw MyBmwError.api(400, "maxResults is malformed");
        }
        return Integer.parseInt(text);
    }
}
