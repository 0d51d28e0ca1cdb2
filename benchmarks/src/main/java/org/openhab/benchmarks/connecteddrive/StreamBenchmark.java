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
package org.openhab.benchmarks.connecteddrive;

import java.io.IOException;
import java.util.concurrent.TimeUnit;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.benchmarks.TokenScan;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * What a message of the stream costs.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@NonNullByDefault
public class StreamBenchmark {

    @Param
    public StreamMessage message = StreamMessage.SOC;

    private StreamReading reading = new StreamReading(StreamMessage.SOC);

    @Setup
    public void load() {
        reading = new StreamReading(message);
    }

    /** The yardstick. */
    @Benchmark
    public double scan() throws IOException {
        return TokenScan.scan(reading.payload());
    }

    @Benchmark
    public Object decode() {
        return reading.decode();
    }

    /** From the bytes to the channels. */
    @Benchmark
    public int read() {
        return reading.read();
    }
}
