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

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.simulator.kit.control.ControlError;
import org.openhab.simulator.withings.model.BedState;
import org.openhab.simulator.withings.model.Device;
import org.openhab.simulator.withings.model.Household;
import org.openhab.simulator.withings.model.Json;
import org.openhab.simulator.withings.model.Person;
import org.openhab.simulator.withings.model.SleepStretch;

import com.google.gson.JsonElement;

/**
 * Scenarios around sleep (withings.md 6, 9.3, 13.12).
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class NightScenarios {

    private static final int MINUTE = 60;
    private static final int NIGHT = 480;
    private static final int NAP = 35;
    private static final int SCORING = 12;
    private static final int LONGEST = 24 * 60;
    private static final int UNSPECIFIED = 5;

    private final Household household;
    private final Announcer announcer;

    NightScenarios(Household household, Announcer announcer) {
        this.household = household;
        this.announcer = announcer;
    }

    /** Into bed, out of bed, and the score a while later. */
    JsonElement night(Wish wish) {
        return sleep(wish, NIGHT);
    }

    /** The same, short. */
    JsonElement nap(Wish wish) {
        return sleep(wish, NAP);
    }

    /** Nothing but the event of the mat. */
    JsonElement bedIn(Wish wish) {
        return bedEvent(wish, true);
    }

    /** Nothing but the event of the mat. */
    JsonElement bedOut(Wish wish) {
        return bedEvent(wish, false);
    }

    /** A new mat has pumped itself up. */
    JsonElement inflated(Wish wish) {
        Person person = wish.person();
        Device mat = mat(wish, person);
        long when = wish.when();
        household.timeline().at(when,
                () -> announcer.date(person, Announcer.INFLATED, Long.toString(when), mat.deviceid()));
        return Json.object("due", when);
    }

    private JsonElement sleep(Wish wish, int usualMinutes) {
        Person person = wish.person();
        Device device = wish.device(person, Appliances.bed(person), "mat or watch");
        Persona persona = Persona.named(person.persona()).orElseThrow();
        Sleeper sleeper = new Sleeper(device, person.zone(), persona.restingPulse(), persona.snoring(),
                persona.apnoea());
        int minutes = wish.number("minutes", usualMinutes);
        if (minutes < Hypnogram.SHORTEST || minutes > LONGEST) {
            throw new ControlError(400, "minutes must be " + Hypnogram.SHORTEST + " to " + LONGEST);
        }
        long start = wish.when();
        long end = start + minutes * (long) MINUTE;
        long scored = end + wish.number("scoringMinutes", SCORING) * (long) MINUTE;
        // The course is drawn when it is asked for, so that a later change of zone or options changes nothing.
        Night night = NightMaker.make(household.ids(), sleeper, start, minutes, scored, true,
                wish.random(person, start));
        if (sleeper.mat()) {
            household.timeline().at(start, () -> bed(person, device, true, start));
            household.timeline().at(end, () -> bed(person, device, false, end));
        }
        if (wish.flag("partial", false)) {
            household.timeline().at(start, () -> person.stretches().add(open(device, start)));
        }
        household.timeline().at(scored, () -> score(person, sleeper, night));
        return Json.object("id", night.summary().json().get("id"), "deviceid", device.deviceid(), "in", start, "out",
                end, "scored", scored);
    }

    private void score(Person person, Sleeper sleeper, Night night) {
        String deviceid = sleeper.device().deviceid();
        long start = night.summary().start();
        person.stretches().swap(
                stretch -> stretch.open() && stretch.device().equals(deviceid) && stretch.start() == start,
                night.stretches());
        person.summaries().add(night.summary());
        Appliances.seen(person, sleeper.device(), household.now());
        announcer.window(person, Announcer.SLEEP, start, night.summary().end(), null);
        if (sleeper.tellsPulse()) {
            announcer.window(person, Announcer.VARIABILITY, start, night.summary().end(), null);
        }
    }

    /** Somebody lies there, and the cloud knows no more yet (withings.md 6.1). */
    private static SleepStretch open(Device device, long start) {
        return new SleepStretch(Json.object("startdate", start, "state", UNSPECIFIED, "model", device.model(),
                "hash_deviceid", device.deviceid(), "model_id", device.modelId()));
    }

    private JsonElement bedEvent(Wish wish, boolean in) {
        Person person = wish.person();
        Device mat = mat(wish, person);
        long when = wish.when();
        household.timeline().at(when, () -> bed(person, mat, in, when));
        return Json.object("due", when, "deviceid", mat.deviceid());
    }

    private void bed(Person person, Device mat, boolean in, long when) {
        person.beds().merge(mat.deviceid(), new BedState(in, when),
                (known, other) -> other.since() >= known.since() ? other : known);
        announcer.date(person, in ? Announcer.INTO_BED : Announcer.OUT_OF_BED, Long.toString(when), mat.deviceid());
    }

    private static Device mat(Wish wish, Person person) {
        Device mat = wish.device(person, Appliances.ofType(person, DeviceModel.MAT), DeviceModel.MAT);
        if (!DeviceModel.MAT.equals(mat.type())) {
            throw new ControlError(400, "only a mat tells who lies on it");
        }
        return mat;
    }
}
