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

import static org.openhab.binding.withings.internal.SleepSamples.at;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.withings.internal.channel.PersonPublisher;

/**
 * A person on the morning of 2026-03-15, with a small cloud that knows about sleep and heart.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
abstract class NightFixture extends FeedFixture {

    protected final SmallCloud cloud = new SmallCloud();
    protected PersonPublisher publisher = publisher();

    NightFixture() {
        advanceTo("2026-03-15T10:00");
    }

    @Override
    protected void restart() {
        super.restart();
        thing.states.clear();
        publisher = publisher();
        publisher.all();
    }

    protected void advanceTo(String moment) {
        later(Duration.between(time.clock().instant(), Instant.ofEpochSecond(at(moment))));
    }

    /** What went to the persistence, as unix seconds with a state. */
    protected List<String> history(String channel) {
        return thing.series.getOrDefault(channel, List.of()).stream().flatMap(series -> series.getStates())
                .map(entry -> entry.timestamp().getEpochSecond() + " " + entry.state()).toList();
    }
}
