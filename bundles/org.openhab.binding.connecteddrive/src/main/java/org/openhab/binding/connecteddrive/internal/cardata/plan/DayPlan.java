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
package org.openhab.binding.connecteddrive.internal.cardata.plan;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.binding.connecteddrive.internal.cardata.quota.Quota;

/**
 * Decides which car is read when, so that the calls last for the day (bmw-cardata.md 3.9).
 *
 * Pure: it knows nothing but its arguments.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public final class DayPlan {

    /** A car whose stream talks is read that much less, only to fill gaps. */
    private static final int STREAM_FACTOR = 4;
    private static final Duration STREAM_LEAST = Duration.ofHours(3);
    /** What the cloud had nothing for is looked at again after this time. */
    private static final Duration FRUITLESS = Duration.ofDays(7);
    /** The wish of no user reads more often. */
    private static final Duration LEAST = Duration.ofMinutes(1);
    /** Longest sleep, so that changes of the clock are noticed. */
    private static final Duration SLEEP = Duration.ofHours(1);

    /** A job of a car. */
    public record Step(String vin, Job job) {
    }

    /**
     * What to do.
     *
     * @param step now; {@code null} if nothing
     * @param wake when to ask again, if nothing is to be done now
     */
    public record Decision(@Nullable Step step, Instant wake) {
    }

    private DayPlan() {
    }

    /**
     * The next step.
     *
     * @param cars all of the account
     * @param quota the calls that are left
     * @param now the present moment
     */
    public static Decision decide(List<CarPlan> cars, Quota.State quota, Instant now) {
        Instant wake = now.plus(SLEEP);
        if (cars.isEmpty()) {
            return new Decision(null, wake);
        }
        if (quota.planned() <= 0) {
            return new Decision(null, quota.reset().isAfter(now) ? quota.reset() : wake);
        }
        for (Job job : Job.values()) {
            Step step = null;
            Instant oldest = Instant.MAX;
            for (CarPlan car : cars) {
                Optional<Instant> due = due(car, job, cars, quota, now);
                if (due.isEmpty()) {
                    continue;
                }
                if (due.get().isAfter(now)) {
                    wake = due.get().isBefore(wake) ? due.get() : wake;
                } else if (due.get().isBefore(oldest)) {
                    oldest = due.get();
                    step = new Step(car.vin(), job);
                }
            }
            if (step != null) {
                return new Decision(step, now);
            }
        }
        return new Decision(null, wake);
    }

    /** The time between two readings of a car's state as the rest of the day allows it. */
    public static Duration interval(CarPlan car, List<CarPlan> cars, Quota.State quota, Instant now) {
        double left = Math.max(0, Duration.between(now, quota.reset()).toSeconds());
        double wanted = cars.stream().mapToDouble(other -> left / wish(other).toSeconds() * other.stateCalls()).sum();
        int calls = Math.max(1, quota.planned() - extras(cars, quota.reset()));
        Duration wish = wish(car);
        return wanted <= calls ? wish : Duration.ofSeconds((long) Math.ceil(wish.toSeconds() * wanted / calls));
    }

    /** Calls that jobs with fixed times will need until the reset. */
    private static int extras(List<CarPlan> cars, Instant reset) {
        int count = 0;
        for (CarPlan car : cars) {
            for (Job job : Job.values()) {
                if (job != Job.STATE && fixed(car, job).filter(due -> due.isBefore(reset)).isPresent()) {
                    count++;
                }
            }
        }
        return count;
    }

    private static Optional<Instant> due(CarPlan car, Job job, List<CarPlan> cars, Quota.State quota, Instant now) {
        Optional<Instant> due;
        if (job == Job.STATE) {
            Instant last = car.done().get(job);
            due = Optional
                    .of(last == null || last.isAfter(now) ? Instant.EPOCH : last.plus(interval(car, cars, quota, now)));
        } else {
            due = fixed(car, job);
        }
        Instant earliest = car.notBefore().getOrDefault(job, Instant.EPOCH);
        return due.map(time -> time.isBefore(earliest) ? earliest : time);
    }

    /** When a job other than the state is due; empty if never. */
    private static Optional<Instant> fixed(CarPlan car, Job job) {
        if (job.needsPlug() && !car.hasPlug()) {
            return Optional.empty();
        }
        Instant last = car.done().get(job);
        if (last == null) {
            return Optional.of(Instant.EPOCH);
        }
        Duration every = car.fruitless().contains(job) ? FRUITLESS : job.every();
        return every == null ? Optional.empty() : Optional.of(last.plus(every));
    }

    private static Duration wish(CarPlan car) {
        Duration wish = car.interval().compareTo(LEAST) < 0 ? LEAST : car.interval();
        if (!car.streamTalks()) {
            return wish;
        }
        Duration rare = wish.multipliedBy(STREAM_FACTOR);
        return rare.compareTo(STREAM_LEAST) < 0 ? STREAM_LEAST : rare;
    }
}
