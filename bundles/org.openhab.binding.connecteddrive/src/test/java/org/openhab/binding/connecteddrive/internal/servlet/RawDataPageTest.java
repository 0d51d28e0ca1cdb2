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
package org.openhab.binding.connecteddrive.internal.servlet;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.*;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.openhab.binding.connecteddrive.internal.raw.RawAnswers;
import org.openhab.binding.connecteddrive.internal.raw.Recordings;
import org.openhab.cloudcommons.http.Content;
import org.openhab.cloudcommons.page.Page;
import org.openhab.cloudcommons.page.PageFrame;
import org.openhab.cloudcommons.page.Tone;
import org.openhab.cloudcommons.web.WebReply;
import org.openhab.cloudcommons.web.WebRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import com.google.gson.JsonArray;
import com.google.gson.JsonParser;

/**
 * Tests the way of raw data from the clouds to a browser.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class RawDataPageTest {

    private static final Logger LOGGER = LoggerFactory.getLogger(RawDataPageTest.class);
    private static final int MEBIBYTE = 1 << 20;

    private final List<RawAnswers> cars = new ArrayList<>();
    private final RawDataPage page = new RawDataPage(
            new PageFrame((key, locale, arguments) -> key + arguments, "/connecteddrive"),
            words -> Page.of(Tone.GOOD, "Home <b>", words.of("state")), () -> cars);

    private WebReply request(String method, String form) {
        return page.handle(new WebRequest(method, "/connect/x", Map.of(),
                Map.of("Content-Type", "application/x-www-form-urlencoded"), form.getBytes(StandardCharsets.UTF_8),
                Locale.ENGLISH, "http://openhab:8080")).join();
    }

    private WebReply download() {
        return request("POST", "download=1");
    }

    private RawAnswers car() {
        RawAnswers answers = new RawAnswers();
        cars.add(answers);
        return answers;
    }

    @Test
    void buttonIsThereAsSoonAsThereAreAnswers() {
        car();
        assertThat(request("GET", "").text(), allOf(containsString("page.raw.none"), not(containsString("<button")),
                containsString("state[]"), containsString("Home &lt;b&gt;")));
        car().keep("state", Content.of("{\"mileage\":20417}"));
        assertThat(request("GET", "").text(), allOf(containsString("name=\"download\""),
                not(containsString("page.raw.none")), not(containsString("20417"))));
    }

    @Test
    void onlyTheButtonHandsTheFileOver() {
        car().keep("state", Content.of("{\"mileage\":20417,\"vin\":\"WBATEST0000000001\"}"));
        car().keep("state", Content.of("{\"mileage\":20418}"));
        assertThat(request("POST", "other=1").text(), containsString("<html"));
        WebReply file = download();
        assertThat(file.headers().get("Content-Type"), startsWith("application/json"));
        assertThat(file.headers().get("Content-Disposition"),
                is("attachment; filename=\"connecteddrive-raw-data.json\""));
        assertThat(file.headers().get("Cache-Control"), is("no-store"));
        JsonArray told = JsonParser.parseString(file.text()).getAsJsonObject().getAsJsonArray("cars");
        assertThat(told.toString(),
                is("[{\"state\":{\"mileage\":20417,\"vin\":\"***\"}},{\"state\":{\"mileage\":20418}}]"));
    }

    @Test
    void fileIsBounded() {
        String large = "[" + "1,".repeat(MEBIBYTE / 2 - 100) + "1]";
        for (int number = 0; number < 12; number++) {
            RawAnswers answers = car();
            for (int part = 0; part < 30; part++) {
                answers.keep("part" + part, Content.of(large));
            }
            // Grows by its indentation.
            answers.keep("part0", Content.of("[".repeat(50) + "1,".repeat(100_000) + "1" + "]".repeat(50)));
        }
        WebReply file = download();
        assertThat(file.body().length, is(both(greaterThan(MEBIBYTE)).and(lessThan(41 * MEBIBYTE))));
        assertThat(JsonParser.parseString(file.text()).getAsJsonObject().getAsJsonArray("cars").size(), is(10));
    }

    @Test
    void nothingPrivateOfAnyRecordingIsInTheFile() throws IOException {
        Map<String, String> recordings = Recordings.all();
        assumeFalse(recordings.isEmpty(), "No recordings here");
        int checked = 0;
        for (Map.Entry<String, String> recording : recordings.entrySet()) {
            cars.clear();
            car().keep("answer", Content.of(recording.getValue()));
            String file = download().text();
            assertThat(recording.getKey(), file, is(not(containsString("\"answer\": \"***\""))));
            assertThat(JsonParser.parseString(file).isJsonObject(), is(true));
            Set<String> secrets = Recordings.secrets(recording.getValue());
            Recordings.assertHidden(recording.getKey(), secrets, file);
            checked += secrets.size();
        }
        LOGGER.info("{} private texts and numbers of {} recordings are not in the download", checked,
                recordings.size());
        assertThat(checked, is(greaterThanOrEqualTo(100)));
    }
}
