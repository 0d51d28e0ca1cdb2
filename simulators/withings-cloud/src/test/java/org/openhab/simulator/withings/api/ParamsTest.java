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
package org.openhab.simulator.withings.api;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;

/**
 * Tests the getters of parameters.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class ParamsTest {

    private static Params of(String name, String value) {
        return new Params(Map.of(name, value));
    }

    @Test
    void emptyTextCountsAsAbsent() {
        assertThat(of("a", "  ").has("a"), is(false));
        assertThat(of("a", "").integer("a"), is(nullValue()));
        assertThat(of("a", " 7 ").integer("a"), is(7L));
        assertThat(new Params(Map.of()).integer("a", 5), is(5L));
        assertThat(new Params(Map.of()).flag("a", true), is(true));
        assertThat(new Params(Map.of()).day("a"), is(nullValue()));
        assertThat(new Params(Map.of()).integers("a"), is(List.of()));
    }

    @Test
    void listsAndFlagsAndDays() {
        assertThat(of("a", "1, 5,,6").integers("a"), is(List.of(1L, 5L, 6L)));
        assertThat(of("a", "hr,rr").texts("a"), is(List.of("hr", "rr")));
        assertThat(of("a", "TRUE").flag("a", false), is(true));
        assertThat(of("a", "0").flag("a", true), is(false));
        assertThat(of("a", "2026-03-14").day("a"), is(LocalDate.of(2026, 3, 14)));
    }

    @Test
    void whateverCannotBeReadIs503() {
        List<Runnable> calls = List.of(() -> of("a", "x").integer("a"), () -> of("a", "1,x").integers("a"),
                () -> of("a", "yes").flag("a", true), () -> of("a", "14.3.2026").day("a"),
                () -> of("b", "").requiredText("b"), () -> of("b", "1").requiredInteger("c"),
                () -> of("a", "99999999999999999999").integer("a"));
        for (Runnable call : calls) {
            ApiError error = assertThrows(ApiError.class, call::run);
            assertThat(error.status(), is(503));
            assertThat(error.error(), startsWith("Invalid Params: "));
        }
    }
}
