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
package org.openhab.binding.connecteddrive.internal.car;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.binding.connecteddrive.internal.channel.Events;
import org.openhab.binding.connecteddrive.internal.channel.VehicleChannels;
import org.openhab.binding.connecteddrive.internal.channel.VehiclePublisher;
import org.openhab.binding.connecteddrive.internal.channel.VehicleView;
import org.openhab.binding.connecteddrive.internal.derived.Deriver;
import org.openhab.binding.connecteddrive.internal.raw.RawAnswers;
import org.openhab.binding.connecteddrive.internal.source.SourceListener;
import org.openhab.binding.connecteddrive.internal.source.Trouble;
import org.openhab.binding.connecteddrive.internal.source.VehicleBridge;
import org.openhab.binding.connecteddrive.internal.source.VehicleSource;
import org.openhab.binding.connecteddrive.internal.source.VehicleSource.Part;
import org.openhab.binding.connecteddrive.internal.vehicle.Attribute;
import org.openhab.binding.connecteddrive.internal.vehicle.Reading;
import org.openhab.binding.connecteddrive.internal.vehicle.Readings;
import org.openhab.binding.connecteddrive.internal.vehicle.VehicleData;
import org.openhab.binding.connecteddrive.internal.vehicle.VehicleFacts;
import org.openhab.cloudcommons.http.Content;
import org.openhab.core.library.types.StringType;
import org.openhab.core.thing.ThingStatus;
import org.openhab.core.thing.ThingStatusDetail;
import org.openhab.core.types.Command;

