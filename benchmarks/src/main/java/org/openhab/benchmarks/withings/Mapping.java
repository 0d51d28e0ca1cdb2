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
package org.openhab.benchmarks.withings;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.benchmarks.Shown;
import org.openhab.binding.withings.internal.api.MeasurePage;
import org.openhab.binding.withings.internal.api.UnknownNumbers;
import org.openhab.binding.withings.internal.channel.PersonPublisher;
import org.openhab.binding.withings.internal.channel.PersonSink;
import org.openhab.binding.withings.internal.state.PersonData;
import org.openhab.binding.withings.internal.state.Section;
import org.openhab.binding.withings.internal.sync.MeasureSource;
import org.openhab.binding.withings.internal.sync.MeasureSync;
import org.openhab.cloudcommons.budget.Priority;

/**
 * Maps a page by the binding's own first reading of a person: from an empty state to the states of all channels, each
 * of them linked.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
final class Mapping implements Shown, PersonSink, PersonData.Disk {

    private final Clock clock = Clock.fixed(Instant.ofEpochSecond(1_760_000_000), ZoneOffset.UTC);
    private final UnknownNumbers unknown = new UnknownNumbers(this::log);
    private final Consumer<Object> items;

    /**
     * @param items takes what the channels show, and what would be written to the disk
     */
    Mapping(Consumer<Object> items) {
        this.items = items;
    }

    void map(MeasurePage page) {
        unknown.check(page);
        PersonData person = new PersonData(this, clock);
        MeasureSource source = (query, priority) -> CompletableFuture.completedFuture(page);
        new MeasureSync(source, person.measures(), new PersonPublisher(person, this, true), clock).run(Priority.POLL)
                .join();
    }

    private void log(String line) {
        items.accept(line);
    }

    @Override
    public <T> T load(Section<T> section) {
        return section.nothing();
    }

    @Override
    public <T> void save(Section<T> section, T record) {
        items.accept(record);
    }

    @Override
    public void take(Object news) {
        items.accept(news);
    }
}
