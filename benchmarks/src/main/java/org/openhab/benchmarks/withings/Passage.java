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
package org.openhab.benchmarks.withings;

import java.util.Arrays;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * The ways over an answer that {@link AnswerBenchmark} measures.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public enum Passage {
    /** The yardstick. */
    SCAN("scan", "token scan", Double.POSITIVE_INFINITY),
    DECODE("decode", "decode", Passage.LIMIT),
    MAP("decodeAndMap", "decode + map", Passage.LIMIT),
    /** Only for comparison: nothing of ours. */
    TREE("tree", "JSON tree", Double.POSITIVE_INFINITY);

    private static final double LIMIT = 1.5;

    private final String method;
    private final String title;
    private final double limit;

    Passage(String method, String title, double limit) {
        this.method = method;
        this.title = title;
        this.limit = limit;
    }

    /** The method of the benchmark. */
    String method() {
        return method;
    }

    /** What it is, for people. */
    public String title() {
        return title;
    }

    /** How many times the scan it may take; infinite if nobody cares. */
    public double limit() {
        return limit;
    }

    static Passage ofBenchmark(String name) {
        return Arrays.stream(values()).filter(passage -> name.endsWith('.' + passage.method)).findFirst().orElseThrow();
    }
}
