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
package org.openhab.binding.withings.internal.push;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.*;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openhab.binding.withings.internal.sync.Window;

/**
 * Reads calls of the cloud, forged ones among them.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class NotificationTest {

    private static final long NOW = 1_773_600_000;
    private static final String MAT = "3333333333333333333333333333333333333333";

    @Test
    void windowOfMeasurements() {
        Notification push = parse("userid=10000042&appli=1&startdate=1759990000&enddate=1759990001&extra=%20x&extra=2");
        assertThat(push, is(new Notification(1, "10000042", 1_759_990_000, 1_759_990_001, 0, null, "", "")));
        assertThat(push.window(NOW), is(Optional.of(new Window(1_759_990_000, 1_759_990_001))));
        assertThat(push.isPlausible(NOW), is(true));
    }

    @Test
    void dayOfActivity() {
        Notification push = parse("userid=10000042&appli=16&date=2026-03-14");
        assertThat(push.day(), is(LocalDate.of(2026, 3, 14)));
        assertThat(push.window(NOW), is(Optional.empty()));
        assertThat(push.isPlausible(NOW), is(true));
    }

    @Test
    void momentOfABedEvent() {
        assertThat(parse("userid=1&appli=50&date=1773525600&deviceid=" + MAT),
                is(new Notification(50, "1", 0, 0, 1_773_525_600, null, MAT, "")));
        assertThat("the documented fields", parse("userid=1&appli=51&startdate=1773525600&enddate=1773525600").time(),
                is(1_773_525_600L));
    }

    @Test
    void endOfALink() {
        assertThat(parse("userid=10000042&appli=46&action=unlink").action(), is("unlink"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "userid=1", "appli=", "appli=x", "appli=-1", "appli=99999999999", "%zz", "appli=%zz",
            "{\"appli\":1}" })
    void whatTellsNothing(String body) {
        assertThat(Notification.parse(body.getBytes(StandardCharsets.UTF_8)), is(Optional.empty()));
    }

    @ParameterizedTest
    @ValueSource(strings = { "startdate=1&enddate=1773525600", "startdate=1773525600&enddate=1773525500",
            "startdate=1773700001&enddate=1773700002", "startdate=-5&enddate=5", "enddate=12", "date=1970-01-01",
            "date=2999-01-01", "date=12", "date=9999999999999", "startdate=1259990000&enddate=1773600000",
            "startdate=1300000000&enddate=9999999999" })
    void absurdMoments(String fields) {
        assertThat(parse("userid=1&appli=1&" + fields).isPlausible(NOW), is(false));
    }

    @ParameterizedTest
    @CsvSource({ "1773500000,9999999999,1773500000,1773686400", "1750000000,1773600000,1770921600,1773600000",
            "1773500000,1773680000,1773500000,1773680000", "1370000000,1400000000,1397321600,1400000000" })
    void longWindowsAreClipped(long start, long end, long from, long to) {
        Notification push = parse("userid=1&appli=1&startdate=" + start + "&enddate=" + end);
        assertThat(push.isPlausible(NOW), is(true));
        Window window = push.window(NOW).orElseThrow();
        assertThat(window, is(new Window(from, to)));
    }

    @Test
    void nobodyReadsAboutAPersonInALog() {
        assertThat(parse("userid=10000042&appli=1&startdate=1759990000").toString(), is("Notification[1]"));
    }

    private static Notification parse(String body) {
        return Notification.parse(body.getBytes(StandardCharsets.UTF_8)).orElseThrow();
    }
}
