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

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Checks every status number of the vendor's table (withings.md 3.2) and what is known of single ones (3.3).
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class StatusClassTest {

    private static final String INVALID_PARAMETERS = "201–213, 216–218, 220, 221, 223, 225, 227–230, 234–236, 238, "
            + "240–252, 254, 260–267, 271, 272, 275, 276, 283–288, 290, 293–295, 297, 300–304, 321, 323–353, 380–382, "
            + "400, 501–511, 523, 532, 3017–3019";
    private static final String AN_ERROR = "215, 219, 222, 224, 226, 231–233, 237, 253, 255–259, 268–270, 273, 274, "
            + "278–282, 289, 291, 292, 296, 298, 305–320, 322, 370–375, 383, 391, 402, 516–521, 525–531, 533, 602, 700, "
            + "1051–1054, 2551, 2552, 2556–2559, 3000–3016, 3020–3024, 5000–5006, 6000, 6010, 6011, 9000, 10000";

    /** Where a single code means more than its family says. */
    private static final Map<Integer, StatusClass> SPECIAL = Map.of(250, StatusClass.AUTHORIZATION, 328,
            StatusClass.DEACTIVATED, 342, StatusClass.CREDENTIALS);

    @Test
    void everyDocumentedNumberIsInItsFamily() {
        Map<Integer, StatusClass> expected = new HashMap<>();
        fill(expected, "0", StatusClass.SUCCESS);
        fill(expected, "100", StatusClass.CREDENTIALS);
        fill(expected, "101, 102, 200, 401, 214, 277, 2553", StatusClass.AUTHORIZATION);
        fill(expected, INVALID_PARAMETERS + ", 2554", StatusClass.PARAMETERS);
        fill(expected, AN_ERROR + ", 522, 524, 2555", StatusClass.TRANSIENT);
        fill(expected, "601", StatusClass.TOO_MANY);
        fill(expected, "403", StatusClass.PERMISSION);
        expected.putAll(SPECIAL);
        for (int status = -10; status <= 20_000; status++) {
            assertThat("status " + status, StatusClass.of(status),
                    is(expected.getOrDefault(status, StatusClass.TRANSIENT)));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = { Integer.MIN_VALUE, -1, 424242, Integer.MAX_VALUE })
    void unknownNumbersAreTransient(int status) {
        assertThat(StatusClass.of(status), is(StatusClass.TRANSIENT));
    }

    @Test
    void withAnAccessTokenOneHundredIsAboutTheToken() {
        assertThat(StatusClass.ofDataCall(100), is(StatusClass.AUTHORIZATION));
        assertThat(StatusClass.ofDataCall(601), is(StatusClass.TOO_MANY));
    }

    @ParameterizedTest
    @CsvSource({ "503,Invalid Params: invalid refresh_token,GRANT", "503,Invalid Params: invalid code,GRANT",
            "503,Invalid Params: invalid client_id,CREDENTIALS",
            "503,Invalid Params: invalid client_secret,CREDENTIALS",
            "503,Invalid Params: invalid grant_type,PARAMETERS", "503,Invalid Params: redirect_uri_mismatch,PARAMETERS",
            "401,invalid_token,GRANT", "601,Same arguments in less than 10 seconds,TOO_MANY", "522,timeout,TRANSIENT",
            "342,signature,CREDENTIALS" })
    void tokenCallsAreJudgedByTheirText(int status, String error, StatusClass expected) {
        assertThat(StatusClass.ofTokenCall(status, error), is(expected));
    }

    private static void fill(Map<Integer, StatusClass> table, String ranges, StatusClass kind) {
        for (String range : ranges.split(", ")) {
            String[] ends = range.split("–");
            for (int n = Integer.parseInt(ends[0]); n <= Integer.parseInt(ends[ends.length - 1]); n++) {
                table.put(n, kind);
            }
        }
    }
}
