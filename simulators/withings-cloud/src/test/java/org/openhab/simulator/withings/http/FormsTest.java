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
package org.openhab.simulator.withings.http;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;

/**
 * Tests the reading of forms.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class FormsTest {

    @Test
    void namesAndValuesAreDecoded() {
        assertThat(Forms.parse("a=1%2C2&b=x+y&c&=z&&d=%C3%A4"),
                is(List.of(new Forms.Field("a", "1,2"), new Forms.Field("b", "x y"), new Forms.Field("c", ""),
                        new Forms.Field("", "z"), new Forms.Field("d", "\u00e4"))));
        assertThat(Forms.parse(""), is(List.of()));
    }

    @Test
    void brokenEscapeKeepsItsRawText() {
        assertThat(Forms.parse("a=%zz&b=%"), is(List.of(new Forms.Field("a", "%zz"), new Forms.Field("b", "%"))));
    }

    @Test
    void bodyWinsOverQueryAndRepeatedFieldsAreKept() {
        Request request = new Request("POST", "/x", Forms.parse("a=1&b=2"), Forms.parse("a=3&g=x&g=y"), "", null, true);
        assertThat(request.params().values(), is(Map.of("a", "3", "b", "2", "g", "y")));
        assertThat(request.formValues("g"), is(List.of("x", "y")));
    }

    @Test
    void bearerComesFromHeaderOrParameter() {
        assertThat(new Request("GET", "/x", List.of(), List.of(), "", "bearer  abc ", true).bearer(), is("abc"));
        assertThat(new Request("GET", "/x", Forms.parse("access_token=q"), List.of(), "", "Basic abc", true).bearer(),
                is("q"));
        assertThat(new Request("GET", "/x", List.of(), List.of(), "", null, true).bearer(), is(nullValue()));
    }
}
