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
package org.openhab.simulator.withings.scenario;

import static org.openhab.simulator.withings.scenario.Draft.measure;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.simulator.withings.model.Device;
import org.openhab.simulator.withings.model.HeartRecord;
import org.openhab.simulator.withings.model.Json;

import com.google.gson.JsonObject;

/**
 * What monitors, watches and thermometers measure (withings.md 4.6, 7.1, 11).
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
final class Vitals {

    private static final int MEASURED = 0;
    private static final int BPM_CORE = 44;
    private static final int POSITIVE = 1;
    private static final int INCONCLUSIVE = 2;

    private Vitals() {
    }

    /** @param hundredths whether the values go out with exponent -2 instead of 0; both occur in one account */
    static Draft pressure(int systolic, int diastolic, int pulse, boolean hundredths) {
        int unit = hundredths ? -2 : 0;
        int factor = hundredths ? 100 : 1;
        return Draft.of(MEASURED, measure(9, diastolic * (long) factor, unit),
                measure(10, systolic * (long) factor, unit), measure(11, pulse * (long) factor, unit));
    }

    /** @param thousandths body temperature in 0.001 °C */
    static Draft temperature(long thousandths) {
        return Draft.of(MEASURED, measure(71, thousandths, -3));
    }

    /** As above, with skin temperature. */
    static Draft temperatures(long body, long skin) {
        return Draft.of(MEASURED, measure(71, body, -3), measure(73, skin, -3));
    }

    static Draft oxygen(int percent) {
        return Draft.of(MEASURED, measure(54, percent, 0));
    }

    static Draft fitness(int vo2max) {
        return Draft.of(MEASURED, measure(123, vo2max, 0));
    }

    /** The measures beside an ECG; a watch gives intervals, a scale or monitor the pulse. */
    static Draft ecg(Device device, int afib, int pulse) {
        if (DeviceModel.TRACKER.equals(device.type())) {
            return Draft.of(MEASURED, measure(130, afib, 0), measure(135, 94, 0), measure(136, 158, 0),
                    measure(137, 460 - pulse, 0), measure(138, 402 + pulse % 11, 0));
        }
        return Draft.of(MEASURED, measure(11, pulse, 0), measure(130, afib, 0));
    }

    /** The entry of the heart list; its class knows only negative, positive and inconclusive. */
    static HeartRecord heart(Device device, String zone, long signalid, int afib, int pulse, int systolic,
            int diastolic, long timestamp, long modified) {
        JsonObject json = Json.object("deviceid", device.deviceid(), "model", device.modelId(), "ecg",
                Json.object("signalid", signalid, "afib", afib == 0 || afib == POSITIVE ? afib : INCONCLUSIVE));
        if (device.modelId() == BPM_CORE) {
            json.add("bloodpressure", Json.object("diastole", diastolic, "systole", systolic));
        }
        json.addProperty("heart_rate", pulse);
        json.addProperty("timestamp", timestamp);
        json.addProperty("modified", modified);
        json.addProperty("timezone", zone);
        return new HeartRecord(json);
    }
}
