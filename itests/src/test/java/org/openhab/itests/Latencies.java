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
package org.openhab.itests;

import java.time.Duration;
import java.util.Collection;
import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * How long things took.
 *
 * @param sorted the shortest first
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
record Latencies(List<Duration> sorted) {

    static Latencies of(Collection<Duration> all) {
        return new Latencies(all.stream().sorted().toList());
    }

    /** What so many percent of them did not exceed. */
    Duration percentile(int percent) {
        return sorted.get(Math.min(sorted.size() - 1, sorted.size() * percent / 100));
    }

    @Override
    public String toString() {
        return "p50 " + percentile(50).toMillis() + " ms, p99 " + percentile(99).toMillis() + " ms, max "
                + percentile(100).toMillis() + " ms of " + sorted.size();
    }
}
