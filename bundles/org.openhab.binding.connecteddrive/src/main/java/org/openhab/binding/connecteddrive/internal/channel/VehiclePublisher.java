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
package org.openhab.binding.connecteddrive.internal.channel;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.connecteddrive.internal.vehicle.Attribute;
import org.openhab.binding.connecteddrive.internal.vehicle.Reading;
import org.openhab.cloudcommons.channel.ChannelSink;
import org.openhab.core.types.State;
import org.openhab.core.types.TimeSeries;
import org.openhab.core.types.TimeSeries.Policy;
import org.openhab.core.types.UnDefType;

/**
 * Shows a car in the channels that somebody looks at.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public final class VehiclePublisher {

    /** What is younger is stored well enough with the time at which it is shown. */
    private static final Duration LATE = Duration.ofMinutes(1);

    private final VehicleView view;
    private final ChannelSink sink;
    private final Clock clock;

    /**
     * @param view what to show
     * @param sink where to show it
     * @param clock tells how old values are
     */
    public VehiclePublisher(VehicleView view, ChannelSink sink, Clock clock) {
        this.view = view;
        this.sink = sink;
        this.clock = clock;
    }

    /** Shows everything that is known. */
    public void all() {
        VehicleChannels.rows().values().forEach(this::showIfKnown);
    }

    /** Shows one channel, if there is something to show. */
    public void show(String channel) {
        Row row = VehicleChannels.rows().get(channel);
        if (row != null) {
            showIfKnown(row);
        }
    }

    /** Shows the channels of a group, if there is something to show. */
    public void group(String group) {
        VehicleChannels.rows().values().stream().filter(row -> row.channel().group().equals(group))
                .forEach(this::showIfKnown);
    }

    /** Shows the channels of attributes; those that have nothing to show any more become undefined. */
    public synchronized void changed(Set<Attribute> attributes) {
        for (Attribute attribute : attributes) {
            List<Row> rows = VehicleChannels.rows(attribute);
            for (int i = 0; i < rows.size(); i++) {
                Row row = rows.get(i);
                if (sink.isLinked(row.id()) && isFirst(attribute, row, attributes)) {
                    update(row);
                }
            }
        }
    }

    private void update(Row row) {
        State state = row.now(view);
        sink.state(row.id(), state == null ? UnDefType.UNDEF : state);
        Reading reading = row.hasPast() ? view.data().reading(row.attributes().get(0)) : null;
        if (reading != null && state != null) {
            Instant time = reading.time();
            if (time.isBefore(clock.instant().minus(LATE))) {
                TimeSeries series = new TimeSeries(Policy.ADD);
                series.add(time, state);
                sink.series(row.id(), series);
            }
        }
    }

    private synchronized void showIfKnown(Row row) {
        if (sink.isLinked(row.id())) {
            State state = row.now(view);
            if (state != null) {
                sink.state(row.id(), state);
            }
        }
    }

    /** A channel of several attributes is shown once. */
    private static boolean isFirst(Attribute attribute, Row row, Set<Attribute> changed) {
        List<Attribute> all = row.attributes();
        for (int i = 0; i < all.size(); i++) {
            if (changed.contains(all.get(i))) {
                return all.get(i) == attribute;
            }
        }
        return false;
    }
}
