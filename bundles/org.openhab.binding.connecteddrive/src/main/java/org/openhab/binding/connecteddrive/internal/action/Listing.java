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
package org.openhab.binding.connecteddrive.internal.action;

import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.cloudcommons.action.EntryLines;

/**
 * What an action found that lists something.
 *
 * @param name of the list among the outputs
 * @param entries what it holds
 * @param message why it is empty, for people; empty if it is not
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
record Listing(String name, List<Map<String, Object>> entries, String message) {

    static final String COUNT = "count";
    static final String TEXT = "text";

    /** The list for scripts, and for all that take simple values only its size and a text with a line per entry. */
    Map<String, Object> outputs() {
        return Map.of(name, entries, COUNT, entries.size(), TEXT, EntryLines.of(entries), Reply.MESSAGE, message);
    }
}
