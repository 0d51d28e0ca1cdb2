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
import java.util.function.Supplier;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.withings.internal.api.BodyDecoder;
import org.openhab.binding.withings.internal.api.MeasureDecoder;

/**
 * Answers of the cloud to be decoded, one row per kind of answer.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public enum Workload {
    MEASURES_2_MB("getmeas, generated, 2 MB", false, () -> List.of(GeneratedMeasures.answer(2_000_000)),
            new MeasureDecoder()),
    MEASURES_RECORDED("getmeas, recorded", true,
            () -> Recordings.read("{\"status\":0,\"body\":{\"measuregrps\":%s}}", "aiowithings/measurement.json",
                    "aiowithings/measurement_list_2.json", "aiowithings/measurement_positions.json",
                    "home-assistant-core/get_meas_1.json", "home-assistant-core/measurements_1.json",
                    "shimmer/withings-body-measures.json"),
            new MeasureDecoder());

    private final String title;
    private final boolean recorded;
    private final Supplier<List<byte[]>> answers;
    private final BodyDecoder<?> decoder;

    Workload(String title, boolean recorded, Supplier<List<byte[]>> answers, BodyDecoder<?> decoder) {
        this.title = title;
        this.recorded = recorded;
        this.answers = answers;
        this.decoder = decoder;
    }

    /** What it is, for people. */
    public String title() {
        return title;
    }

    /** Whether its answers can be had on this machine. */
    public boolean present() {
        return !recorded || Recordings.present();
    }

    /** Reads or makes the answers, in UTF-8. */
    List<byte[]> answers() {
        return answers.get();
    }

    /** What the binding reads the bodies of these answers with. */
    BodyDecoder<?> decoder() {
        return decoder;
    }
}
