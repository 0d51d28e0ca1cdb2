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
package org.openhab.devhost.internal.core;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;

import javax.measure.Unit;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.config.core.ConfigDescription;
import org.openhab.core.config.core.Configuration;
import org.openhab.core.i18n.TimeZoneProvider;
import org.openhab.core.i18n.TranslationProvider;
import org.openhab.core.i18n.UnitProvider;
import org.openhab.core.library.unit.SIUnits;
import org.openhab.core.library.unit.Units;
import org.openhab.core.thing.Thing;
import org.openhab.core.thing.ThingTypeUID;
import org.openhab.core.thing.ThingUID;
import org.openhab.core.thing.binding.builder.BridgeBuilder;
import org.openhab.core.thing.binding.builder.ThingBuilder;
import org.openhab.core.thing.type.BridgeType;
import org.openhab.core.thing.type.ChannelGroupType;
import org.openhab.core.thing.type.ChannelGroupTypeUID;
import org.openhab.core.thing.type.ChannelType;
import org.openhab.core.thing.type.ChannelTypeUID;
import org.openhab.core.thing.type.ThingType;
import org.openhab.devhost.internal.thing.TestChannels;
import org.openhab.devhost.internal.thing.Types;
import org.osgi.framework.Bundle;

/**
 * A host on one thread, with made-up types, whose tasks run when the test says so.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public class TestHost {

    /** A job that waits for its time. */
    public record Job(Instant due, Runnable task) {
    }

    public final Map<ThingTypeUID, ThingType> thingTypes = new HashMap<>();
    public final Map<ChannelTypeUID, ChannelType> channelTypes = new HashMap<>();
    public final Map<ChannelGroupTypeUID, ChannelGroupType> groupTypes = new HashMap<>();
    public final Map<URI, ConfigDescription> configs = new HashMap<>();
    public final Steps events = new Steps();
    public final Steps notifications = new Steps();
    public final List<Job> jobs = new ArrayList<>();
    public final List<HostEvent> seen = new CopyOnWriteArrayList<>();
    public final FakeFactory factory = new FakeFactory(Set.of(TestTypes.ACCOUNT, TestTypes.PERSON, TestTypes.OTHER),
            this::make);
    public final Types types = new Types(thingTypes::get, channelTypes::get, groupTypes::get, configs::get);
    public Instant now = Instant.parse("2026-03-01T12:00:00Z");
    public final Host host;

    public TestHost() {
        this(new MemoryStorage());
    }

    /** A host on what another host has left on disk. */
    public TestHost(MemoryStorage storage) {
        this(storage, null);
    }

    /**
     * @param threads the threads of the host, null: those of the test
     */
    public TestHost(MemoryStorage storage, @Nullable HostThreads threads) {
        TestTypes.register(this);
        TimeZoneProvider zone = () -> ZoneId.of("Europe/Berlin");
        TranslationProvider translations = mock(TranslationProvider.class);
        when(translations.getText(any(), any(), any(), any(), (Object[]) any()))
                .thenAnswer(call -> call.getArgument(2));
        host = new Host(new Host.Parts(storage, units(), zone, translations, types,
                (bundle, text, locale) -> "@text/known".equals(text) ? "Known text" : text, mock(Bundle.class), clock(),
                threads != null ? threads : new HostThreads(events, Runnable::run, notifications, timer(), () -> {
                })));
        host.events().subscribe(seen::add);
    }

    private static UnitProvider units() {
        UnitProvider units = mock(UnitProvider.class);
        when(units.getUnit(any())).thenAnswer(call -> unit(call.getArgument(0)));
        return units;
    }

    private static Unit<?> unit(Class<?> dimension) {
        return switch (dimension.getSimpleName()) {
            case "Mass" -> SIUnits.KILOGRAM;
            case "Length" -> SIUnits.METRE;
            case "Time" -> Units.SECOND;
            case "Temperature" -> SIUnits.CELSIUS;
            case "Dimensionless" -> Units.ONE;
            default -> throw new IllegalArgumentException("no unit for " + dimension);
        };
    }

    private Clock clock() {
        Clock clock = mock(Clock.class);
        when(clock.instant()).thenAnswer(call -> now);
        when(clock.getZone()).thenReturn(ZoneOffset.UTC);
        return clock;
    }

    private ScheduledExecutorService timer() {
        ScheduledExecutorService timer = mock(ScheduledExecutorService.class);
        doAnswer(call -> {
            Job job = new Job(now.plus(Duration.ofMillis(call.getArgument(1, Long.class))), call.getArgument(0));
            jobs.add(job);
            ScheduledFuture<?> future = mock(ScheduledFuture.class);
            when(future.cancel(false)).thenAnswer(cancel -> jobs.remove(job));
            return future;
        }).when(timer).schedule(any(Runnable.class), anyLong(), any());
        return timer;
    }

    /** Lets time pass; jobs that are due run. */
    public void pass(Duration time) {
        now = now.plus(time);
        List<Job> due = jobs.stream().filter(job -> !job.due().isAfter(now)).toList();
        jobs.removeAll(due);
        due.forEach(job -> job.task().run());
        settle();
    }

    /** Runs everything that waits. */
    public void settle() {
        while (events.step() || notifications.step()) {
            // Each step may bring further ones.
        }
    }

    public TestHost withFactory() {
        host.addFactory(factory, () -> true);
        settle();
        return this;
    }

    private Thing make(ThingTypeUID typeUid, Configuration configuration, ThingUID uid, @Nullable ThingUID bridge) {
        ThingType type = thingTypes.get(typeUid);
        ThingBuilder builder = type instanceof BridgeType ? BridgeBuilder.create(typeUid, uid)
                : ThingBuilder.create(typeUid, uid);
        return builder.withConfiguration(configuration).withBridge(bridge)
                .withChannels(type == null ? List.of() : TestChannels.of(types, type, uid))
                .withProperties(type == null ? Map.of() : type.getProperties()).build();
    }

    public Thing account(String id) {
        Thing thing = add(TestTypes.ACCOUNT, new ThingUID(TestTypes.ACCOUNT, id), null, Map.of("clientId", "abc"));
        settle();
        return thing;
    }

    public Thing person(Thing account, String id) {
        Thing thing = add(TestTypes.PERSON, new ThingUID(TestTypes.PERSON, account.getUID(), id), account.getUID(),
                Map.of());
        settle();
        return thing;
    }

    public Thing add(ThingTypeUID type, ThingUID uid, @Nullable ThingUID bridge, Map<String, Object> configuration) {
        return host.things().add(new ThingDefinition(type, uid, bridge, null, null, configuration, Map.of(), null));
    }

    public Thing thing(ThingUID uid) {
        Thing thing = host.things().get(uid);
        if (thing == null) {
            throw new AssertionError("no thing " + uid);
        }
        return thing;
    }

    /** Status and detail, for example {@code OFFLINE/NONE}. */
    public String status(ThingUID uid) {
        Thing thing = thing(uid);
        return thing.getStatus() + "/" + thing.getStatusInfo().getStatusDetail();
    }

    public void item(String name, String type) {
        item(name, type, Map.of());
    }

    public void item(String name, String type, Map<String, ItemMetadata> metadata) {
        host.items().put(new ItemDefinition(name, type, null, null, Set.of(), List.of(), metadata));
    }

    public String state(String item) {
        ItemState state = host.items().get(item);
        return state == null ? "no item" : state.state().toFullString();
    }

    /** The types of the events seen so far whose topic ends so. */
    public List<String> eventTypes(String topicEnd) {
        return seen.stream().filter(event -> event.topic().endsWith(topicEnd)).map(HostEvent::type).toList();
    }
}