/**
 * A car of the user: takes what a cloud says, keeps it, shows it.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public final class Vehicle implements SourceListener {

    /** How often those who work something out hear that time has passed. */
    static final Duration TICK = Duration.ofMinutes(1);

    private final VehicleThing thing;
    private final VehicleStore store;
    private final SavedLater saving;
    private final List<Deriver> derivers;
    private final ScheduledExecutorService scheduler;
    private final Clock clock;
    private final VehicleData data = new VehicleData();
    private final VehicleView view;
    private final VehiclePublisher publisher;
    private final Events events;
    private final Images images;
    private final Remote remote;
    private final Commands commands;
    private final Arrangement arrangement;
    private final RawAnswers raw = new RawAnswers();
    /** Kept in order, so that nothing older is written after something newer. */
    private final Object merging = new Object();
    private volatile VehicleFacts facts = VehicleFacts.NONE;
    private volatile @Nullable VehicleSource source;
    private @Nullable Future<?> ticking;

    /**
     * @param thing where the car is shown
     * @param store where it is kept
     * @param derivers gives what works out more about a car, in this order
     * @param scheduler starts work
     * @param clock tells the present moment
     * @param zone where the times of day of the car are meant to be
     */
    public Vehicle(VehicleThing thing, VehicleStore store, Function<Vehicle, List<Deriver>> derivers,
            ScheduledExecutorService scheduler, Clock clock, ZoneId zone) {
        this.thing = thing;
        this.store = store;
        this.scheduler = scheduler;
        this.clock = clock;
        saving = new SavedLater(data, store, scheduler);
        view = new VehicleView(data, clock, zone);
        publisher = new VehiclePublisher(view, thing, clock);
        events = new Events(data, thing);
        images = new Images(thing, () -> source);
        remote = new Remote(thing, view, publisher, () -> source, scheduler);
        commands = new Commands(thing, view, publisher, images, () -> source, remote);
        this.derivers = derivers.apply(this);
        Set<Attribute> derived = EnumSet.noneOf(Attribute.class);
        this.derivers.forEach(deriver -> derived.addAll(deriver.writes()));
        arrangement = new Arrangement(thing, view, derived);
    }

    /** Brings back what was known before the restart, with its times. */
    public void restore() {
        facts = store.facts();
        Set<Attribute> known = data.merge(store.load());
        arrangement.isNews(known);
        events.begin();
        publisher.all();
        if (!VehicleFacts.NONE.equals(facts)) {
            arrangement.offerCommands(facts);
        }
        arrangement.offerChoices(known);
        arrange();
    }

    /** Begins to read the car through a bridge, unless that is done already. */
    public void connect(VehicleBridge bridge, String vin, Duration interval) {
        if (source != null) {
            return;
        }
        Optional<VehicleSource> found = bridge.source(vin, interval, this);
        if (found.isEmpty()) {
            thing.status(ThingStatus.OFFLINE, ThingStatusDetail.BRIDGE_OFFLINE, null);
            return;
        }
        source = found.get();
        arrange();
        found.get().start();
        images.show();
        synchronized (this) {
            ticking = scheduler.scheduleWithFixedDelay(() -> read(new Readings(0)), TICK.toSeconds(), TICK.toSeconds(),
                    TimeUnit.SECONDS);
        }
    }

    /** Ends reading; what is known stays. */
    public void disconnect() {
        synchronized (this) {
            Future<?> task = ticking;
            if (task != null) {
                task.cancel(false);
                ticking = null;
            }
        }
        VehicleSource old = source;
        source = null;
        if (old != null) {
            old.close();
        }
    }

    /** Ends everything; what is stored stays. */
    public void dispose() {
        disconnect();
        remote.close();
        saving.close();
        store.close();
    }

    @Override
    public void read(Readings readings) {
        Set<Attribute> changed;
        synchronized (merging) {
            changed = data.merge(readings);
            derive(changed);
            saving.changed(changed);
            publisher.changed(changed);
            events.changed(changed);
            arrangement.offerChoices(changed);
        }
        if (arrangement.isNews(changed)) {
            arrange();
        }
    }

    @Override
    public void facts(VehicleFacts news) {
        if (!news.equals(facts)) {
            facts = news;
            store.save(news);
            arrangement.offerCommands(news);
        }
        thing.properties(news.properties());
        arrange();
    }

    @Override
    public void complete(Instant fetched) {
        read(new Readings(1).add(Attribute.LAST_FETCHED, new Reading(fetched, fetched)));
        store.complete();
        arrange();
    }

    @Override
    public void raw(String name, Content json) {
        raw.keep(name, json);
        showRaw();
    }

    @Override
    public void works(String remark) {
        thing.status(ThingStatus.ONLINE, ThingStatusDetail.NONE, remark.isEmpty() ? null : remark);
    }

    @Override
    public void fails(Trouble trouble, String text) {
        thing.status(ThingStatus.OFFLINE, switch (trouble) {
            case COMMUNICATION, BUDGET -> ThingStatusDetail.COMMUNICATION_ERROR;
            case CONFIGURATION -> ThingStatusDetail.CONFIGURATION_ERROR;
            case GONE -> ThingStatusDetail.GONE;
        }, text);
    }

    /** Shows one channel, if there is something to show. */
    public void show(String channel) {
        if (channel.equals(VehicleChannels.RAW)) {
            showRaw();
        } else if (channel.equals(VehicleChannels.IMAGE) || channel.equals(VehicleChannels.IMAGE_VIEW)) {
            images.show();
        } else {
            publisher.show(channel);
        }
    }

    /** Does what a command to a channel asks for. */
    public void command(String channel, Command command) {
        commands.handle(channel, command);
    }

    /** Sends what the car is told from afar. */
    public Remote remote() {
        return remote;
    }

    /**
     * Reads a part now, as far as the budget allows.
     *
     * @return fails with a {@code CloudException}, whose message is fit for users
     */
    public CompletableFuture<Void> refresh(Part part) {
        return commands.refresh(part);
    }

    /** The way to the car; empty as long as there is none. */
    public Optional<VehicleSource> source() {
        return Optional.ofNullable(source);
    }

    public VehicleData data() {
        return data;
    }

    /** What does not change about the car. */
    public VehicleFacts facts() {
        return facts;
    }

    /** The last answers of the cloud, fit for bug reports. */
    public RawAnswers rawAnswers() {
        return raw;
    }

    /** Adds what follows from a change. */
    private void derive(Set<Attribute> changed) {
        Instant now = clock.instant();
        for (Deriver deriver : derivers) {
            Readings found = deriver.derive(data, changed, now);
            if (!found.entries().isEmpty()) {
                changed.addAll(data.merge(found));
            }
        }
    }

    private void arrange() {
        arrangement.arrange(facts, source, store.isComplete());
    }

    private void showRaw() {
        // Whatever an item shows ends up in openHAB's event log.
        if (!raw.isEmpty() && thing.isLinked(VehicleChannels.RAW)) {
            thing.state(VehicleChannels.RAW, new StringType(raw.anonymized()));
        }
    }
}
