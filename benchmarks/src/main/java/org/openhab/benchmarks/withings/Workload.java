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

import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.benchmarks.Contest;
import org.openhab.benchmarks.Passage;
import org.openhab.binding.withings.internal.api.Envelope;
import org.openhab.binding.withings.internal.api.MeasureQuery;
import org.openhab.binding.withings.internal.api.Queries;
import org.openhab.binding.withings.internal.api.Query;
import org.openhab.binding.withings.internal.api.Span;
import org.openhab.binding.withings.internal.api.WithingsException;

/**
 * Answers of the cloud to be decoded, one row per kind of answer.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public enum Workload implements Contest {
    MEASURES_2_MB("getmeas, generated, 2 MB", false, () -> List.of(GeneratedMeasures.answer(2_000_000)),
            MeasureQuery.ALL.query()),
    MEASURES_RECORDED("getmeas, recorded", true,
            () -> Recordings.read("{\"status\":0,\"body\":{\"measuregrps\":%s}}", "aiowithings/measurement.json",
                    "aiowithings/measurement_list_2.json", "aiowithings/measurement_positions.json",
                    "home-assistant-core/get_meas_1.json", "home-assistant-core/measurements_1.json",
                    "shimmer/withings-body-measures.json"),
            MeasureQuery.ALL.query()),
    ACTIVITY("getactivity, generated, 1 year", false, () -> List.of(GeneratedSeries.activities(365)),
            Queries.activities(Span.since(0))),
    INTRADAY("getintradayactivity, generated, 1 day", false, () -> List.of(GeneratedSeries.intraday(1440)),
            Queries.intraday(0, 0)),
    NIGHTS("sleep getsummary, recorded, 300 nights", true,
            () -> Recordings.read("%s", "aiowithings/sleep_summary.json"), Queries.nights(Span.since(0))),
    SLEEP("sleep get, recorded, 7 nights", true, () -> Recordings.read("%s", "aiowithings/sleep.json"),
            Queries.sleep(0, 0));

    /** The goal of the project for measurements. */
    private static final double LIMIT = 1.5;
    /** Most of the others are full of numbers with digits after the point, which are kept exactly. */
    private static final double LIMIT_OF_OTHERS = 2;
    private static final int SECONDS = 4;

    private final String title;
    private final boolean recorded;
    private final Supplier<List<byte[]>> answers;
    private final Query<?> query;

    Workload(String title, boolean recorded, Supplier<List<byte[]>> answers, Query<?> query) {
        this.title = title;
        this.recorded = recorded;
        this.answers = answers;
        this.query = query;
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public Class<?> benchmark() {
        return AnswerBenchmark.class;
    }

    @Override
    public String parameter() {
        return "workload";
    }

    @Override
    public int seconds() {
        return SECONDS;
    }

    @Override
    public List<Passage> passages() {
        Passage decode = new Passage("decode", "decode", hasMeasures() ? LIMIT : LIMIT_OF_OTHERS);
        return hasMeasures() ? List.of(Passage.SCAN, decode, new Passage("decodeAndMap", "decode + map", LIMIT),
                Passage.free("tree", "JSON tree")) : List.of(Passage.SCAN, decode);
    }

    private boolean hasMeasures() {
        return this == MEASURES_2_MB || this == MEASURES_RECORDED;
    }

    @Override
    public boolean present() {
        return !recorded || Recordings.present();
    }

    /** Reads or makes the answers, in UTF-8. */
    List<byte[]> answers() {
        return answers.get();
    }

    /** Decodes an answer as the binding does. */
    Object decode(byte[] answer) {
        return decode(answer, query);
    }

    private static <T> Object decode(byte[] answer, Query<T> query) {
        try {
            return Objects.requireNonNull(Envelope.open(answer, query.decoder(), query.empty(), query.judge()));
        } catch (WithingsException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public Object decoded() {
        return answers().stream().map(this::decode).toArray();
    }
}
