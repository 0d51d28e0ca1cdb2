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
package org.openhab.simulator.withings.notify;

import java.util.Map;
import java.util.Set;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * The categories of notifications and the scopes that they need (withings.md 9.3, 18.10).
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
final class Categories {

    private static final Set<String> INFO = Set.of("user.info");
    private static final Set<String> METRICS = Set.of("user.metrics");
    private static final Set<String> ACTIVITY = Set.of("user.activity");
    private static final Set<String> SLEEP_EVENTS = Set.of("user.sleepevents");
    private static final Map<Long, Set<String>> SCOPES = Map.ofEntries(Map.entry(1L, METRICS), Map.entry(2L, METRICS),
            Map.entry(4L, METRICS), Map.entry(16L, ACTIVITY), Map.entry(44L, ACTIVITY), Map.entry(46L, INFO),
            Map.entry(50L, SLEEP_EVENTS), Map.entry(51L, SLEEP_EVENTS), Map.entry(52L, SLEEP_EVENTS),
            Map.entry(54L, METRICS), Map.entry(55L, METRICS), Map.entry(58L, METRICS), Map.entry(61L, METRICS),
            Map.entry(62L, Set.of("user.activity", "user.metrics")), Map.entry(63L, METRICS));

    private Categories() {
    }

    /** False for unknown categories and for those of contract plans. */
    static boolean known(long appli) {
        return SCOPES.containsKey(appli);
    }

    /** The scopes of which one is needed. */
    static Set<String> scopes(long appli) {
        return SCOPES.getOrDefault(appli, Set.of());
    }

    /** In bed, out of bed, inflation: subscribing always succeeds, but without the scope nothing ever comes. */
    static boolean isBedEvent(long appli) {
        return appli >= 50 && appli <= 52;
    }

    /** True when an event of this category reaches a subscriber with these scopes. */
    static boolean delivers(long appli, Set<String> granted) {
        return !isBedEvent(appli) || granted.containsAll(SLEEP_EVENTS);
    }
}
