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
package org.openhab.devhost.internal.automation;

import java.math.BigDecimal;
import java.text.ParseException;
import java.text.SimpleDateFormat;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.Temporal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.measure.Quantity;
import javax.measure.Unit;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.i18n.TimeZoneProvider;
import org.openhab.core.i18n.UnitProvider;
import org.openhab.core.library.types.DecimalType;
import org.openhab.core.library.types.QuantityType;
import org.openhab.core.types.util.UnitUtils;
import org.openhab.devhost.internal.core.ActionDescriptor.Input;

/**
 * Makes of JSON values what the parameters of actions want.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
final class ActionInputs {

    private static final Pattern QUANTITY = Pattern
            .compile("([a-z0-9]+\\.)*QuantityType<([a-z0-9]+\\.)*(?<dimension>[A-Z][a-zA-Z0-9]*)>");
    private static final Set<String> SUPPORTED = Set.of("boolean", "java.lang.Boolean", "byte", "java.lang.Byte",
            "short", "java.lang.Short", "int", "java.lang.Integer", "long", "java.lang.Long", "float",
            "java.lang.Float", "double", "java.lang.Double", "java.lang.Number",
            "org.openhab.core.library.types.DecimalType", "java.lang.String", "java.time.LocalDate",
            "java.time.LocalTime", "java.time.LocalDateTime", "java.util.Date", "java.time.ZonedDateTime",
            "java.time.Instant", "java.time.Duration");

    private final TimeZoneProvider zone;
    private final UnitProvider units;

    ActionInputs(TimeZoneProvider zone, UnitProvider units) {
        this.zone = zone;
        this.units = units;
    }

    /** Whether openHAB can ask a user for this input. */
    static boolean supported(Input input) {
        Matcher quantity = QUANTITY.matcher(input.type());
        return SUPPORTED.contains(input.type())
                || quantity.matches() && UnitUtils.parseDimension(quantity.group("dimension")) != null;
    }

    /**
     * The argument for an input.
     *
     * @param value as JSON knows it; null: not given
     * @return null for an object that was not given; zero or false for a primitive
     * @throws IllegalArgumentException when the value does not fit
     */
    @Nullable
    Object convert(Input input, @Nullable Object value) {
        if (value == null) {
            return absent(input.type());
        }
        try {
            Matcher quantity = QUANTITY.matcher(input.type());
            if (quantity.matches()) {
                return quantity(quantity.group("dimension"), value);
            }
            if (value instanceof Number number) {
                return number(input.type(), number);
            }
            return value instanceof String text ? text(input.type(), text) : plain(value);
        } catch (IllegalArgumentException | DateTimeException | ParseException e) {
            throw new IllegalArgumentException("Input parameter '" + input.name() + "': converting value '" + value
                    + "' into type " + input.type() + " failed!", e);
        }
    }

    private static @Nullable Object absent(String type) {
        return switch (type) {
            case "boolean" -> false;
            case "byte" -> (byte) 0;
            case "short" -> (short) 0;
            case "int" -> 0;
            case "long" -> 0L;
            case "float" -> 0f;
            case "double" -> 0d;
            default -> null;
        };
    }

    @SuppressWarnings({ "unchecked", "rawtypes" })
    private Object quantity(String dimensionName, Object value) {
        Class<? extends Quantity<?>> dimension = UnitUtils.parseDimension(dimensionName);
        if (dimension == null) {
            throw new IllegalArgumentException("Unknown dimension " + dimensionName);
        }
        Unit<?> unit = units.getUnit((Class) dimension);
        try {
            return new QuantityType(new BigDecimal(value.toString()), unit);
        } catch (NumberFormatException e) {
            return new QuantityType<>(value.toString());
        }
    }

    private static Object number(String type, Number number) {
        return switch (type) {
            case "byte", "java.lang.Byte" -> number.byteValue();
            case "short", "java.lang.Short" -> number.shortValue();
            case "int", "java.lang.Integer" -> number.intValue();
            case "long", "java.lang.Long" -> number.longValue();
            case "float", "java.lang.Float" -> number.floatValue();
            case "double", "java.lang.Double" -> number.doubleValue();
            case "org.openhab.core.library.types.DecimalType" -> new DecimalType(new BigDecimal(number.toString()));
            default -> number.doubleValue();
        };
    }

    /** Inside lists and maps openHAB knows no other numbers than these. */
    private static @Nullable Object plain(@Nullable Object value) {
        if (value instanceof Number number) {
            return number.doubleValue();
        }
        if (value instanceof List<?> list) {
            return list.stream().map(ActionInputs::plain).toList();
        }
        if (value instanceof Map<?, ?> map) {
            Map<Object, @Nullable Object> plain = new LinkedHashMap<>();
            map.forEach((key, entry) -> plain.put(key, plain(entry)));
            return plain;
        }
        return value;
    }

    private Object text(String type, String text) throws ParseException {
        return switch (type) {
            case "boolean", "java.lang.Boolean" -> Boolean.valueOf(text.toLowerCase(Locale.ROOT));
            case "byte", "java.lang.Byte" -> Byte.valueOf(text);
            case "short", "java.lang.Short" -> Short.valueOf(text);
            case "int", "java.lang.Integer" -> Integer.valueOf(text);
            case "long", "java.lang.Long" -> Long.valueOf(text);
            case "float", "java.lang.Float" -> Float.valueOf(text);
            case "double", "java.lang.Double", "java.lang.Number" -> Double.valueOf(text);
            case "org.openhab.core.library.types.DecimalType" -> new DecimalType(text);
            case "java.time.LocalDate" -> LocalDate.parse(text);
            case "java.time.LocalTime" -> LocalTime.parse(text);
            case "java.time.LocalDateTime" -> LocalDateTime.parse(text);
            case "java.util.Date" -> new SimpleDateFormat("yyyy-MM-dd'T'HH:mm:ss", Locale.ROOT).parse(text);
            case "java.time.ZonedDateTime" -> LocalDateTime.parse(text).atZone(zone.getTimeZone());
            case "java.time.Instant" -> LocalDateTime.parse(text).atZone(zone.getTimeZone()).toInstant();
            case "java.time.Duration" -> Duration.parse(text);
            default -> text;
        };
    }

    /** A result as openHAB hands it on; null when it hands on nothing. */
    static @Nullable Object simpleResult(@Nullable Object result) {
        if (result instanceof BigDecimal decimal) {
            return decimal.doubleValue();
        }
        if (result instanceof Boolean || result instanceof String || result instanceof Number) {
            return result;
        }
        boolean asText = result instanceof QuantityType<?> || result instanceof Temporal || result instanceof Duration;
        return asText ? result.toString() : null;
    }
}
