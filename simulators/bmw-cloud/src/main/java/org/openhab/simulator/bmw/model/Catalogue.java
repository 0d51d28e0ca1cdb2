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
package org.openhab.simulator.bmw.model;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

/**
 * All 295 keys of the CarData catalogue (bmw-cardata.md 9).
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public final class Catalogue {

    private static final Map<String, TelematicKey.Source> SOURCES = Map.of("S", TelematicKey.Source.STREAM, "R",
            TelematicKey.Source.REST, "B", TelematicKey.Source.BASIC, "E", TelematicKey.Source.ENDPOINT);
    private static final Map<String, TelematicKey> KEYS = read();

    private Catalogue() {
    }

    public static Collection<TelematicKey> all() {
        return KEYS.values();
    }

    /** The key of this name; null when the catalogue has none. */
    public static @Nullable TelematicKey find(String key) {
        return KEYS.get(key);
    }

    /** @throws IllegalArgumentException when a car cannot report it */
    public static TelematicKey reportable(String key) {
        TelematicKey known = KEYS.get(key);
        if (known == null || known.source() == TelematicKey.Source.BASIC
                || known.source() == TelematicKey.Source.ENDPOINT) {
            throw new IllegalArgumentException("no car reports " + key);
        }
        return known;
    }

    private static Map<String, TelematicKey> read() {
        Map<String, TelematicKey> keys = new LinkedHashMap<>();
        InputStream resource = Objects.requireNonNull(Catalogue.class.getResourceAsStream("telematic-keys.psv"));
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
            reader.lines().filter(line -> !line.startsWith("#")).map(Catalogue::key).forEach(k -> keys.put(k.key(), k));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return keys;
    }

    private static TelematicKey key(String line) {
        String[] cell = line.split("\\|", -1);
        TelematicKey.Kind kind = TelematicKey.Kind.valueOf(cell[1].toUpperCase(java.util.Locale.ROOT));
        return new TelematicKey(cell[0], kind, absent(cell[2]), SOURCES.get(cell[3]), cell[4],
                cell[5].isEmpty() ? List.of() : List.of(cell[5].split("/")), absent(cell[6]));
    }

    private static @Nullable String absent(String cell) {
        return cell.isEmpty() ? null : cell;
    }
}
