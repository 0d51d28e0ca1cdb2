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
package org.openhab.cloudcommons.store;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.function.Function;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonParseException;
import com.google.gson.TypeAdapter;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.JsonWriter;

/**
 * The {@link GsonTypes} teaches Gson the types of {@code java.time} and exact decimals, as texts.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public final class GsonTypes {

    private GsonTypes() {
    }

    /** A Gson that knows them. */
    public static Gson gson() {
        return register(new GsonBuilder()).create();
    }

    /** Adds them to a builder and returns it. */
    public static GsonBuilder register(GsonBuilder builder) {
        return builder.registerTypeAdapter(Instant.class, new AsText<>(Instant::parse, Instant::toString))
                .registerTypeAdapter(LocalDate.class, new AsText<>(LocalDate::parse, LocalDate::toString))
                .registerTypeAdapter(LocalTime.class, new AsText<>(LocalTime::parse, LocalTime::toString))
                .registerTypeAdapter(Duration.class, new AsText<>(Duration::parse, Duration::toString))
                .registerTypeHierarchyAdapter(ZoneId.class, new AsText<>(ZoneId::of, ZoneId::getId))
                .registerTypeAdapter(BigDecimal.class, new AsText<>(BigDecimal::new, BigDecimal::toString));
    }

    private static final class AsText<T> extends TypeAdapter<@Nullable T> {
        private final Function<String, T> read;
        private final Function<T, String> write;

        AsText(Function<String, T> read, Function<T, String> write) {
            this.read = read;
            this.write = write;
        }

        @Override
        public void write(@Nullable JsonWriter out, @Nullable T value) throws IOException {
            if (out != null) {
                out.value(value == null ? null : write.apply(value));
            }
        }

        @Override
        public @Nullable T read(@Nullable JsonReader in) throws IOException {
            if (in == null) {
                return null;
            }
            if (in.peek() == JsonToken.NULL) {
                in.nextNull();
                return null;
            }
            try {
                return read.apply(in.nextString());
            } catch (DateTimeException | NumberFormatException e) {
                throw new JsonParseException("Unreadable value at " + in.getPath(), e);
            }
        }
    }
}
