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

import java.util.Set;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.binding.withings.internal.person.PersonThing;
import org.openhab.core.thing.ThingStatus;
import org.openhab.core.thing.ThingStatusDetail;
import org.openhab.core.types.State;
import org.openhab.core.types.TimeSeries;

/**
 * A thing all of whose channels are linked, which remembers nothing but its status.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
final class SilentThing implements PersonThing {

    private final String id;
    private ThingStatus status = ThingStatus.UNINITIALIZED;

    SilentThing(String id) {
        this.id = id;
    }

    ThingStatus status() {
        return status;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public String label() {
        return id;
    }

    @Override
    public void status(ThingStatus status, ThingStatusDetail detail, @Nullable String text) {
        this.status = status;
    }

    @Override
    public void remember(String userId) {
        // The configuration is openHAB's.
    }

    @Override
    public void hide(Set<String> channels) {
        // The channels are openHAB's.
    }

    @Override
    public boolean isLinked(String channel) {
        return true;
    }

    @Override
    public void state(String channel, State state) {
        // The item is openHAB's.
    }

    @Override
    public void series(String channel, TimeSeries series) {
        // The persistence is openHAB's.
    }

    @Override
    public void trigger(String channel, String event) {
        // Nobody listens.
    }
}
