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
package org.openhab.itests.lockstep;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.cloudcommons.http.HttpCall;
import org.openhab.cloudcommons.http.HttpTransport;
import org.openhab.cloudcommons.testkit.ManualScheduler;
import org.openhab.core.thing.Thing;
import org.openhab.core.thing.ThingStatus;
import org.openhab.core.thing.ThingStatusDetail;
import org.openhab.core.thing.ThingStatusInfo;
import org.openhab.core.thing.ThingUID;
import org.openhab.core.thing.binding.BridgeHandler;
import org.openhab.core.thing.binding.ThingHandler;
import org.openhab.core.types.State;

/**
 * One life of openHAB with a binding in it, from its start to its end.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public abstract class OpenHab {

    protected final ManualScheduler scheduler;
    protected final Wire wire;
    protected final Disk disk;
    private final Core core;

    /**
     * @param start the present moment
     * @param transport the way to the cloud
     * @param disk what is left of an earlier life
     * @param channels the ids of the channels that a thing can have
     * @param listener hears of states
     * @param witness sees every call to the cloud before it goes out
     */
    protected OpenHab(Instant start, HttpTransport transport, Disk disk, Collection<String> channels,
            Core.Listener listener, Consumer<HttpCall> witness) {
        scheduler = new ManualScheduler(start);
        wire = new Wire(transport, witness);
        this.disk = disk;
        core = new Core(disk.things(), scheduler, channels, listener);
    }

    /** Makes the handler of a thing. */
    protected abstract ThingHandler handler(Thing thing);

    /** Gives every thing its handler. */
    public void start() {
        List.copyOf(disk.things().values()).forEach(this::add);
    }

    /** Gives a thing its handler. */
    public void add(Thing thing) {
        disk.things().put(thing.getUID(), thing);
        thing.setStatusInfo(new ThingStatusInfo(ThingStatus.INITIALIZING, ThingStatusDetail.NONE, null));
        ThingHandler handler = handler(thing);
        handler.setCallback(core);
        thing.setHandler(handler);
        handler.initialize();
        if (handler instanceof BridgeHandler) {
            return;
        }
        scheduler.runPending();
    }

    /** Ends as openHAB does when it is stopped. */
    public void stop() throws InterruptedException {
        List<Thing> children = new ArrayList<>(disk.things().values());
        Collections.reverse(children);
        children.forEach(thing -> {
            ThingHandler handler = thing.getHandler();
            if (handler != null) {
                handler.dispose();
                handler.setCallback(null);
                thing.setHandler(null);
            }
        });
        end();
    }

    /** Ends as if somebody had pulled the plug: nothing runs any more, nobody is told. */
    public void end() throws InterruptedException {
        scheduler.shutdownNow();
        wire.cut();
    }

    /** The handler of a thing. */
    public ThingHandler handlerOf(ThingUID thing) {
        return Objects.requireNonNull(disk.things().get(thing).getHandler());
    }

    /** Begins to remove a thing. */
    public void remove(ThingUID thing) {
        handlerOf(thing).handleRemoval();
    }

    /** Ends a thing that the binding has agreed to remove. */
    public void forget(ThingUID thing) {
        if (status(thing).getStatus() != ThingStatus.REMOVED) {
            throw new AssertionError(thing + " is not removed: " + status(thing));
        }
        handlerOf(thing).dispose();
        disk.things().remove(thing);
    }

    /** Some calls get less time, see {@link Wire#hurry}. */
    public void hurry(String text, Duration patience) {
        wire.hurry(text, patience);
    }

    /** Does what is due until a moment; what is said on the wire waits for {@link #settle}. */
    public void advanceTo(Instant moment) {
        scheduler.advance(Duration.between(scheduler.now(), moment));
    }

    /** Makes the calls that wait, and those that their answers lead to. */
    public void settle() throws InterruptedException {
        wire.settle();
    }

    /** When there will be something to do; null if never. */
    public @Nullable Instant nextDue() {
        Duration wait = scheduler.untilNext();
        return wait == null ? null : scheduler.now().plus(wait);
    }

    /** The last state of a channel, null if none came. */
    public @Nullable State state(ThingUID thing, String channel) {
        return core.state(thing + ":" + channel);
    }

    /** The status of a thing. */
    public ThingStatusInfo status(ThingUID thing) {
        Thing found = disk.things().get(thing);
        if (found == null) {
            throw new IllegalArgumentException("No thing " + thing);
        }
        return found.getStatusInfo();
    }

    /** What trigger channels told, each as {@code <channel> <event>}. */
    public List<String> events() {
        return core.events();
    }
}
