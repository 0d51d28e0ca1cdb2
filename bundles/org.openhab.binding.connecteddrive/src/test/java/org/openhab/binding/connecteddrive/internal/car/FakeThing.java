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

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
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
public final class FakeThing implements VehicleThing {

    /** The channels that nobody looks at. */
    public final Set<String> unlinked = new TreeSet<>();
    public final Map<String, State> states = new TreeMap<>();
    /** All states of all channels in their order. */
    public final List<String> shown = new ArrayList<>();
    public final Map<String, List<TimeSeries>> series = new TreeMap<>();
    public final List<String> events = new ArrayList<>();
    public final Map<String, String> properties = new TreeMap<>();
    public final Map<String, List<Option>> options = new TreeMap<>();
    public final List<Set<String>> layouts = new ArrayList<>();
    public ThingStatus status = ThingStatus.UNINITIALIZED;
    public ThingStatusDetail detail = ThingStatusDetail.NONE;
    public @Nullable String text;

    /** What a channel shows. */
    public String state(String channel) {
        return String.valueOf(states.get(channel));
    }

    /** What was hidden last. */
    public Set<String> hidden() {
        return layouts.isEmpty() ? Set.of() : layouts.get(layouts.size() - 1);
    }

    /** The states of one channel in their order. */
    public List<String> shown(String channel) {
        return shown.stream().filter(line -> line.startsWith(channel + '=')).map(line -> line.split("=", 2)[1])
                .toList();
    }

    @Override
    public String id() {
        return "connecteddrive:vehicle:home:car";
    }

    @Override
    public void status(ThingStatus status, ThingStatusDetail detail, @Nullable String text) {
        this.status = status;
        this.detail = detail;
        this.text = text;
    }

    /** Every text is a reference of its own. */
    @Override
    public String translated(String text) {
        return text.startsWith("@text/") ? "words of " + text.substring("@text/".length()) : text;
    }

    @Override
    public void properties(Map<String, String> properties) {
        this.properties.putAll(properties);
    }

    @Override
    public void hide(Set<String> channels) {
        layouts.add(channels);
    }

    @Override
    public void options(String channel, List<Option> words) {
        options.put(channel, words);
    }

    @Override
    public boolean isLinked(String channel) {
        return !unlinked.contains(channel);
    }

    @Override
    public void state(String channel, State state) {
        states.put(channel, state);
        shown.add(channel + '=' + state);
    }

    @Override
    public void series(String channel, TimeSeries values) {
        series.computeIfAbsent(channel, c -> new ArrayList<>()).add(values);
    }

    @Override
    public void trigger(String channel, String event) {
        events.add(channel + ' ' + event);
    }
}
