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
    SCAN("scan", "token scan", false),
    DECODE("decode", "decode", true),
    MAP("decodeAndMap", "decode + map", true),
    /** Only for comparison: nothing of ours. */
    TREE("tree", "JSON tree", false);

    private final String method;
    private final String title;
    private final boolean limited;

    Passage(String method, String title, boolean limited) {
        this.method = method;
        this.title = title;
        this.limited = limited;
    }

    /** The method of the benchmark. */
    String method() {
        return method;
    }

    /** What it is, for people. */
    public String title() {
        return title;
    }

    /** Whether it is code of ours, which has to stay within a limit. */
    boolean isLimited() {
        return limited;
    }

    static Passage ofBenchmark(String name) {
        return Arrays.stream(values()).filter(passage -> name.endsWith('.' + passage.method)).findFirst().orElseThrow();
    }
}
