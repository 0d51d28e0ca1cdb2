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
package org.openhab.binding.withings.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.binding.withings.internal.person.PersonThing;
import org.openhab.binding.withings.internal.state.Bed;
import org.openhab.core.thing.ThingStatus;
import org.openhab.core.thing.ThingStatusDetail;
import org.openhab.core.types.State;
import org.openhab.core.types.TimeSeries;

/**
 * A thing that remembers what was shown.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public final class FakeThing implements PersonThing {

    private final String id;
    public final Set<String> linked = new HashSet<>();
    public final Map<String, State> states = new TreeMap<>();
    public final Map<String, List<TimeSeries>> series = new TreeMap<>();
    public final List<String> events = new ArrayList<>();
    public final List<ThingStatus> history = new ArrayList<>();
    public ThingStatus status = ThingStatus.UNINITIALIZED;
    public ThingStatusDetail detail = ThingStatusDetail.NONE;
    public String text = "";
    public String userId = "";
    /** The channels that were hidden last. */
    public Set<String> hidden = Set.of();
    /** What happened on mats. */
    public final List<String> beds = new ArrayList<>();

    public FakeThing(String id, String... linked) {
        this.id = id;
        this.linked.addAll(List.of(linked));
    }

    /** The last part of the connect link in the status. */
    public String link() {
        return text.replaceAll(".*/withings/connect/", "").replaceAll("\".*", "");
    }

    /** How many values of a channel went to the persistence. */
    public int persisted(String channel) {
        return series.getOrDefault(channel, List.of()).stream().mapToInt(TimeSeries::size).sum();
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public String label() {
        return "Label of " + id;
    }

    @Override
    public void status(ThingStatus status, ThingStatusDetail detail, @Nullable String text) {
        this.status = status;
        this.detail = detail;
        this.text = text == null ? "" : text;
        history.add(status);
    }

    @Override
    public void remember(String userId) {
        this.userId = userId;
    }

    @Override
    public boolean isLinked(String channel) {
        return linked.contains(channel);
    }

    @Override
    public void state(String channel, State state) {
        states.put(channel, state);
    }

    @Override
    public void series(String channel, TimeSeries values) {
        series.computeIfAbsent(channel, c -> new ArrayList<>()).add(values);
    }

    @Override
    public void trigger(String channel, String event) {
        events.add(channel + " " + event);
    }

    @Override
    public void hide(Set<String> channels) {
        hidden = channels;
    }

    @Override
    public void bed(String deviceId, Bed bed) {
        beds.add(deviceId + (bed.inBed() ? " in " : " out ") + bed.time());
    }
}
