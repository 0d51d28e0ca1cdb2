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
package org.openhab.itests.lockstep.cars;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.simulator.bmw.BmwCloud;

/**
 * The fault matrix of both clouds as the documentation shows it.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
final class FaultDocument {

    /** Costs real time, and is one more way of getting no answer. */
    private static final String SLOW = "slow";
    private static final List<List<FaultedCall>> TABLES = List.of(
            List.of(FaultedCall.CONFIG, FaultedCall.LOGIN, FaultedCall.AUTHORIZE, FaultedCall.TOKEN_CODE,
                    FaultedCall.TOKEN_REFRESH),
            List.of(FaultedCall.LIST, FaultedCall.PROFILE, FaultedCall.STATE, FaultedCall.CHARGING,
                    FaultedCall.STATISTICS, FaultedCall.SESSIONS, FaultedCall.TRIPS, FaultedCall.IMAGE,
                    FaultedCall.EVENT_STATUS),
            List.of(FaultedCall.CD_DEVICE, FaultedCall.CD_POLL, FaultedCall.CD_REFRESH),
            List.of(FaultedCall.CD_MAPPINGS, FaultedCall.CD_LIST, FaultedCall.CD_CREATE, FaultedCall.CD_TELEMATIC),
            List.of(FaultedCall.CD_BASIC, FaultedCall.CD_IMAGE, FaultedCall.CD_CHARGING, FaultedCall.CD_LOCATIONS,
                    FaultedCall.CD_TYRES));

    private FaultDocument() {
    }

    /** The faults that mean something for a call, by name. */
    static List<String> faults(BmwCloud cloud, String endpoint) {
        List<String> names = new ArrayList<>();
        cloud.control().faultTable().json().entrySet().stream()
                .filter(entry -> !SLOW.equals(entry.getKey()) && entry.getValue().getAsJsonArray().asList().stream()
                        .anyMatch(where -> where.getAsString().equals(endpoint)))
                .forEach(entry -> names.add(entry.getKey()));
        return names;
    }

    /** The calls that the tables have. */
    static Set<FaultedCall> calls() {
        return TABLES.stream().flatMap(List::stream).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The tables, line by line: a line for each fault, a column for each call. */
    static List<String> lines(BmwCloud cloud) {
        List<String> lines = new ArrayList<>();
        for (List<FaultedCall> calls : TABLES) {
            lines.add(
                    "| | " + calls.stream().map(call -> '`' + call.endpoint() + '`').collect(Collectors.joining(" | "))
                            + " |");
            lines.add("|---|" + "---|".repeat(calls.size()));
            for (String fault : cloud.control().faultTable().json().keySet()) {
                if (calls.stream().anyMatch(call -> faults(cloud, call.endpoint()).contains(fault))) {
                    lines.add("| `" + fault + "` | "
                            + calls.stream().map(call -> cell(cloud, call, fault)).collect(Collectors.joining(" | "))
                            + " |");
                }
            }
        }
        lines.addAll(StreamFault.lines());
        return lines;
    }

    private static String cell(BmwCloud cloud, FaultedCall call, String fault) {
        return faults(cloud, call.endpoint()).contains(fault) ? FaultReaction.to(call.endpoint(), fault).text() : "-";
    }
}
