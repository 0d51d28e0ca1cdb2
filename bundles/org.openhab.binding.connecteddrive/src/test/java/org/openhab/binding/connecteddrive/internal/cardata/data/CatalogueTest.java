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
package org.openhab.binding.connecteddrive.internal.cardata.data;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.*;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.openhab.binding.connecteddrive.internal.cardata.data.TelematicKey.Use;
import org.openhab.binding.connecteddrive.internal.vehicle.Attribute;
import org.openhab.binding.connecteddrive.internal.vehicle.DriveTrain;
import org.openhab.binding.connecteddrive.internal.vehicle.Readings;
import org.openhab.binding.connecteddrive.internal.vehicle.VehicleFacts;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/**
 * Holds the table of keys and the decoders against the shared catalogue and recordings.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class CatalogueTest {

    private static final Instant NOW = Instant.parse("2026-09-20T12:00:00Z");
    private final KeyTable table = KeyTable.load();

    @Test
    void everyKeyOfTheCatalogueIsInTheTableOnceWithItsDelivery() throws Exception {
        Map<String, String> catalogue = new TreeMap<>();
        for (JsonElement element : JsonParser.parseString(corpus("cardata-catalogue/telematic-keys.json"))
                .getAsJsonObject().getAsJsonArray("keys")) {
            JsonObject key = element.getAsJsonObject();
            catalogue.put(key.get("key").getAsString(), key.get("source").getAsString());
        }
        List<String> wrong = new ArrayList<>();
        Map<Use, Integer> counts = new TreeMap<>();
        for (TelematicKey key : table.all()) {
            counts.merge(key.use(), 1, Integer::sum);
            String delivery = switch (key.delivery()) {
                case STREAM -> "stream";
                case REST -> "REST";
                case BASIC_DATA -> "basic";
                case ENDPOINT -> "endpoint";
            };
            String known = String.valueOf(catalogue.get(key.name()));
            if (!known.toLowerCase().startsWith(delivery.toLowerCase().substring(0, 4))
                    && !(key.delivery() == Delivery.ENDPOINT && !Set.of("REST", "stream").contains(known))) {
                wrong.add(key.name() + " " + delivery + " / " + known);
            }
        }
        System.out.println("Catalogue: " + catalogue.size() + " keys, table: " + counts);
        assertThat(wrong, is(empty()));
        assertThat(table.all().size(), is(295));
        assertThat(table.all().stream().map(TelematicKey::name).sorted().toList(), is(List.copyOf(catalogue.keySet())));
    }

    @Test
    void everyKeyThatIsNotShownSaysWhy() {
        assertThat(table.all().stream().filter(key -> key.use() != Use.MAPPED && key.reason().isBlank()).toList(),
                is(empty()));
        assertThat(table.containerKeys().size(), is(greaterThan(270)));
        assertThat(table.containerKeys(), not(hasItem("vehicle.look.image")));
    }

    @Test
    void everyRecordedValueIsRead() throws Exception {
        for (String file : List.of("telematic_real.json", "telematic_extended.json")) {
            String json = corpus("pitwall-mcp/" + file);
            List<RawValue> raw = TelematicDecoder.answer(json);
            JsonObject data = JsonParser.parseString(json).getAsJsonObject().getAsJsonObject("telematicData");
            List<String> delivered = data.entrySet().stream()
                    .filter(e -> !e.getValue().getAsJsonObject().get("value").isJsonNull()).map(Map.Entry::getKey)
                    .toList();
            List<String> unread = new ArrayList<>();
            CarReader reader = new CarReader(table);
            for (RawValue value : raw) {
                Readings readings = reader.read(List.of(value), NOW);
                TelematicKey key = Objects.requireNonNull(table.find(value.key()), value.key());
                boolean isThere = delivered.contains(value.key());
                if (isThere && key.use() == Use.MAPPED && readings.entries().isEmpty()) {
                    unread.add(value.key());
                }
                assertThat(value.key(), isThere || readings.entries().isEmpty(), is(true));
                for (Readings.Entry entry : readings.entries()) {
                    assertThat(value.key(), entry.reading().value(), is(instanceOf(entry.attribute().kind().type())));
                    assertThat(entry.reading().time().toString(), is(Instant
                            .parse(data.getAsJsonObject(value.key()).get("timestamp").getAsString()).toString()));
                    assertThat(value.key(), key.fits(DriveTrain.COMBUSTION), is(true));
                }
            }
            System.out.println(file + ": " + raw.size() + " keys, " + delivered.size() + " with a value, "
                    + unread.size() + " not read");
            assertThat(raw.size(), is(data.size()));
            assertThat(unread, is(empty()));
        }
    }

    @Test
    void recordedBasicDataTyresAndCarsAreRead() throws Exception {
        VehicleFacts facts = BasicDataDecoder.decode(corpus("pitwall-mcp/basic_data_real.json"));
        assertThat(facts.brand(), is("BMW"));
        assertThat(facts.model(), is("X1 sDrive18i"));
        assertThat(facts.driveTrain(), is(DriveTrain.COMBUSTION));
        assertThat(facts.leftSteering(), is(true));
        assertThat(facts.properties(), hasEntry("yearOfConstruction", "2022"));
        assertThat(TireDecoder.decode(corpus("pitwall-mcp/tyre_diagnosis_real.json")).mounted(), is(empty()));
        assertThat(Mapping.decode(corpus("pitwall-mcp/mappings_list.json")),
                contains(new Mapping("WBAU11030P0FAKE01", true)));
    }

    @Test
    void whatACarCannotHaveIsNotPromised() {
        assertThat(table.deliverable(DriveTrain.COMBUSTION), not(hasItems(Attribute.SOC)));
        assertThat(table.deliverable(DriveTrain.COMBUSTION), not(hasItems(Attribute.PLUG)));
        assertThat(table.deliverable(DriveTrain.COMBUSTION), hasItems(Attribute.MILEAGE, Attribute.FUEL_LEVEL));
        assertThat(table.deliverable(DriveTrain.ELECTRIC), not(hasItems(Attribute.FUEL_LEVEL)));
        assertThat(table.deliverable(DriveTrain.ELECTRIC),
                hasItems(Attribute.SOC, Attribute.PLUG, Attribute.SESSIONS, Attribute.LOCK));
        assertThat(table.deliverable(DriveTrain.UNKNOWN), hasItems(Attribute.SOC, Attribute.FUEL_LEVEL));
    }

    private static String corpus(String file) throws Exception {
        Path path = Path.of(System.getProperty("shared.dir", ""), "corpus", "bmw", file);
        assumeTrue(Files.exists(path), "No shared corpus");
        return Files.readString(path);
    }
}
