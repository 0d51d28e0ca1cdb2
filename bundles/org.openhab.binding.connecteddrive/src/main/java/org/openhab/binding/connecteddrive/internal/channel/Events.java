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

import java.util.List;
import java.util.Set;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.binding.connecteddrive.internal.derived.LeftOpen;
import org.openhab.binding.connecteddrive.internal.vehicle.Attribute;
import org.openhab.binding.connecteddrive.internal.vehicle.CheckControl;
import org.openhab.binding.connecteddrive.internal.vehicle.CheckControl.Message;
import org.openhab.binding.connecteddrive.internal.vehicle.Reading;
import org.openhab.binding.connecteddrive.internal.vehicle.VehicleData;
import org.openhab.cloudcommons.channel.ChannelSink;

/**
 * Tells rules what just happened to a car; the first value of anything is no news.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public final class Events {

    private static final String CHARGING = "CHARGING";
    private static final List<String> HARMLESS = List.of("OK", "LOW");

    private final VehicleData data;
    private final ChannelSink sink;
    private @Nullable String charging;
    private @Nullable Boolean alarm;
    private @Nullable String leftOpen;
    private @Nullable Object tripEnd;
    private @Nullable List<String> messages;

    public Events(VehicleData data, ChannelSink sink) {
        this.data = data;
        this.sink = sink;
    }

    /** Takes what is known now for old news. */
    public synchronized void begin() {
        charging = data.value(Attribute.CHARGING, String.class);
        alarm = data.value(Attribute.ALARM, Boolean.class);
        leftOpen = data.value(Attribute.LEFT_OPEN, String.class);
        Reading end = data.reading(Attribute.TRIP_END);
        tripEnd = end == null ? null : end.value();
        messages = messages();
    }

    /** Tells what changed. */
    public synchronized void changed(Set<Attribute> attributes) {
        if (attributes.contains(Attribute.CHARGING)) {
            String before = charging;
            charging = data.value(Attribute.CHARGING, String.class);
            charging(before, charging);
        }
        if (attributes.contains(Attribute.ALARM)) {
            Boolean before = alarm;
            alarm = data.value(Attribute.ALARM, Boolean.class);
            if (Boolean.FALSE.equals(before) && Boolean.TRUE.equals(alarm)) {
                sink.trigger(VehicleChannels.ALARM_EVENT, "TRIGGERED");
            }
        }
        if (attributes.contains(Attribute.LEFT_OPEN)) {
            String before = leftOpen;
            String after = data.value(Attribute.LEFT_OPEN, String.class);
            leftOpen = after;
            if (before != null && after != null && !LeftOpen.NOTHING.equals(after)) {
                sink.trigger(VehicleChannels.LEFT_OPEN_EVENT, after);
            }
        }
        if (attributes.contains(Attribute.TRIP_END)) {
            Object before = tripEnd;
            Reading end = data.reading(Attribute.TRIP_END);
            tripEnd = end == null ? null : end.value();
            if (before != null && end != null && !before.equals(tripEnd)) {
                sink.trigger(VehicleChannels.TRIP_FINISHED, String.valueOf(tripEnd));
            }
        }
        if (attributes.contains(Attribute.CHECK_CONTROL)) {
            List<String> before = messages;
            messages = messages();
            if (before != null && messages != null) {
                messages.stream().filter(name -> !before.contains(name))
                        .forEach(name -> sink.trigger(VehicleChannels.NEW_MESSAGE, name));
            }
        }
    }

    private void charging(@Nullable String before, @Nullable String after) {
        if (before == null || after == null || before.equals(after)) {
            return;
        }
        if (CHARGING.equals(after)) {
            sink.trigger(VehicleChannels.CHARGING_EVENT, "STARTED");
        } else if ("COMPLETE".equals(after) || "ERROR".equals(after)) {
            sink.trigger(VehicleChannels.CHARGING_EVENT, after);
        } else if (CHARGING.equals(before)) {
            sink.trigger(VehicleChannels.CHARGING_EVENT, "STOPPED");
        }
    }

    /** What is always there is no message (bmw-mybmw.md 5.1). */
    private @Nullable List<String> messages() {
        CheckControl control = data.value(Attribute.CHECK_CONTROL, CheckControl.class);
        return control == null ? null
                : control.messages().stream().filter(message -> !HARMLESS.contains(message.severity()))
                        .map(Message::name).toList();
    }
}
