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

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * Prints what was measured as a table and counts what is beyond its limit.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
final class Report {

    private static final String LINE = "%-14s %12s %20s %7s %16s  %s%n";

    private final PrintStream out;
    private int tooMuch;

    Report(PrintStream out) {
        this.out = out;
    }

    /** How many of the measured numbers are beyond their limits. */
    int tooMuch() {
        return tooMuch;
    }

    /**
     * @param race what was measured
     * @param resultBytes the size of what the answers are decoded to
     */
    void race(Race race, long resultBytes) {
        out.printf(Locale.ROOT, "%n%s (decoded: %,d bytes)%n", race.contest().title(), resultBytes);
        out.printf(LINE, "", "µs", "times the scan", "limit", "bytes allocated", "");
        for (Passage passage : race.contest().passages()) {
            tooMuch += race.ratio(passage) > passage.limit() ? 1 : 0;
            out.printf(LINE, passage.title(), format("%,.1f", race.micros(passage)), ratios(race, passage),
                    Double.isFinite(passage.limit()) ? format("%.2f", passage.limit()) : "",
                    format("%,.0f", race.bytes(passage)), verdict(passage, race.ratio(passage)));
        }
    }

    /**
     * @param what one of what waits for the next poll
     * @param cost what it costs
     */
    void idle(String what, Idle.Cost cost) {
        boolean over = cost.threads() > 0;
        tooMuch += over ? 1 : 0;
        out.printf(Locale.ROOT, "%nOne idle %s: %,d bytes of heap; threads of all of them together: %d%s%n", what,
                cost.heapBytes(), cost.threads(), over ? "  TOO MANY" : "");
    }

    /** Beyond its limit a passage fails the run; beyond its goal it is only told. */
    static String verdict(Passage passage, double ratio) {
        if (ratio > passage.limit()) {
            return "TOO SLOW";
        }
        return ratio > passage.goal() ? format("misses the goal of %.2f", passage.goal()) : "";
    }

    /** Of the best rounds, and the extremes of single rounds. */
    private static String ratios(Race race, Passage passage) {
        List<Double> ratios = race.ratios(passage);
        return passage.equals(Passage.SCAN) ? "1.00"
                : format("%.2f (%.2f..%.2f)", race.ratio(passage), ratios.get(0), ratios.get(ratios.size() - 1));
    }

    private static String format(String format, Object... arguments) {
        return String.format(Locale.ROOT, format, arguments);
    }
}
