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
package org.openhab.benchmarks.connecteddrive;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.binding.connecteddrive.internal.car.VehicleThing;
import org.openhab.core.thing.ThingStatus;
import org.openhab.core.thing.ThingStatusDetail;
import org.openhab.core.types.State;
import org.openhab.core.types.TimeSeries;

/**
 * A thing all of whose channels but the raw data and the picture are linked, which remembers nothing but its status and
 * how many states it was shown.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
final class SilentCar implements VehicleThing {

    private static final Set<String> UNLINKED = Set.of("status#raw", "image#png", "image#view");

    private final String id;
    private ThingStatus status = ThingStatus.UNINITIALIZED;
    private int states;

    SilentCar(String id) {
        this.id = id;
    }

    ThingStatus status() {
        return status;
    }

    int states() {
        return states;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public void status(ThingStatus status, ThingStatusDetail detail, @Nullable String text) {
        this.status = status;
    }

    @Override
    public String translated(String text) {
        return text;
    }

    @Override
    public void properties(Map<String, String> properties) {
        // The thing is openHAB's.
    }

    @Override
    public void hide(Set<String> channels) {
        // The channels are openHAB's.
    }

    @Override
    public void options(String channel, List<Option> options) {
        // The words are openHAB's.
    }

    @Override
    public boolean isLinked(String channel) {
        return !UNLINKED.contains(channel);
    }

    @Override
    public void state(String channel, State state) {
        states++;
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
