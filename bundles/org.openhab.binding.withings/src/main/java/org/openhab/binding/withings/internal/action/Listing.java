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
package org.openhab.binding.withings.internal.action;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.cloudcommons.action.EntryLines;

/**
 * Makes the outputs of an action that lists something.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
final class Listing {

    static final String COUNT = "count";
    static final String TEXT = "text";

    private Listing() {
    }

    /**
     * @param name the name of the list among the outputs
     * @param entries what it holds
     * @return the list for scripts, and for all that take simple values only its size and a text with a line per entry
     */
    static Map<String, Object> outputs(String name, List<Map<String, Object>> entries) {
        Map<String, Object> outputs = new LinkedHashMap<>();
        outputs.put(name, entries);
        outputs.put(COUNT, entries.size());
        outputs.put(TEXT, EntryLines.of(entries));
        return outputs;
    }
}
