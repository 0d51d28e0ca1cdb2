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
package org.openhab.binding.withings.internal.sync;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.*;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.Test;
import org.openhab.binding.withings.internal.api.StatusClass;
import org.openhab.binding.withings.internal.api.WithingsException;
import org.openhab.binding.withings.internal.channel.Topic;
import org.openhab.cloudcommons.budget.Priority;
import org.openhab.cloudcommons.testkit.ManualScheduler;

/**
 * Which feeds are read in which round, and what one that fails means for the others.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class RoundsTest {

    private final ManualScheduler time = new ManualScheduler(Instant.ofEpochSecond(1_760_000_000));
    private final List<Topic> read = new ArrayList<>();
    private final Map<Topic, StatusClass> faults = new EnumMap<>(Topic.class);
    private final Feed workouts = feed(Topic.WORKOUT);
    private final Feed devices = feed(Topic.DEVICES);
    private final Rounds rounds = new Rounds(new Feeds(List.of(feed(Topic.MEASURES), feed(Topic.SLEEP)),
            List.of(workouts, devices, workouts), List.of()), Duration.ofMinutes(30), time.clock());

    @Test
    void firstRoundReadsEverythingOnce() {
        assertThat(round(), contains(Topic.MEASURES, Topic.SLEEP, Topic.WORKOUT, Topic.DEVICES));
    }

    @Test
    void laterRoundsTakeOneOfTheOthersInTurn() {
        round();
        assertThat(laterRound(), contains(Topic.MEASURES, Topic.SLEEP, Topic.DEVICES));
        assertThat(laterRound(), contains(Topic.MEASURES, Topic.SLEEP, Topic.WORKOUT));
        assertThat(laterRound(), contains(Topic.MEASURES, Topic.SLEEP, Topic.WORKOUT));
        assertThat(laterRound(), contains(Topic.MEASURES, Topic.SLEEP, Topic.DEVICES));
    }

    @Test
    void onlyWhatFailedIsTriedAgainSoon() {
        round();
        faults.put(Topic.SLEEP, StatusClass.TRANSIENT);
        assertThat(laterRound(), contains(Topic.MEASURES, Topic.SLEEP, Topic.DEVICES));
        assertThat(rounds.report().failing().keySet(), contains(Topic.SLEEP));
        assertThat(rounds.report().disturbed(), contains("sleep"));
        assertThat(rounds.report().outage().isPresent(), is(false));
        time.advance(Duration.ofMinutes(1));
        faults.clear();
        assertThat(round(), contains(Topic.SLEEP));
        assertThat(rounds.report().failing().keySet(), is(empty()));
    }

    @Test
    void feedThatKeepsFailingDoesNotHoldTheOthersBack() {
        round();
        faults.put(Topic.SLEEP, StatusClass.TRANSIENT);
        laterRound();
        assertThat("after half an hour everything is due again", laterRound(),
                contains(Topic.SLEEP, Topic.MEASURES, Topic.WORKOUT));
    }

    @Test
    void measurementsThatFailAreAnOutage() {
        faults.put(Topic.MEASURES, StatusClass.TRANSIENT);
        round();
        assertThat(rounds.report().outage().isPresent(), is(true));
    }

    @Test
    void missingPermissionBarsOneFeedForADay() {
        faults.put(Topic.SLEEP, StatusClass.PERMISSION);
        round();
        assertThat(rounds.report().forbidden(), contains("sleep"));
        assertThat(rounds.report().disturbed(), is(empty()));
        assertThat(laterRound(), contains(Topic.MEASURES, Topic.DEVICES));
        faults.clear();
        time.advance(Duration.ofDays(1));
        assertThat(round(), hasItem(Topic.SLEEP));
        assertThat(rounds.report().forbidden(), is(empty()));
    }

    @Test
    void wrongParametersDisturbOneFeedOnly() {
        faults.put(Topic.SLEEP, StatusClass.PARAMETERS);
        round();
        assertThat(rounds.report().disturbed(), contains("sleep"));
        assertThat(laterRound(), not(hasItem(Topic.SLEEP)));
    }

    @Test
    void lostAccessEndsTheRoundAndTheRestIsOwed() {
        faults.put(Topic.SLEEP, StatusClass.AUTHORIZATION);
        read.clear();
        assertThat(rounds.run().isCompletedExceptionally(), is(true));
        assertThat(read, contains(Topic.MEASURES, Topic.SLEEP));
        faults.clear();
        assertThat(round(), contains(Topic.SLEEP, Topic.WORKOUT, Topic.DEVICES));
    }

    @Test
    void wishIsServedInTheRoundUnderWay() {
        round();
        CompletableFuture<Void> slow = new CompletableFuture<>();
        Rounds busy = new Rounds(new Feeds(List.of(feed(Topic.MEASURES, slow)), List.of(devices), List.of()),
                Duration.ofMinutes(30), time.clock());
        read.clear();
        CompletableFuture<Report> first = busy.run();
        busy.want(Topic.DEVICES);
        slow.complete(null);
        assertThat(first.isDone(), is(true));
        assertThat("once, although it was owed anyway", read, contains(Topic.MEASURES, Topic.DEVICES));
    }

    @Test
    void wishBetweenRoundsIsServedInTheNext() {
        round();
        rounds.want(Topic.DEVICES);
        assertThat(rounds.isOwed(), is(true));
        assertThat(round(), contains(Topic.DEVICES));
    }

    private List<Topic> laterRound() {
        time.advance(Duration.ofMinutes(30));
        return round();
    }

    private List<Topic> round() {
        read.clear();
        assertThat(rounds.run().isCompletedExceptionally(), is(false));
        return List.copyOf(read);
    }

    private Feed feed(Topic topic) {
        return feed(topic, null);
    }

    private Feed feed(Topic topic, @Nullable CompletableFuture<Void> answer) {
        return new Feed() {
            @Override
            public Topic topic() {
                return topic;
            }

            @Override
            public CompletableFuture<Void> run(Priority priority) {
                read.add(topic);
                StatusClass fault = faults.get(topic);
                if (fault != null) {
                    return CompletableFuture
                            .failedFuture(WithingsException.ofStatus(fault, 1, Duration.ZERO, "as wished"));
                }
                return answer == null ? CompletableFuture.completedFuture(null) : answer;
            }
        };
    }
}
