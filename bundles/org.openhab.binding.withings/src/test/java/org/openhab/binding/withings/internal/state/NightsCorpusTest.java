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
package org.openhab.binding.withings.internal.state;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.*;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.openhab.binding.withings.internal.api.Queries;
import org.openhab.binding.withings.internal.api.SleepField;
import org.openhab.binding.withings.internal.api.SleepSummary;
import org.openhab.binding.withings.internal.api.Span;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.stream.JsonReader;

/**
 * Judges recorded nights and compares with what the JSON says about the longest session of every date.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class NightsCorpusTest {

    @Test
    void everyRecordedDateHasItsLongestSession() throws Exception {
        JsonObject body = recording();
        Map<String, Long> expected = new TreeMap<>();
        Map<String, Long> lengths = new TreeMap<>();
        for (JsonElement element : body.getAsJsonArray("series")) {
            JsonObject night = element.getAsJsonObject();
            String date = night.get("date").getAsString();
            long length = night.get("enddate").getAsLong() - night.get("startdate").getAsLong();
            if (length > lengths.getOrDefault(date, 0L)) {
                lengths.put(date, length);
                expected.put(date, night.get("id").getAsLong());
            }
        }
        List<Sleep> nights = Nights.of(decoded(body)).nights();
        Map<String, Long> found = new TreeMap<>();
        nights.forEach(night -> found.put(night.date().toString(), night.session().id()));
        assertThat(found, is(expected));
        assertThat(found.size(), is(300));
        assertThat(
                nights.stream().map(night -> Sleep.inBed(night.session())).min(Comparator.naturalOrder()).orElseThrow(),
                is(greaterThan(BigDecimal.valueOf(10_800))));
    }

    @Test
    void onlyTheLastDatesOfThemAreKept() throws Exception {
        SleepRecord record = SleepRecord.NOTHING.with(decoded(recording()));
        assertThat(record.sessions().size(), is(7));
        Sleep last = record.nights().night().orElseThrow();
        assertThat(last.date(), is(LocalDate.of(2022, 1, 10)));
        assertThat(last.session().figures().get(SleepField.SCORE), is(new BigDecimal("46")));
    }

    private static JsonObject recording() throws IOException {
        Path file = Path.of(System.getProperty("shared.dir", "nowhere"), "corpus", "withings", "aiowithings",
                "sleep_summary.json");
        assumeTrue(Files.isRegularFile(file), "no recording found: shared.dir is not set or has no corpus");
        return JsonParser.parseString(Files.readString(file)).getAsJsonObject().getAsJsonObject("body");
    }

    private static List<SleepSummary> decoded(JsonObject body) throws IOException {
        return Queries.nights(Span.since(0)).decoder().decode(new JsonReader(new StringReader(body.toString())))
                .items();
    }
}
