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
package org.openhab.binding.connecteddrive.internal.mybmw.state;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.binding.connecteddrive.internal.vehicle.Attribute;

/**
 * The table of the fields of the state answer, {@code mybmw-state.tsv}.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
final class StateTable {

    private static final String RESOURCE = "/mybmw-state.tsv";
    private static final String NOTHING = "-";
    private static final int COLUMNS = 6;

    /** Read once: the table never changes. */
    static final StateTable INSTANCE = new StateTable();

    private final Field root = new Field();
    private final Map<Attribute, Attribute> mirrored = new EnumMap<>(Attribute.class);
    private final Set<Attribute> attributes = EnumSet.noneOf(Attribute.class);

    private StateTable() {
        InputStream resource = StateTable.class.getResourceAsStream(RESOURCE);
        if (resource == null) {
            throw new IllegalStateException(RESOURCE + " is not in the bundle");
        }
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.startsWith("#") && !line.isBlank()).forEach(this::row);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The place of the object {@code state}. */
    Field root() {
        return root;
    }

    /** The attributes it names. */
    Set<Attribute> attributes() {
        return attributes;
    }

    /** The attribute for a car with the wheel on the right, of one for the wheel on the left. */
    Attribute mirrored(Attribute attribute) {
        return mirrored.getOrDefault(attribute, attribute);
    }

    private void row(String line) {
        String[] columns = line.split("\t", -1);
        if (columns.length != COLUMNS) {
            throw new IllegalStateException("Not " + COLUMNS + " columns: " + line);
        }
        Field field = root;
        for (String name : columns[0].split("\\.")) {
            field = field.child(name);
        }
        Attribute left = attribute(columns[2]);
        Attribute right = attribute(columns[3]);
        if (left != null) {
            attributes.add(left);
            if (right != null) {
                mirrored.put(left, right);
            }
        }
        field.define(StateReaders.named(columns[1]), left, columns[4], new Words(columns[0], columns[5]));
    }

    private static @Nullable Attribute attribute(String name) {
        return NOTHING.equals(name) ? null : Attribute.valueOf(name);
    }
}
