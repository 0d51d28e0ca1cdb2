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
package org.openhab.core.config.core;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Configurations hold few kinds of values and fill the fields of objects.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class ConfigurationTest {

    public enum Region {
        ROW,
        CHINA
    }

    public static class Parent {
        public String userName = "nobody";
    }

    public static class Sample extends Parent {
        public int interval = 30;
        public long big = 1;
        public double share;
        public boolean active;
        public Region region = Region.ROW;
        public List<String> names = List.of("default");
        public @Nullable BigDecimal amount;
        private String secret = "";
        public final int fixed = 7;
    }

    private static Map<String, Object> values(Object... pairs) {
        Map<String, Object> values = new HashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            values.put((String) pairs[i], pairs[i + 1]);
        }
        return values;
    }

    @Test
    void numbersBecomeDecimals() {
        Configuration configuration = new Configuration(values("a", 5, "b", 2.5, "c", "text", "d", true));

        assertThat(configuration.get("a"), is(new BigDecimal(5)));
        assertThat(configuration.get("b"), is(new BigDecimal("2.5")));
        assertThat(configuration.get("c"), is("text"));
        assertThat(configuration.get("d"), is(true));
        configuration.put("e", List.of(1, 2));
        assertThat(configuration.get("e"), is(List.of(new BigDecimal(1), new BigDecimal(2))));
    }

    @Test
    void otherKindsAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> new Configuration().put("a", new Object()));
        assertThrows(IllegalArgumentException.class, () -> new Configuration().put("a", List.of(1, "b")));
    }

    @Test
    void fillsFieldsByName() {
        Sample sample = new Configuration(values("interval", 15, "big", 1L << 40, "share", 0.25, "active", "true",
                "region", "CHINA", "names", List.of("a", "b"), "amount", "1.50", "secret", "s", "userName", "me",
                "fixed", 8, "unknown", "x")).as(Sample.class);

        assertThat(sample.interval, is(15));
        assertThat(sample.big, is(1L << 40));
        assertThat(sample.share, is(0.25));
        assertThat(sample.active, is(true));
        assertThat(sample.region, is(Region.CHINA));
        assertThat(sample.names, contains("a", "b"));
        assertThat(sample.amount, is(new BigDecimal("1.50")));
        assertThat(sample.secret, is("s"));
        assertThat(sample.userName, is("me"));
        assertThat(sample.fixed, is(7));
    }

    @Test
    void fieldsWithoutOrWithAWrongValueKeepTheirDefault() {
        Sample sample = new Configuration(values("region", "MOON", "interval", "soon", "active", null))
                .as(Sample.class);

        assertThat(sample.region, is(Region.ROW));
        assertThat(sample.interval, is(30));
        assertThat(sample.names, contains("default"));
        assertThat(sample.userName, is("nobody"));
    }

    @Test
    void recordsAreNoConfigurationClasses() {
        record Point(int x) {
        }
        assertThat(new Configuration(values("x", 1)).as(Point.class), is(nullValue()));
    }

    @Test
    void secretsDoNotShow() {
        assertThat(new Configuration(values("clientSecret", "hunter2")).toString(), not(containsString("hunter2")));
        assertThat(new Configuration(values("clientSecret", "hunter2")).toString(), containsString("clientSecret"));
    }

    @Test
    void copiesAreIndependent() {
        Configuration original = new Configuration(values("a", 1));
        Configuration copy = new Configuration(original);
        copy.put("a", 2);

        assertThat(original.get("a"), is(new BigDecimal(1)));
        assertThat(copy, is(not(original)));
        copy.setProperties(original.getProperties());
        assertThat(copy, is(original));
    }
}
