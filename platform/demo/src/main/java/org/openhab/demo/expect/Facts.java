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
package org.openhab.demo.expect;

import java.math.BigDecimal;
import java.util.Map;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;

/**
 * Collects what one group of channels has to show, from an object of the cloud.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
final class Facts {

    private final String group;
    private final Map<String, Expectation> expectations;
    private final JsonObject source;

    /** @param source where the fields are; null if the cloud has no such thing */
    Facts(String group, Map<String, Expectation> expectations, @Nullable JsonElement source) {
        this.group = group;
        this.expectations = expectations;
        this.source = source instanceof JsonObject object ? object : new JsonObject();
    }

    /** The same group with other fields. */
    Facts from(@Nullable JsonElement other) {
        return new Facts(group, expectations, other);
    }

    boolean isEmpty() {
        return source.size() == 0;
    }

    Facts expect(String channel, Expectation expectation) {
        expectations.put(group + "#" + channel, expectation);
        return this;
    }

    /** A number that may be anything; the first field that is there counts. */
    Facts number(String channel, String unit, String... fields) {
        return number(channel, unit, null, fields);
    }

    /** A number for which 0 means that there is none (withings.md 12.7). */
    Facts positive(String channel, String unit, String... fields) {
        return number(channel, unit, BigDecimal.ZERO, fields);
    }

    /** A number for which -1 means that there is none (withings.md 12.7). */
    Facts notNegative(String channel, String... fields) {
        return number(channel, "", BigDecimal.ONE.negate(), fields);
    }

    Facts moment(String channel, String field) {
        Long time = integer(field);
        return expect(channel, time == null ? Expectation.nothing() : Expectation.moment(time));
    }

    Facts text(String channel, String field) {
        return expect(channel, source.get(field)instanceof JsonPrimitive text ? Expectation.text(text.getAsString())
                : Expectation.nothing());
    }

    /** The name of a number; the number itself if it has none. */
    Facts named(String channel, String field, Map<Integer, String> names) {
        Long number = integer(field);
        return expect(channel, number == null ? Expectation.nothing()
                : Expectation.text(names.getOrDefault(number.intValue(), number.toString())));
    }

    @Nullable
    Long integer(String field) {
        BigDecimal number = decimal(field);
        return number == null ? null : number.longValue();
    }

    @Nullable
    BigDecimal decimal(String field) {
        return source.get(field)instanceof JsonPrimitive number && !number.isBoolean() ? number.getAsBigDecimal()
                : null;
    }

    static boolean isPositive(@Nullable BigDecimal number) {
        return number != null && number.signum() > 0;
    }

    private Facts number(String channel, String unit, @Nullable BigDecimal none, String... fields) {
        for (String field : fields) {
            BigDecimal number = decimal(field);
            if (number != null && (none == null || number.compareTo(none) > 0)) {
                return expect(channel, Expectation.number(number, unit));
            }
        }
        return expect(channel, Expectation.nothing());
    }
}
