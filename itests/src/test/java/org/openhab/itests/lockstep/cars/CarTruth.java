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
package org.openhab.itests.lockstep.cars;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.core.thing.ThingUID;
import org.openhab.itests.lockstep.cars.CarDiary.Shown;

/**
 * Compares what a thing has shown with what its car has said.
 *
 * @param thing the thing
 * @param record what the car has said
 * @param diary what the thing has shown
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
record CarTruth(ThingUID thing, CarRecord record, CarDiary diary) {

    /** What was heard and not shown at once; a sentence for each. */
    List<String> lost() {
        List<String> lost = new ArrayList<>();
        for (CarRow row : CarRow.all()) {
            List<Shown> shown = diary.of(thing, row.channel());
            for (CarRecord.Heard heard : record.heard()) {
                if (heard.key().equals(row.keys().get(0))) {
                    Instant time = heard.signal().time().truncatedTo(ChronoUnit.SECONDS);
                    record.at(row, heard.key(), time).map(state -> new Shown(heard.at(), state, time))
                            .filter(wanted -> shown.stream().noneMatch(one -> fits(heard, wanted, one)))
                            .ifPresent(wanted -> lost.add(row.channel() + " never showed " + wanted));
                }
            }
        }
        return lost;
    }

    /** What was shown and is not what the car has said, or was shown after something newer. */
    List<String> wrong() {
        List<String> wrong = new ArrayList<>();
        for (CarRow row : CarRow.all()) {
            Instant newest = Instant.EPOCH;
            for (Shown shown : diary.of(thing, row.channel())) {
                if (shown.time().isAfter(shown.at()) || shown.time().isBefore(newest)) {
                    wrong.add(row.channel() + " out of order: " + shown);
                }
                if (!record.values(row, shown.time().truncatedTo(ChronoUnit.SECONDS)).contains(shown.state())) {
                    wrong.add(row.channel() + " is not what the car said: " + shown);
                }
                newest = shown.time();
            }
        }
        return wrong;
    }

    /** What is shown and is not the newest that the car has said. */
    List<String> behind() {
        List<String> behind = new ArrayList<>();
        for (CarRow row : CarRow.all()) {
            Instant newest = record.newest(row);
            Shown last = diary.last(thing, row.channel());
            if (newest == null ? last != null : last == null || !isLevel(row, newest, last)) {
                behind.add(row.channel() + " shows " + last + " instead of " + newest);
            }
        }
        return behind;
    }

    /** How many states were compared. */
    long compared() {
        return CarRow.all().stream().mapToLong(row -> diary.of(thing, row.channel()).size()).sum();
    }

    /** What comes late may come after something newer, which is shown instead. */
    private static boolean fits(CarRecord.Heard heard, Shown wanted, Shown one) {
        return heard.punctual() ? one.equals(wanted)
                : !one.at().isBefore(wanted.at()) && !one.time().isBefore(wanted.time());
    }

    private boolean isLevel(CarRow row, Instant newest, Shown last) {
        List<String> values = record.values(row, newest);
        return last.time().truncatedTo(ChronoUnit.SECONDS).equals(newest) && values.get(0).equals(last.state());
    }
}
