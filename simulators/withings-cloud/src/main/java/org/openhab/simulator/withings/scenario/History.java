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
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeMap;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.simulator.withings.model.Activity;
import org.openhab.simulator.withings.model.Device;
import org.openhab.simulator.withings.model.HeartRecord;
import org.openhab.simulator.withings.model.Ids;
import org.openhab.simulator.withings.model.MeasureGroup;
import org.openhab.simulator.withings.model.Person;
import org.openhab.simulator.withings.model.SleepStretch;
import org.openhab.simulator.withings.model.SleepSummary;
import org.openhab.simulator.withings.model.Workout;

import com.google.gson.JsonObject;

/**
 * Writes the months before now into a new person.
 *
 * Every day draws from a random source of its own, so that a longer history leaves the known days as they are.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class History {

    private static final int MINUTE = 60;
    private static final int HOUR = 3600;
    private static final int PROFILE_CREATION = 4;
    private static final int TYPED = 2;
    private static final int BEST_OF_SERIES = 5;
    /** Seen on BPM Connect only (withings.md 4.4). */
    private static final int GUIDED = 17;
    private static final int BPM_CONNECT = 45;
    /** How many of a hundred readings come from an automatic series. */
    private static final int AUTOMATIC_SERIES = 5;

    private final Ids ids;
    private final Persona persona;
    private final Person person;
    private final long now;
    private final HistorySize size;

    private final List<MeasureGroup> groups = new ArrayList<>();
    private final List<Activity> activities = new ArrayList<>();
    private final List<Workout> workouts = new ArrayList<>();
    private final List<SleepStretch> stretches = new ArrayList<>();
    private final List<SleepSummary> summaries = new ArrayList<>();
    private final List<HeartRecord> hearts = new ArrayList<>();
    private final TreeMap<Long, JsonObject> intraday = new TreeMap<>();

    History(Ids ids, Persona persona, Person person, long now, HistorySize size) {
        this.ids = ids;
        this.persona = persona;
        this.person = person;
        this.now = now;
        this.size = size;
    }

    /** Fills the shelves of the person. */
    void write() {
        LocalDate today = person.dayOf(now);
        profile(today.minusDays(size.days()));
        for (int back = size.days(); back >= 0 && size.days() > 0; back--) {
            day(today.minusDays(back), back);
        }
        int measures = groups.stream().mapToInt(MeasureGroup::size).sum();
        groups.addAll(new ExtraWeighIns(ids, persona, person, now).write(size.days(), size.measures() - measures));
        person.groups().addAll(groups);
        person.activities().addAll(activities);
        person.workouts().addAll(workouts);
        person.stretches().addAll(stretches);
        person.summaries().addAll(summaries);
        person.hearts().addAll(hearts);
        person.intraday().putAll(intraday);
    }

    /** Height and weight as typed in when the profile was made, and the goal. */
    private void profile(LocalDate day) {
        long created = Math.min(now, at(day, LocalTime.of(6, 0)));
        groups.add(GroupWriter.write(ids, null, Draft.of(PROFILE_CREATION, Draft.typed(4, persona.height(), -3)),
                created, created));
        groups.add(GroupWriter.write(ids, null, Draft.of(PROFILE_CREATION, Draft.typed(1, persona.firstWeight(), -3)),
                created, created));
        JsonObject goal = persona.goalsAsJson();
        if (goal.get("weight")instanceof JsonObject weight) {
            groups.add(GroupWriter.objective(ids, created,
                    Draft.typed(1, weight.get("value").getAsLong(), weight.get("unit").getAsInt())));
        }
    }

    private void day(LocalDate day, int back) {
        SplittableRandom random = ids.random(person.id(), day.toEpochDay());
        boolean detail = back < size.detailDays();
        long awake = night(day, detail, random);
        double progress = 1 - back / (double) size.days();
        weighIn(awake + (8 + random.nextInt(20)) * MINUTE, progress, random);
        pressure(at(day, LocalTime.of(20, 0)) + random.nextInt(HOUR), random);
        temperature(at(day, LocalTime.of(18, 0)) + random.nextInt(HOUR), random);
        watch(at(day, LocalTime.of(12, 0)) + random.nextInt(HOUR), random);
        nap(at(day, LocalTime.of(14, 10)), detail, random);
        steps(day, detail, random);
        workout(at(day, LocalTime.of(17, 0)) + random.nextInt(HOUR), random);
    }

    /** @return when the person got up */
    private long night(LocalDate day, boolean detail, SplittableRandom random) {
        long start = at(day.minusDays(1), LocalTime.of(22, 20)) + random.nextInt(70) * MINUTE;
        int minutes = 415 + random.nextInt(95);
        long end = start + minutes * (long) MINUTE;
        long scored = end + (3 + random.nextInt(25)) * MINUTE;
        boolean both = random.nextInt(100) < 30;
        int used = 0;
        for (Device device : person.devices().all()) {
            boolean sleeps = DeviceModel.MAT.equals(device.type()) || DeviceModel.TRACKER.equals(device.type());
            if (sleeps && scored <= now && (used == 0 || both)) {
                // A second device sees the same night a little differently.
                int shift = used * 7;
                keep(NightMaker.make(ids, sleeper(device), start + shift * MINUTE, minutes - shift, scored, detail,
                        random), detail);
                used++;
            }
        }
        return end;
    }

    private void nap(long start, boolean detail, SplittableRandom random) {
        int minutes = 22 + random.nextInt(45);
        long scored = start + (minutes + 5) * (long) MINUTE;
        if (random.nextInt(100) < 8 && scored <= now) {
            Appliances.bed(person).ifPresent(device -> keep(
                    NightMaker.make(ids, sleeper(device), start, minutes, scored, detail, random), detail));
        }
    }

    private void keep(Night night, boolean detail) {
        summaries.add(night.summary());
        if (detail) {
            stretches.addAll(night.stretches());
        }
    }

    private Sleeper sleeper(Device device) {
        return new Sleeper(device, person.zone(), persona.restingPulse(), persona.snoring(), persona.apnoea());
    }

    private void weighIn(long date, double progress, SplittableRandom random) {
        long weight = persona.weightAt(progress) + random.nextInt(-450, 451);
        int fat = persona.fat() + (int) Math.round((1 - progress) * 12) + random.nextInt(-6, 7);
        int pulse = persona.restingPulse() + random.nextInt(4, 18);
        Composition body = Composition.of(weight, fat, persona.age(), pulse, random);
        int dice = random.nextInt(100);
        boolean late = random.nextInt(100) < 5;
        long created = date + (late ? 6 * HOUR : 35 + random.nextInt(30));
        if (dice >= 82 || created > now) {
            return;
        }
        Appliances.ofType(person, DeviceModel.SCALE).ifPresentOrElse(scale -> {
            List<Draft> drafts = ScaleKind.of(scale.modelId()).drafts(body, dice >= 5);
            drafts.forEach(draft -> groups.add(GroupWriter.write(ids, scale, draft, date, created)));
            if (ScaleKind.of(scale.modelId()) == ScaleKind.CARDIO && dice % 3 == 0) {
                groups.add(GroupWriter.write(ids, scale, ScaleKind.complementaryPulseWave(body), date, created));
            }
            if (drafts.stream().anyMatch(Draft::ecg)) {
                hearts.add(Vitals.heart(scale, person.zone().getId(), ids.nextSignal(), 0, pulse, 0, 0, date, created));
            }
        }, () -> {
            if (dice < 8 && persona.models().contains(70)) {
                groups.add(typed(date, Draft.typed(1, body.weight() / 100, -1)));
            }
        });
    }

    private void pressure(long date, SplittableRandom random) {
        int systolic = persona.systolic() + random.nextInt(-9, 10);
        int diastolic = persona.diastolic() + random.nextInt(-6, 7);
        int pulse = persona.restingPulse() + random.nextInt(2, 15);
        int dice = random.nextInt(100);
        if (dice >= 40 || date + MINUTE > now) {
            return;
        }
        Appliances.ofType(person, DeviceModel.PRESSURE_MONITOR).ifPresentOrElse(monitor -> {
            Draft draft = Vitals.pressure(systolic, diastolic, pulse, dice % 2 == 0);
            int attrib = dice < AUTOMATIC_SERIES ? BEST_OF_SERIES
                    : dice < 2 * AUTOMATIC_SERIES && monitor.modelId() == BPM_CONNECT ? GUIDED : 0;
            groups.add(GroupWriter.write(ids, monitor, draft.attributed(attrib), date, date + MINUTE));
            if (dice < 6 && Appliances.recordsEcg(monitor.modelId())) {
                ecg(monitor, date, pulse, systolic, diastolic);
            }
        }, () -> {
            if (dice < 10 && persona.models().contains(70)) {
                groups.add(typed(date, Draft.typed(9, diastolic, 0), Draft.typed(10, systolic, 0),
                        Draft.typed(11, pulse, 0)));
            }
        });
    }

    private void temperature(long date, SplittableRandom random) {
        long body = 36_300 + random.nextInt(700);
        int dice = random.nextInt(100);
        if (dice < 25 && date + MINUTE <= now) {
            Appliances.ofType(person, DeviceModel.THERMOMETER)
                    .ifPresent(device -> groups.add(GroupWriter.write(ids, device,
                            dice < 10 ? Vitals.temperatures(body, body - 2_100) : Vitals.temperature(body), date,
                            date + MINUTE)));
        }
    }

    /** Oxygen, fitness, skin temperature and ECG of a watch. */
    private void watch(long date, SplittableRandom random) {
        int dice = random.nextInt(100);
        int pulse = persona.restingPulse() + random.nextInt(5, 20);
        Device watch = Appliances.ofType(person, DeviceModel.TRACKER).orElse(null);
        if (watch == null || date + MINUTE > now || watch.modelId() < 91) {
            return;
        }
        if (dice < 30) {
            groups.add(GroupWriter.write(ids, watch, Vitals.oxygen(95 + dice % 5), date, date + MINUTE));
        }
        if (dice >= 30 && dice < 40) {
            groups.add(GroupWriter.write(ids, watch, Vitals.fitness(34 + dice % 7), date, date + MINUTE));
        }
        if (dice >= 40 && dice < 60 && watch.modelId() == 94) {
            groups.add(GroupWriter.write(ids, watch, Draft.of(0, Draft.measure(73, 33_500 + dice * 10, -3)), date,
                    date + MINUTE));
        }
        if (dice >= 60 && dice < 70) {
            groups.add(GroupWriter.write(ids, watch, Draft.of(0, Draft.measure(139, 0, 0)), date, date + MINUTE));
        }
        if (dice >= 85 && Appliances.recordsEcg(watch.modelId())) {
            ecg(watch, date, pulse, 0, 0);
        }
    }

    private void ecg(Device device, long date, int pulse, int systolic, int diastolic) {
        groups.add(GroupWriter.write(ids, device, Vitals.ecg(device, 0, pulse), date, date + MINUTE));
        hearts.add(Vitals.heart(device, person.zone().getId(), ids.nextSignal(), 0, pulse, systolic, diastolic, date,
                date + MINUTE));
    }

    private void steps(LocalDate day, boolean detail, SplittableRandom random) {
        int wanted = (int) (persona.steps() * (0.6 + random.nextDouble() * 0.8));
        DayPlan plan = DayPlan.draw(day, person.zone(), wanted, persona.restingPulse(), random);
        List<DayPlan.Hour> hours = plan.until(now);
        Appliances.counter(person).ifPresent(source -> {
            if (hours.stream().anyMatch(hour -> hour.steps() > 0)) {
                long modified = hours.get(hours.size() - 1).end();
                activities.add(DayMaker.totals(plan, hours, source, person.zone().getId(), modified));
            }
            if (detail) {
                intraday.putAll(DayMaker.series(hours, source));
            }
        });
    }

    private void workout(long start, SplittableRandom random) {
        int minutes = 25 + random.nextInt(45);
        int[] categories = { WorkoutMaker.WALK, WorkoutMaker.RUN, WorkoutMaker.CYCLING, WorkoutMaker.SWIMMING,
                WorkoutMaker.HIIT };
        int category = categories[random.nextInt(categories.length)];
        long modified = start + (minutes + 10) * (long) MINUTE;
        if (random.nextInt(100) < 30 && modified <= now) {
            Appliances.counter(person)
                    .ifPresent(source -> workouts.add(WorkoutMaker.make(ids, source, person.zone(),
                            new WorkoutMaker.Effort(DayMaker.phone(source) ? WorkoutMaker.WALK : category, start,
                                    minutes, persona.restingPulse()),
                            modified)));
        }
    }

    private MeasureGroup typed(long date, JsonObject... measures) {
        return GroupWriter.write(ids, null, Draft.of(TYPED, measures), date, date + 5);
    }

    private long at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(person.zone()).toEpochSecond();
    }
}
