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

import java.util.Optional;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.simulator.withings.model.Device;
import org.openhab.simulator.withings.model.Json;
import org.openhab.simulator.withings.model.Person;

/**
 * Finds the appliance of a person that fits a purpose.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
final class Appliances {

    private static final int BPM_CORE = 44;
    private static final int BODY_SCAN = 10;
    private static final int BEAMO = 71;

    private Appliances() {
    }

    /** @return the first appliance of a type of withings.md 8.1 */
    static Optional<Device> ofType(Person person, String type) {
        return person.devices().all().stream().filter(device -> type.equals(device.type())).findFirst();
    }

    /** @return the watch, else the phone */
    static Optional<Device> counter(Person person) {
        return ofType(person, DeviceModel.TRACKER)
                .or(() -> person.devices().all().stream().filter(DayMaker::phone).findFirst());
    }

    /** @return the mat, else the watch */
    static Optional<Device> bed(Person person) {
        return ofType(person, DeviceModel.MAT).or(() -> ofType(person, DeviceModel.TRACKER));
    }

    /** @return the first appliance that records ECGs (withings.md 11) */
    static Optional<Device> ecg(Person person) {
        return person.devices().all().stream().filter(device -> recordsEcg(device.modelId())).findFirst();
    }

    /** Notes the contact of an appliance with the cloud, if the person still has it. */
    static void seen(Person person, @Nullable Device device, long now) {
        if (device != null) {
            person.devices().update(each -> each.deviceid().equals(device.deviceid()),
                    each -> new Device(Json.with(each.json(), "last_session_date", now)));
        }
    }

    static boolean recordsEcg(int model) {
        return model == BPM_CORE || model == BODY_SCAN || model == BEAMO || model >= 91 && model <= 94;
    }
}
