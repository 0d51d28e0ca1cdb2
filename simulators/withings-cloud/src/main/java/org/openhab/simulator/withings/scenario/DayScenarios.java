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

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.simulator.kit.control.ControlError;
import org.openhab.simulator.withings.model.Activity;
import org.openhab.simulator.withings.model.Device;
import org.openhab.simulator.withings.model.HeartRecord;
import org.openhab.simulator.withings.model.Household;
import org.openhab.simulator.withings.model.Json;
import org.openhab.simulator.withings.model.MeasureGroup;
import org.openhab.simulator.withings.model.Person;
import org.openhab.simulator.withings.model.Workout;

import com.google.gson.JsonElement;

/**
 * Scenarios of a day: steps, workouts and ECGs (withings.md 13.12).
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class DayScenarios {

    private static final int USUAL_STEPS = 9000;
    private static final int LONGEST_WORKOUT = 24 * 60;
    private static final int ECG_SECONDS = 30;

    private final Household household;
    private final Announcer announcer;

    DayScenarios(Household household, Announcer announcer) {
        this.household = household;
        this.announcer = announcer;
    }

    /** A day that grows with every full hour until midnight; the hours that are over come at once. */
    JsonElement activityDay(Wish wish) {
        Person person = wish.person();
        Device source = counter(wish, person);
        LocalDate date = wish.day(person);
        Persona persona = Persona.named(person.persona()).orElseThrow();
        DayPlan plan = DayPlan.draw(date, person.zone(), wish.number("steps", USUAL_STEPS), persona.restingPulse(),
                wish.random(person, date.toEpochDay()));
        long now = household.now();
        synchronise(person, source, plan);
        List<Long> later = plan.hours().stream().map(DayPlan.Hour::end).filter(end -> end > now).toList();
        later.forEach(end -> household.timeline().at(end, () -> synchronise(person, source, plan)));
        int steps = plan.hours().stream().mapToInt(DayPlan.Hour::steps).sum();
        return Json.object("date", date.toString(), "steps", steps, "updates", later.size());
    }

    /** A workout that is over now, or that begins at {@code when}. */
    JsonElement workout(Wish wish) {
        Person person = wish.person();
        Device source = counter(wish, person);
        int minutes = wish.number("minutes", 40);
        if (minutes < 1 || minutes > LONGEST_WORKOUT) {
            throw new ControlError(400, "minutes must be 1 to " + LONGEST_WORKOUT);
        }
        long start = wish.has("when") ? wish.when() : household.now() - minutes * 60L;
        Persona persona = Persona.named(person.persona()).orElseThrow();
        long stored = Math.max(start + minutes * 60L, household.now());
        Workout workout = WorkoutMaker.make(household.ids(), source, person.zone(), new WorkoutMaker.Effort(
                wish.number("category", WorkoutMaker.RUN), start, minutes, persona.restingPulse()), stored);
        household.timeline().at(stored, () -> {
            person.workouts().add(workout);
            Appliances.seen(person, source, stored);
            announcer.window(person, Announcer.ACTIVITY, start, start + minutes * 60L, null);
        });
        return Json.object("id", workout.json().get("id"), "due", stored);
    }

    /** An ECG with its class and, from a BPM Core, with the blood pressure. */
    JsonElement ecg(Wish wish) {
        Person person = wish.person();
        Device device = wish.device(person, Appliances.ecg(person), "device that records ECGs");
        long when = wish.when();
        int pulse = (int) wish.value("pulse", 1, 66);
        int afib = wish.number("afib", 0);
        int systolic = (int) wish.value("systolic", 1, 123);
        int diastolic = (int) wish.value("diastolic", 1, 79);
        long signalid = household.ids().nextSignal();
        household.timeline().at(when, () -> {
            long now = household.now();
            MeasureGroup group = GroupWriter.write(household.ids(), device, Vitals.ecg(device, afib, pulse), when, now);
            HeartRecord heart = Vitals.heart(device, person.zone().getId(), signalid, afib, pulse, systolic, diastolic,
                    when, now);
            person.groups().add(group);
            person.hearts().add(heart);
            Appliances.seen(person, device, now);
            announcer.groups(person, List.of(group));
        });
        return Json.object("signalid", signalid, "due", when);
    }

    /** An ECG that did not work out: a push and nothing else. */
    JsonElement ecgFailed(Wish wish) {
        Person person = wish.person();
        Device device = wish.device(person, Appliances.ecg(person), "device that records ECGs");
        long when = wish.when();
        household.timeline().at(when,
                () -> announcer.window(person, Announcer.ECG_FAILED, when, when + ECG_SECONDS, device.deviceid()));
        return Json.object("due", when);
    }

    private void synchronise(Person person, Device source, DayPlan plan) {
        long now = household.now();
        List<DayPlan.Hour> hours = plan.until(now);
        if (hours.isEmpty()) {
            return;
        }
        Activity totals = DayMaker.totals(plan, hours, source, person.zone().getId(), now);
        person.intraday().putAll(DayMaker.series(hours, source));
        person.activities().swap(known -> sameDay(known, totals), List.of(totals));
        Appliances.seen(person, source, now);
        announcer.date(person, Announcer.ACTIVITY, plan.date().toString(), null);
    }

    private static boolean sameDay(Activity known, Activity other) {
        @Nullable
        String device = known.deviceid();
        return known.date().equals(other.date()) && Objects.equals(device, other.deviceid());
    }

    private static Device counter(Wish wish, Person person) {
        return wish.device(person, Appliances.counter(person), "watch or phone");
    }
}
