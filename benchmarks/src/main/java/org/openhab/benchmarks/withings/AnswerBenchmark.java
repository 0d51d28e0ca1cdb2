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

import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.benchmarks.TokenScan;
import org.openhab.binding.withings.internal.api.MeasurePage;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

import com.google.gson.JsonParser;

/**
 * What one passage over the answers of a workload costs; the numbers mean something only beside those of {@link #scan}
 * of the same run.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@NonNullByDefault
public class AnswerBenchmark {

    @Param
    public Workload workload = Workload.MEASURES_2_MB;

    private List<byte[]> answers = List.of();

    @Setup
    public void load() {
        answers = workload.answers();
    }

    /** The yardstick. */
    @Benchmark
    public void scan(Blackhole sink) throws IOException {
        for (byte[] answer : answers) {
            sink.consume(TokenScan.scan(answer));
        }
    }

    /** From bytes to the objects of the binding. */
    @Benchmark
    public void decode(Blackhole sink) {
        for (byte[] answer : answers) {
            sink.consume(workload.decode(answer));
        }
    }

    /** From bytes to the states of the channels, for answers of getmeas. */
    @Benchmark
    public void decodeAndMap(Blackhole sink) {
        Mapping mapping = new Mapping(sink::consume);
        for (byte[] answer : answers) {
            mapping.map((MeasurePage) workload.decode(answer));
        }
    }

    /** What a client does that builds a tree first, before it has looked at anything; for comparison. */
    @Benchmark
    public void tree(Blackhole sink) {
        for (byte[] answer : answers) {
            sink.consume(JsonParser.parseReader(TokenScan.text(answer)));
        }
    }
}
