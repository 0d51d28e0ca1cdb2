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
package org.openhab.binding.connecteddrive.internal.mybmw;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.connecteddrive.internal.source.SourceListener;
import org.openhab.binding.connecteddrive.internal.source.Trouble;
import org.openhab.binding.connecteddrive.internal.vehicle.Attribute;
import org.openhab.binding.connecteddrive.internal.vehicle.Reading;
import org.openhab.binding.connecteddrive.internal.vehicle.Readings;
import org.openhab.binding.connecteddrive.internal.vehicle.VehicleFacts;
import org.openhab.cloudcommons.http.Content;

/**
 * Remembers what a source has told.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
final class AccountHeard implements SourceListener {

    final Map<Attribute, Object> values = new EnumMap<>(Attribute.class);
    final List<VehicleFacts> facts = new ArrayList<>();
    final Map<String, String> raw = new TreeMap<>();
    final List<String> works = new ArrayList<>();
    final List<Trouble> troubles = new ArrayList<>();
    final List<String> texts = new ArrayList<>();
    int completed;

    Object value(Attribute attribute) {
        Object value = values.get(attribute);
        return value == null ? "nothing" : value;
    }

    @Override
    public void read(Readings readings) {
        for (Readings.Entry entry : readings.entries()) {
            Reading reading = entry.reading();
            values.put(entry.attribute(), reading.value());
        }
    }

    @Override
    public void facts(VehicleFacts news) {
        facts.add(news);
    }

    @Override
    public void complete(Instant fetched) {
        completed++;
    }

    @Override
    public void raw(String name, Content json) {
        raw.put(name, json.text());
    }

    @Override
    public void works(String remark) {
        works.add(remark);
    }

    @Override
    public void fails(Trouble trouble, String text) {
        troubles.add(trouble);
        texts.add(text);
    }
}
