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

import java.io.IOException;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

import com.google.gson.stream.JsonReader;

/**
 * Finds the fields of one kind by the name that the cloud uses.
 *
 * @param <F> the kind of fields
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
final class FieldTable<F extends Enum<F> & DataField> {

    /** A field that is a word, not a number. */
    static final String CORE_TEMPERATURE_STATUS = "core_body_temperature_status";

    private final Class<F> kind;
    private final Map<String, F> byName;

    FieldTable(Class<F> kind) {
        this.kind = kind;
        byName = Arrays.stream(kind.getEnumConstants())
                .collect(Collectors.toUnmodifiableMap(DataField::wireName, Function.identity()));
    }

    /** All names as the cloud wants to be asked for them, with some more that are no fields of this kind. */
    String names(String... more) {
        return Stream.concat(Arrays.stream(kind.getEnumConstants()).map(DataField::wireName), Arrays.stream(more))
                .collect(Collectors.joining(","));
    }

    @Nullable
    F of(String name) {
        return byName.get(name);
    }

    /** Somewhere to put figures. */
    Map<F, BigDecimal> figures() {
        return new EnumMap<>(kind);
    }

    /** Keeps the value of a name if that is a field with a number; passes over everything else. */
    void take(String name, JsonReader in, Map<F, BigDecimal> figures) throws IOException {
        F field = byName.get(name);
        if (field == null) {
            in.skipValue();
            return;
        }
        BigDecimal number = Tokens.decimal(in);
        if (number != null) {
            figures.put(field, number);
        }
    }

    /** The figures without a way to change them. */
    static <K, V> Map<K, V> sealed(Map<K, V> map) {
        return map.isEmpty() ? Map.of() : Collections.unmodifiableMap(map);
    }
}
