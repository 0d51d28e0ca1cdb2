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
package org.openhab.binding.connecteddrive.internal.corpus;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.*;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.openhab.binding.connecteddrive.internal.mybmw.PlayedCloud;
import org.openhab.core.thing.ThingStatus;

/**
 * Tests that the channels of every recorded car of My BMW show what an independent reader of its files says.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class RecordedCarsTest {

    /** The groups that cars without a plug do not have. */
    private static final Map<Boolean, List<String>> DEAD = Map.of(false,
            List.of("charge", "charge-port", "battery", "profile", "statistic", "session"));
    /** What may be there without a value: what every car has, parts of lists, and what can be set. */
    private static final String EMPTY = "(check|service|session|statistic|update|remote)#.*|climate-timer#.*-days|"
            + "status#(lock|last-update)|range#mileage|location#gps|"
            + "profile#(climate|limit|target|window-start|window-end|timer4-departure)";
    private static final LocalDate TODAY = LocalDate.ofInstant(PlayedCloud.START, ZoneOffset.UTC);

    @TestFactory
    Stream<DynamicTest> everyChannelShowsWhatTheFilesSay() {
        List<RecordedCar> cars = RecordedCar.all();
        assertThat(cars, hasSize(14));
        return cars.stream().map(car -> DynamicTest.dynamicTest(car.name(), () -> compare(car)));
    }

    /** The state comes before what is told about charging alone, which else nobody would see. */
    @TestFactory
    Stream<DynamicTest> chargingAnswersAreShownWhereTheStateSaysNothing() {
        return RecordedCar.all().stream().filter(car -> car.answers().containsKey("charging"))
                .map(car -> DynamicTest.dynamicTest(car.name(), () -> compare(car.withoutPlan())));
    }

    @Test
    void noFieldOfARecordedCarIsNeitherShownNorLeftOutOnPurpose() {
        Map<String, Set<String>> unmapped = new TreeMap<>();
        for (RecordedCar car : RecordedCar.all()) {
            Set<String> channels = channels(car);
            RecordedCar silent = car.withoutPlan();
            channels.addAll(channels(silent));
            Set<String> left = new TreeSet<>();
            int[] counts = new int[2];
            car.answers().forEach((name, answer) -> answer.fields().forEach(field -> {
                counts[0]++;
                if (answer.read().contains(field)
                        || Objects.requireNonNull(silent.answers().get(name)).read().contains(field)) {
                    counts[1]++;
                } else if (car.isAsked(name) && !LeftOut.contains(name, field, car.driveTrain())) {
                    left.add(name + ':' + field);
                }
            }));
            System.out.printf("%-27s %3d fields, %3d in %3d channels, %3d left out on purpose, unmapped: %d %s%n",
                    car.name(), counts[0], counts[1], channels.size(), counts[0] - counts[1] - left.size(), left.size(),
                    left);
            if (!left.isEmpty()) {
                unmapped.put(car.name(), left);
            }
        }
        assertThat(unmapped, anEmptyMap());
    }

    /** All channels that show something, whatever entry is chosen; notices which fields they take. */
    private static Set<String> channels(RecordedCar car) {
        ExpectedChannels expected = new ExpectedChannels(car, TODAY);
        Set<String> channels = new TreeSet<>();
        for (int place = 0; place < Math.max(1, expected.longestList()); place++) {
            channels.addAll(expected.states(place).keySet());
        }
        return channels;
    }

    private static void compare(RecordedCar car) {
        try (ShownCar shown = new ShownCar(car)) {
            assertThat(shown.thing().text, shown.thing().status, is(ThingStatus.ONLINE));
            ExpectedChannels expected = new ExpectedChannels(car, TODAY);
            for (int place = 0; place < Math.max(1, expected.longestList()); place++) {
                shown.choose(place);
                Map<String, String> states = expected.states(place);
                assertThat("entry " + place, differences(shown.states(), states), is(empty()));
                assertThat("hidden", shown.hidden(), everyItem(not(in(states.keySet()))));
                Set<String> empty = shown.open();
                empty.removeAll(states.keySet());
                empty.removeIf(channel -> channel.matches(EMPTY));
                assertThat("there without a value", empty, is(empty()));
            }
            DEAD.getOrDefault(car.hasPlug(), List.of())
                    .forEach(group -> assertThat(shown.open(), everyItem(not(startsWith(group + '#')))));
        }
    }

    private static List<String> differences(Map<String, String> actual, Map<String, String> expected) {
        return Stream.concat(actual.keySet().stream(), expected.keySet().stream()).distinct().sorted()
                .filter(channel -> !Objects.equals(actual.get(channel), expected.get(channel)))
                .map(channel -> channel + ": " + actual.get(channel) + ", not " + expected.get(channel)).toList();
    }
}
