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
package org.openhab.benchmarks;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * A way over an answer that is worth measuring.
 *
 * @param method the method of the benchmark
 * @param title what it is, for people
 * @param goal how many times the scan it should take, infinitely many if nobody cares
 * @param limit how many times the scan it may take before the run fails; at least the goal
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public record Passage(String method, String title, double goal, double limit) {

    /** The yardstick. */
    public static final Passage SCAN = free("scan", "token scan");

    /** One whose goal is its limit. */
    public Passage(String method, String title, double limit) {
        this(method, title, limit, limit);
    }

    /** One that is only there for comparison. */
    public static Passage free(String method, String title) {
        return new Passage(method, title, Double.POSITIVE_INFINITY);
    }
}
