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
package org.openhab.binding.connecteddrive.internal.cardata.data;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.binding.connecteddrive.internal.cardata.data.TelematicKey.Use;
import org.openhab.binding.connecteddrive.internal.vehicle.Attribute;
import org.openhab.binding.connecteddrive.internal.vehicle.DriveTrain;

/**
 * The table of all telematic keys, from {@code cardata-keys.tsv}.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public final class KeyTable {

    private static final String RESOURCE = "/cardata-keys.tsv";
    private static final int COLUMNS = 5;
    /** What endpoints of their own bring. */
    private static final Set<Attribute> BY_ENDPOINT = Set.of(Attribute.TIRES, Attribute.LAST_FETCHED,
            Attribute.LAST_UPDATE);
    private static final Set<Attribute> BY_CHARGING_ENDPOINT = Set.of(Attribute.SESSIONS, Attribute.STATISTIC,
            Attribute.LOCATION_SETTINGS);

    private final Map<String, TelematicKey> keys;

    private KeyTable(Map<String, TelematicKey> keys) {
        this.keys = Collections.unmodifiableMap(keys);
    }

    /**
     * Reads the table.
     *
     * @throws IllegalArgumentException when it has a mistake: a fault of the binding
     */
    public static KeyTable load() {
        Map<String, TelematicKey> keys = new LinkedHashMap<>();
        try (InputStream in = KeyTable.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalArgumentException("No resource " + RESOURCE);
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    TelematicKey key = parse(line);
                    if (keys.put(key.name(), key) != null) {
                        throw new IllegalArgumentException("Twice: " + key.name());
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new KeyTable(keys);
    }

    /** The key of a name; {@code null} if nobody has heard of it. */
    public @Nullable TelematicKey find(String name) {
        return keys.get(name);
    }

    public Collection<TelematicKey> all() {
        return keys.values();
    }

    /** The names of all keys that are worth asking for by REST, in the order of the table. */
    public List<String> containerKeys() {
        return keys.values().stream().filter(KeyTable::isAskedFor).map(TelematicKey::name).toList();
    }

    /** What the keys and the endpoints can tell about cars with a drive train. */
    public Set<Attribute> deliverable(DriveTrain driveTrain) {
        Set<Attribute> all = EnumSet.copyOf(BY_ENDPOINT);
        all.addAll(Openings.sums());
        if (driveTrain.hasPlug()) {
            all.addAll(BY_CHARGING_ENDPOINT);
        }
        for (TelematicKey key : keys.values()) {
            Attribute attribute = key.attribute();
            if (attribute != null && key.fits(driveTrain)) {
                all.add(attribute);
            }
        }
        return all;
    }

    private static boolean isAskedFor(TelematicKey key) {
        return key.delivery().inContainers() && (key.use() == Use.MAPPED || key.use() == Use.DERIVED);
    }

    private static TelematicKey parse(String line) {
        String[] columns = line.split("\t", -1);
        if (columns.length != COLUMNS) {
            throw new IllegalArgumentException("Columns of: " + line);
        }
        int colon = columns[1].indexOf(':');
        Delivery delivery = Delivery.of(columns[3]);
        if (colon < 0) {
            return new TelematicKey(columns[0], Use.valueOf(columns[1]), null, 0, ValueReader.NOTHING, delivery,
                    columns[4], columns[2]);
        }
        Attribute attribute = Attribute.valueOf(columns[1].substring(0, colon));
        return new TelematicKey(columns[0], Use.MAPPED, attribute, Integer.parseInt(columns[1].substring(colon + 1)),
                ValueReaders.of(columns[2], attribute), delivery, columns[4], "");
    }
}
