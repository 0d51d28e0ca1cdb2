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
package org.openhab.binding.connecteddrive.internal.cardata.coverage;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.*;

import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.openhab.binding.connecteddrive.internal.cardata.data.KeyTable;
import org.openhab.binding.connecteddrive.internal.cardata.data.RawValue;

/**
 * Tests that the {@link CoverageRecorder} stays small, whatever the stream sends.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class CoverageRecorderTest {

    private static final String TIME = "2026-05-02T10:00:00Z";

    private final CoverageRecorder recorder = new CoverageRecorder(KeyTable.load());

    @Test
    void unknownKeysAreNotedUpToALimit() {
        for (int i = 0; i < 2 * CoverageRecorder.MOST_UNKNOWN; i++) {
            recorder.streamed(List.of(value("vehicle.invented.number" + i)));
        }
        assertThat(recorder.coverage().unknown(), hasSize(CoverageRecorder.MOST_UNKNOWN));
        assertThat(recorder.coverage().streamed(), hasSize(CoverageRecorder.MOST_UNKNOWN));
    }

    @Test
    void aFullListOfUnknownKeysHidesNoKnownOne() {
        for (int i = 0; i < CoverageRecorder.MOST_UNKNOWN; i++) {
            recorder.streamed(List.of(value("vehicle.invented.number" + i)));
        }
        recorder.streamed(List.of(value("vehicle.vehicle.travelledDistance"), value("vehicle.invented.number0")));
        assertThat(recorder.coverage().streamed(), hasItem("vehicle.vehicle.travelledDistance"));
        assertThat(recorder.coverage().unknown(), hasItem("vehicle.invented.number0"));
    }

    private static RawValue value(String key) {
        return new RawValue(key, "1", null, TIME);
    }
}
