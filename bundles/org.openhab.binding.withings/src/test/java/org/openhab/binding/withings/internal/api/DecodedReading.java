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
package org.openhab.binding.withings.internal.api;

import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Writes what was decoded as the lines of name and value that {@link TreeReading} makes of the same item.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
final class DecodedReading {

    private final Map<String, String> lines = new TreeMap<>();

    private DecodedReading() {
    }

    /** Every value of a decoded item. */
    static Map<String, String> lines(Object item) {
        DecodedReading reading = new DecodedReading();
        if (item instanceof MeasureGroup group) {
            reading.group(group);
        } else if (item instanceof Activity day) {
            reading.day(day);
        } else if (item instanceof Workout workout) {
            reading.workout(workout);
        } else if (item instanceof SleepSummary night) {
            reading.night(night);
        } else if (item instanceof SleepStretch stretch) {
            reading.stretch(stretch);
        } else if (item instanceof IntradaySample sample) {
            reading.sample(sample);
        } else if (item instanceof Device device) {
            reading.device(device);
        } else if (item instanceof Goals goals) {
            reading.goals(goals);
        } else if (item instanceof Subscription subscription) {
            reading.put("appli", subscription.appli());
            reading.put("callbackurl", subscription.callbackUrl());
            reading.put("comment", subscription.comment());
        } else {
            throw new IllegalArgumentException("no idea of " + item.getClass());
        }
        return reading.lines;
    }

    private void group(MeasureGroup group) {
        put("grpid", group.id());
        put("attrib", group.attribution());
        put("date", group.date());
        put("created", group.created());
        put("modified", group.modified());
        put("category", group.category());
        put("deviceid", group.deviceId());
        put("model", group.model());
        put("modelid", group.modelId());
        for (int i = 0; i < group.measures().size(); i++) {
            Measure measure = group.measures().get(i);
            String path = "measures." + i;
            exact(path, measure.value());
            put(path + ".type", measure.type());
            if (measure.position() != Position.NONE) {
                lines.put(path + ".position", String.valueOf(measure.position()));
            }
        }
    }

    private void day(Activity day) {
        put("date", day.date());
        put("timezone", day.timezone());
        put("deviceid", day.deviceId());
        put("brand", day.brand());
        put("is_tracker", day.tracker() ? "true" : null);
        put("modified", day.modified());
        put("modelid", day.modelId());
        put("model", day.model());
        day.figures().forEach((field, value) -> exact(field.wireName(), value));
    }

    private void workout(Workout workout) {
        put("id", workout.id());
        put("category", workout.category());
        put("timezone", workout.timezone());
        put("model", workout.modelId());
        put("attrib", workout.attribution());
        put("startdate", workout.start());
        put("enddate", workout.end());
        put("date", workout.date());
        put("deviceid", workout.deviceId());
        put("modified", workout.modified());
        put("data.core_body_temperature_status", workout.coreTemperatureStatus());
        workout.figures().forEach((field, value) -> exact("data." + field.wireName(), value));
    }

    private void night(SleepSummary night) {
        put("id", night.id());
        put("timezone", night.timezone());
        put("model", night.model());
        put("model_id", night.modelId());
        put("deviceid", night.deviceId());
        put("startdate", night.start());
        put("enddate", night.end());
        put("date", night.date());
        put("created", night.created());
        put("modified", night.modified());
        put("completed", night.completed() ? null : "false");
        put("data.core_body_temperature_status", night.coreTemperatureStatus());
        night.figures().forEach((field, value) -> exact("data." + field.wireName(), value));
        night.nightEvents().forEach((event, seconds) -> {
            for (int i = 0; i < seconds.size(); i++) {
                lines.put("data.night_events." + event + "." + i, String.valueOf(seconds.get(i)));
            }
        });
    }

    private void stretch(SleepStretch stretch) {
        put("startdate", stretch.start());
        put("enddate", stretch.end());
        lines.put("state", String.valueOf(stretch.state()));
        put("deviceid", stretch.deviceId());
        put("model_id", stretch.modelId());
        stretch.signals().forEach(
                (signal, samples) -> samples.forEach((time, value) -> exact(signal.wireName() + "." + time, value)));
    }

    private void sample(IntradaySample sample) {
        put("time", sample.time());
        put("duration", sample.duration());
        put("deviceid", sample.deviceId());
        put("model_id", sample.modelId());
        sample.figures().forEach((field, value) -> exact(field.wireName(), value));
    }

    private void device(Device device) {
        put("deviceid", device.id());
        put("type", device.type());
        lines.put("model", device.model());
        put("model_id", device.modelId());
        put("battery", device.battery());
        put("timezone", device.timezone());
        put("first_session_date", device.firstSession());
        put("last_session_date", device.lastSession());
        lines.putAll(device.properties());
    }

    private void goals(Goals goals) {
        exact("steps", goals.steps());
        exact("sleep", goals.sleepSeconds());
        exact("weight", goals.weight());
    }

    /** A number or a text; 0, the empty text and {@code null} stand for a missing one. */
    private void put(String name, @Nullable Object value) {
        String text = String.valueOf(value);
        if (value != null && !text.isEmpty() && !"0".equals(text)) {
            lines.put(name, text);
        }
    }

    private void exact(String name, @Nullable BigDecimal value) {
        if (value != null) {
            lines.put(name, TreeReading.plain(value));
        }
    }
}
