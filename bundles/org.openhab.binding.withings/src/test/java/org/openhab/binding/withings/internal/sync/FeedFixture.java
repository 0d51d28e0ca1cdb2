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

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.withings.internal.FakeThing;
import org.openhab.binding.withings.internal.channel.PersonChannels;
import org.openhab.binding.withings.internal.channel.PersonPublisher;
import org.openhab.binding.withings.internal.channel.Topic;
import org.openhab.binding.withings.internal.state.PersonData;
import org.openhab.binding.withings.internal.state.Section;
import org.openhab.binding.withings.internal.state.StoredPersons;
import org.openhab.cloudcommons.budget.Priority;
import org.openhab.cloudcommons.testkit.ManualScheduler;
import org.openhab.cloudcommons.testkit.MemoryStorage;
import org.openhab.core.types.State;

/**
 * A person with every channel linked, before a cloud that says what a test wants.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
abstract class FeedFixture {

    /** 2025-10-09 08:53:20 UTC. */
    protected static final long NOW = 1_760_000_000;
    protected static final long HOUR = 3_600;
    protected static final long DAY = 24 * HOUR;

    private static final String ANNA = "withings:person:home:anna";

    private final MemoryStorage<String> storage = new MemoryStorage<>();
    protected final ManualScheduler time = new ManualScheduler(Instant.ofEpochSecond(NOW));
    protected final ScriptedReader reader = new ScriptedReader();
    protected final FakeThing thing = new FakeThing(ANNA);
    protected final List<Topic> wanted = new ArrayList<>();
    protected PersonData data = restored();

    FeedFixture() {
        thing.linked.addAll(PersonChannels.rows().keySet());
        zone("Europe/Berlin");
    }

    /** The feed under test, as after a restart: with nothing but what is on disk. */
    protected abstract Feed feed();

    /** Whether the feed came to its end; every answer here is there at once. */
    protected boolean run() {
        return !feed().run(Priority.POLL).isCompletedExceptionally();
    }

    protected PersonPublisher publisher() {
        return new PersonPublisher(data, thing, true);
    }

    protected void zone(String zone) {
        data.measures().change(facts -> facts.answered(NOW, zone, 1, null));
    }

    protected void restart() {
        data = restored();
    }

    protected void later(Duration duration) {
        time.advance(duration);
    }

    /** What a channel shows, "none" if it was never updated. */
    protected String state(String channel) {
        State state = thing.states.get(channel);
        return state == null ? "none" : state.toString();
    }

    /** What went to the persistence, as "time value". */
    protected List<String> series(String channel) {
        List<String> entries = new ArrayList<>();
        thing.series.getOrDefault(channel, List.of()).forEach(
                series -> series.getStates().forEach(entry -> entries.add(entry.timestamp() + " " + entry.state())));
        return entries;
    }

    private PersonData restored() {
        StoredPersons store = new StoredPersons(storage);
        return new PersonData(new PersonData.Disk() {

            @Override
            public <T> T load(Section<T> section) {
                return store.load(ANNA, section);
            }

            @Override
            public <T> void save(Section<T> section, T record) {
                store.save(ANNA, section, record);
            }
        }, time.clock());
    }
}
