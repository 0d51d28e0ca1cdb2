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

import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.withings.internal.channel.PersonPublisher;
import org.openhab.binding.withings.internal.channel.Topic;
import org.openhab.binding.withings.internal.device.Beds;
import org.openhab.binding.withings.internal.device.DeviceFeed;
import org.openhab.binding.withings.internal.state.PersonData;
import org.openhab.binding.withings.internal.state.Sections;

/**
 * Puts the feeds of a person together.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
final class PersonFeeds {

    private PersonFeeds() {
    }

    /**
     * @param measures the measurements
     * @param reader makes the calls
     * @param data what is known
     * @param publisher shows it
     * @param wanted hears that a feed found something that makes another one worth reading
     * @param clock tells the present moment
     */
    static Feeds of(Feed measures, Reader reader, PersonData data, PersonPublisher publisher, Consumer<Topic> wanted,
            Clock clock) {
        Beds beds = new Beds(data, publisher);
        // Once more, in case that openHAB ended just before.
        beds.slept(data.get(Sections.SLEEP));
        Feed sleep = new SleepFeed(reader, data, publisher, beds::slept, clock);
        Feed signals = new SleepSignalsFeed(reader, data, publisher);
        Feed ecg = new EcgFeed(reader, data, publisher);
        Feed activity = new ActivityFeed(reader, data, publisher, wanted, clock);
        Feed workouts = new WorkoutFeed(reader, data, publisher, clock);
        Feed devices = new DeviceFeed(reader, data, publisher, beds);
        Feed goals = new GoalFeed(reader, data, publisher);
        return new Feeds(List.of(measures, activity, sleep, signals),
                List.of(workouts, devices, workouts, ecg, workouts, devices, workouts, goals),
                List.of(new IntradayFeed(reader, data, publisher, clock)));
    }
}
