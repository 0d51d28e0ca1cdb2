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
import static org.hamcrest.Matchers.*;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.stream.JsonReader;

/**
 * Decodes every recorded getmeas answer and compares with a reading of the same file through a JSON tree.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class CorpusTest {

    /** File, groups, measures, kinds: counted once by hand from the files. */
    private static final Map<String, List<Integer>> EXPECTED = Map.of( //
            "aiowithings/measurement.json", List.of(2, 2, 1), //
            "aiowithings/measurement_list_2.json", List.of(34, 433, 34), //
            "aiowithings/measurement_positions.json", List.of(2, 56, 26), //
            "home-assistant-core/get_meas_1.json", List.of(1, 16, 16), //
            "home-assistant-core/measurements_1.json", List.of(1, 15, 15), //
            "shimmer/withings-body-measures.json", List.of(5, 12, 7));

    private final Logger logger = LoggerFactory.getLogger(CorpusTest.class);

    @Test
    void everyRecordingDecodesAndNothingIsLost() throws Exception {
        Path corpus = Path.of(System.getProperty("shared.dir", "nowhere"), "corpus", "withings");
        assumeTrue(Files.isDirectory(corpus), "no recordings found: shared.dir is not set or has no corpus");
        Map<String, List<Integer>> found = new TreeMap<>();
        try (Stream<Path> files = Files.walk(corpus)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".json")).toList()) {
                String text = Files.readString(file);
                if (text.contains("\"measures\"")) {
                    List<Integer> counts = compare(text);
                    found.put(corpus.relativize(file).toString().replace('\\', '/'), counts);
                    logger.info("{}: {} groups, {} measures of {} kinds", file.getFileName(), counts.get(0),
                            counts.get(1), counts.get(2));
                }
            }
        }
        assertThat(found, is(EXPECTED));
    }

    private static List<Integer> compare(String text) throws IOException, WithingsException {
        List<String> decoded = new ArrayList<>();
        Set<String> kinds = new TreeSet<>();
        List<MeasureGroup> groups = decode(text).groups();
        for (MeasureGroup group : groups) {
            for (Measure measure : group.measures()) {
                BigDecimal value = measure.value();
                assertNotNull(value);
                kinds.add(measure.type() + "@" + measure.position());
                decoded.add(
                        line(group.id(), group.attribution(), group.date(), measure.type(), measure.position(), value));
            }
        }
        assertThat(decoded, is(viaTree(text)));
        return List.of(groups.size(), decoded.size(), kinds.size());
    }

    private static MeasurePage decode(String text) throws IOException, WithingsException {
        if (text.strip().startsWith("[")) {
            return new MeasureDecoder().decode(new JsonReader(new StringReader(text)));
        }
        return Envelope.open(text.getBytes(StandardCharsets.UTF_8), new MeasureDecoder(), MeasurePage.EMPTY,
                (status, error) -> StatusClass.of(status));
    }

    private static List<String> viaTree(String text) {
        JsonElement root = JsonParser.parseString(text);
        JsonElement groups = root.isJsonArray() ? root
                : root.getAsJsonObject().getAsJsonObject("body").get("measuregrps");
        List<String> lines = new ArrayList<>();
        for (JsonElement element : groups.getAsJsonArray()) {
            JsonObject group = element.getAsJsonObject();
            for (JsonElement inner : group.getAsJsonArray("measures")) {
                JsonObject measure = inner.getAsJsonObject();
                BigDecimal value = new BigDecimal(
                        measure.get("value").getAsString() + "E" + measure.get("unit").getAsString());
                lines.add(line(group.get("grpid").getAsLong(), group.get("attrib").getAsInt(),
                        group.get("date").getAsLong(), measure.get("type").getAsInt(),
                        measure.has("position") ? measure.get("position").getAsInt() : -1, value));
            }
        }
        return lines;
    }

    private static String line(long group, int attribution, long date, int type, int position, BigDecimal value) {
        return group + " " + attribution + " " + date + " " + type + "@" + position + " = "
                + value.stripTrailingZeros().toPlainString();
    }
}
