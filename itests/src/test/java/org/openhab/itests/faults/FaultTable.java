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
package org.openhab.itests.faults;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.simulator.withings.fault.Endpoint;
import org.openhab.simulator.withings.fault.NamedFault;

/**
 * The fault matrix as the documentation shows it.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
final class FaultTable {

    private static final String NOTHING = "-";

    private FaultTable() {
    }

    /** The tables, line by line: a line for each fault, a column for each endpoint in use. */
    static List<String> lines() {
        List<String> lines = new ArrayList<>();
        List<Endpoint> used = Stream.of(Endpoint.values()).filter(Reactions::isUsed).toList();
        lines.addAll(table(used.stream().filter(one -> !one.bearer()).toList()));
        lines.addAll(table(used.stream().filter(one -> one.bearer() && !isNotify(one)).toList()));
        lines.addAll(table(used.stream().filter(FaultTable::isNotify).toList()));
        return lines;
    }

    private static boolean isNotify(Endpoint endpoint) {
        return endpoint.path().equals("/notify");
    }

    private static List<String> table(List<Endpoint> endpoints) {
        List<String> lines = new ArrayList<>();
        lines.add("| | " + endpoints.stream().map(one -> '`' + one.key() + '`').collect(Collectors.joining(" | "))
                + " |");
        lines.add("|---|" + "---|".repeat(endpoints.size()));
        for (NamedFault fault : NamedFault.values()) {
            if (endpoints.stream().anyMatch(fault::fits)) {
                lines.add("| `" + fault.key() + "` | "
                        + endpoints.stream().map(one -> word(one, fault)).collect(Collectors.joining(" | ")) + " |");
            }
        }
        return lines;
    }

    private static String word(Endpoint endpoint, NamedFault fault) {
        return fault.fits(endpoint) ? Reactions.to(new Cell(endpoint, fault)).word() : NOTHING;
    }
}
