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

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.binding.connecteddrive.internal.channel.VehicleView;
import org.openhab.binding.connecteddrive.internal.vehicle.Attribute;
import org.openhab.binding.connecteddrive.internal.vehicle.ChargeProfile;
import org.openhab.core.types.Command;

/**
 * Gathers changes of the charging profile for a moment, as it can only be sent as a whole.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
final class ProfileDesk {

    /** Long enough for somebody who sets the days of a timer. */
    static final Duration PAUSE = Duration.ofSeconds(5);

    private final VehicleView view;
    private final ScheduledExecutorService scheduler;
    private final Consumer<ChargeProfile> send;
    private final ProfileEdit edit;
    private @Nullable ChargeProfile draft;
    private @Nullable Future<?> sending;

    /** @param send sends a complete profile */
    ProfileDesk(VehicleView view, ScheduledExecutorService scheduler, Consumer<ChargeProfile> send) {
        this.view = view;
        this.scheduler = scheduler;
        this.send = send;
        edit = new ProfileEdit(view::timeOfDay);
    }

    /** Whether a channel of the profile can be written. */
    boolean knows(String id) {
        return edit.knows(id);
    }

    /**
     * Takes a change.
     *
     * @return whether there is a profile that can be changed like that
     */
    synchronized boolean change(String id, Command command) {
        Optional<ChargeProfile> changed = present().flatMap(known -> edit.edit(known, id, command));
        if (changed.isEmpty()) {
            return false;
        }
        draft = changed.get();
        cancel();
        sending = scheduler.schedule(this::sendNow, PAUSE.toMillis(), TimeUnit.MILLISECONDS);
        return true;
    }

    /**
     * Takes the profile away to be sent at once, with all that was gathered.
     *
     * @param edit makes another one of it
     * @return the new one; empty if there is none that can be changed like that, and what was gathered stays
     */
    synchronized Optional<ChargeProfile> take(Function<ChargeProfile, Optional<ChargeProfile>> edit) {
        Optional<ChargeProfile> changed = present().flatMap(edit);
        if (changed.isPresent()) {
            close();
        }
        return changed;
    }

    /** What was not sent yet is dropped. */
    synchronized void close() {
        cancel();
        draft = null;
    }

    private Optional<ChargeProfile> present() {
        return Optional
                .ofNullable(draft != null ? draft : view.data().value(Attribute.CHARGE_PROFILE, ChargeProfile.class));
    }

    private void sendNow() {
        ChargeProfile ready;
        synchronized (this) {
            ready = draft;
            draft = null;
            sending = null;
        }
        if (ready != null) {
            send.accept(ready);
        }
    }

    private void cancel() {
        Future<?> task = sending;
        if (task != null) {
            task.cancel(false);
            sending = null;
        }
    }
}
