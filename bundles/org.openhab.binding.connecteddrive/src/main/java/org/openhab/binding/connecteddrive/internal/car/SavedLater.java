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
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.binding.connecteddrive.internal.vehicle.Attribute;
import org.openhab.binding.connecteddrive.internal.vehicle.Reading;
import org.openhab.binding.connecteddrive.internal.vehicle.VehicleData;

/**
 * Has the values of a car stored a moment after they came.
 *
 * A stream may bring hundreds a second, and each write costs the disk more than the value is worth by the next one.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
final class SavedLater {

    /** What a crash may cost; an orderly end costs nothing. */
    static final Duration DELAY = Duration.ofSeconds(1);

    private final VehicleData data;
    private final VehicleStore store;
    private final ScheduledExecutorService scheduler;
    /** Nothing older is written after something newer. */
    private final Object writing = new Object();
    private final Set<Attribute> unsaved = EnumSet.noneOf(Attribute.class);
    private @Nullable Future<?> timer;

    SavedLater(VehicleData data, VehicleStore store, ScheduledExecutorService scheduler) {
        this.data = data;
        this.store = store;
        this.scheduler = scheduler;
    }

    /** Stores what these attributes are by the time of writing. */
    void changed(Set<Attribute> changed) {
        if (!isPlanned(changed)) {
            // openHAB is shutting down: now or never.
            save();
        }
    }

    private synchronized boolean isPlanned(Set<Attribute> changed) {
        unsaved.addAll(changed);
        if (timer == null && !unsaved.isEmpty()) {
            try {
                timer = scheduler.schedule(this::save, DELAY.toMillis(), TimeUnit.MILLISECONDS);
            } catch (RejectedExecutionException e) {
                return false;
            }
        }
        return true;
    }

    /** Stores what is left. */
    void close() {
        synchronized (this) {
            Future<?> pending = timer;
            if (pending != null) {
                pending.cancel(false);
            }
        }
        save();
    }

    /** Values that come meanwhile do not wait for the disk. */
    private void save() {
        synchronized (writing) {
            Set<Attribute> attributes;
            synchronized (this) {
                timer = null;
                attributes = EnumSet.copyOf(unsaved);
                unsaved.clear();
            }
            for (Attribute attribute : attributes) {
                Reading reading = data.reading(attribute);
                if (reading != null) {
                    store.save(attribute, reading);
                }
            }
        }
    }
}
