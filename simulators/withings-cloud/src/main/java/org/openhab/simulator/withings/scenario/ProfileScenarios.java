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

import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.simulator.kit.control.ControlError;
import org.openhab.simulator.withings.model.Device;
import org.openhab.simulator.withings.model.Household;
import org.openhab.simulator.withings.model.Json;
import org.openhab.simulator.withings.model.Person;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/**
 * Scenarios around appliances and the profile itself (withings.md 9.3, 13.12).
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class ProfileScenarios {

    private final Household household;
    private final Announcer announcer;

    ProfileScenarios(Household household, Announcer announcer) {
        this.household = household;
        this.announcer = announcer;
    }

    /** The battery of an appliance gets low, or whatever {@code level} says; nobody is notified. */
    JsonElement battery(Wish wish) {
        Device device = changed(wish, "battery", wish.text("level", "low"));
        return Json.object("deviceid", device.deviceid());
    }

    /** The person takes an appliance out of the account; it is not listed any more. */
    JsonElement removeDevice(Wish wish) {
        String deviceid = wish.text("device");
        if (wish.person().devices().remove(device -> device.deviceid().equals(deviceid)).isEmpty()) {
            throw new ControlError(404, "no such device");
        }
        return new JsonObject();
    }

    /** The person ends the link to the application in the account pages. */
    JsonElement unlink(Wish wish) {
        announcer.profile(wish.person().id(), "unlink");
        return new JsonObject();
    }

    /** The person deletes the profile with all its data. */
    JsonElement deleteProfile(Wish wish) {
        long userId = wish.person().id();
        household.remove(userId);
        announcer.profile(userId, "delete");
        return new JsonObject();
    }

    /** The person moves to another time zone or takes another name. */
    JsonElement updateProfile(Wish wish) {
        Person person = wish.person();
        person.moveTo(wish.zone("timezone", person.zone().getId()));
        person.rename(wish.text("shortName", person.card().shortName()));
        announcer.profile(person.id(), "update");
        return new JsonObject();
    }

    private static Device changed(Wish wish, String name, String value) {
        Person person = wish.person();
        Device chosen = wish.device(person,
                person.devices().all().stream().filter(each -> !DeviceModel.MAT.equals(each.type())).findFirst(),
                "device with a battery");
        List<Device> changed = person.devices().update(each -> each.deviceid().equals(chosen.deviceid()),
                each -> new Device(Json.with(each.json(), name, value)));
        return changed.get(0);
    }
}
