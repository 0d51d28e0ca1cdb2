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
package org.openhab.binding.withings.internal.api;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Tells of each number that withings.md 4.3 to 4.5 does not explain, once (12.11). Thread-safe.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public final class UnknownNumbers {

    /** A cloud that makes up new numbers all the time must fill neither memory nor log. */
    static final int MOST = 100;

    private final Set<String> told = ConcurrentHashMap.newKeySet();
    private final Consumer<String> log;

    /**
     * @param log takes one line per number; it names the number, never a value, a time or a person
     */
    public UnknownNumbers(Consumer<String> log) {
        this.log = log;
    }

    /** Looks through the body of an answer. */
    public void check(@Nullable Object body) {
        if (body instanceof MeasurePage page) {
            check(page);
        }
    }

    private void check(MeasurePage page) {
        for (MeasureGroup group : page.groups()) {
            if (!Attribution.isKnown(group.attribution())) {
                tell("attribution", group.attribution());
            }
            for (Measure measure : group.measures()) {
                if (MeasureType.of(measure.type()) == null) {
                    tell("measurement type", measure.type());
                }
                if (!Position.isKnown(measure.position())) {
                    tell("position", measure.position());
                }
            }
        }
    }

    private void tell(String what, int number) {
        String line = "Unknown " + what + " " + number;
        if (told.size() < MOST && told.add(line)) {
            log.accept(line);
        }
    }
}
