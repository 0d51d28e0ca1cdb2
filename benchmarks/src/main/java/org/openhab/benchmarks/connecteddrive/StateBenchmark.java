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
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.benchmarks.TokenScan;
import org.openhab.binding.connecteddrive.internal.vehicle.DriveTrain;
import org.openhab.cloudcommons.http.Content;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/**
 * What reading the state of a car costs; the numbers mean something only beside those of {@link #scan} of the same run.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@NonNullByDefault
public class StateBenchmark {

    @Param(RecordedCar.BEV)
    public String car = RecordedCar.BEV;

    private StatePublishing publishing = new StatePublishing(new RecordedCar("", DriveTrain.UNKNOWN, new byte[0]));
    private byte[] state = {};

    @Setup
    public void load() {
        RecordedCar recorded = RecordedCar.named(car);
        publishing = new StatePublishing(recorded);
        state = recorded.state();
    }

    /** The yardstick. */
    @Benchmark
    public double scan() throws IOException {
        return TokenScan.scan(state);
    }

    /** The other yardstick. */
    @Benchmark
    public double parser() throws IOException {
        return ParserScan.scan(new Content(state, StandardCharsets.UTF_8).reader());
    }

    @Benchmark
    public Object decode() {
        return publishing.decode();
    }

    @Benchmark
    public void publish(Blackhole sink) {
        publishing.publish(sink::consume);
    }
}
