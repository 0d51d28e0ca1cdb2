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
package org.openhab.binding.connecteddrive.internal.cardata.coverage;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.connecteddrive.internal.cardata.data.Delivery;
import org.openhab.binding.connecteddrive.internal.cardata.data.KeyTable;
import org.openhab.binding.connecteddrive.internal.cardata.data.RawValue;
import org.openhab.binding.connecteddrive.internal.cardata.data.TelematicKey;

/**
 * Notes which telematic keys of a car come on which way; thread-safe.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public final class CoverageRecorder {

    /** BMW's whole catalogue has about as many keys; more is a stream gone wild. */
    static final int MOST_UNKNOWN = 300;

    private final KeyTable table;
    private final Set<String> asked = new HashSet<>();
    private final Set<String> delivered = new HashSet<>();
    private final Set<String> silent = new HashSet<>();
    private final Set<String> streamed = new HashSet<>();
    private final Set<String> unknown = new HashSet<>();

    public CoverageRecorder(KeyTable table) {
        this.table = table;
    }

    /**
     * An answer by REST replaces what was known of the keys of its container.
     *
     * @param all keys that are asked for, perhaps in several containers
     * @param container those of this one
     */
    public synchronized void answered(List<String> all, List<String> container, List<RawValue> values) {
        asked.clear();
        asked.addAll(all);
        delivered.retainAll(asked);
        silent.retainAll(asked);
        Set<String> present = new HashSet<>();
        for (RawValue value : values) {
            if (value.value() != null) {
                present.add(value.key());
            }
            noteUnknown(value);
        }
        Stream.concat(container.stream(), values.stream().map(RawValue::key)).forEach(key -> {
            (present.contains(key) ? delivered : silent).add(key);
            (present.contains(key) ? silent : delivered).remove(key);
        });
    }

    /** Values came by the stream. */
    public synchronized void streamed(List<RawValue> values) {
        for (RawValue value : values) {
            if (noteUnknown(value)) {
                streamed.add(value.key());
            }
        }
    }

    public synchronized Coverage coverage() {
        Set<String> missing = delivered.stream().filter(key -> !streamed.contains(key)).filter(this::isStreamable)
                .collect(Collectors.toSet());
        return new Coverage(asked, delivered, silent, streamed, missing, unknown);
    }

    private boolean isStreamable(String name) {
        TelematicKey key = table.find(name);
        return key != null && key.delivery() == Delivery.STREAM;
    }

    /** Whether the key is known, or else noted as one that is not. */
    private boolean noteUnknown(RawValue value) {
        if (table.find(value.key()) != null || unknown.contains(value.key())) {
            return true;
        }
        return unknown.size() < MOST_UNKNOWN && unknown.add(value.key());
    }
}
