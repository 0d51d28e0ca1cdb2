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
package org.openhab.binding.connecteddrive.internal.mybmw.state;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.*;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.openhab.binding.connecteddrive.internal.corpus.LeftOut;
import org.openhab.binding.connecteddrive.internal.vehicle.Attribute;
import org.openhab.binding.connecteddrive.internal.vehicle.DriveTrain;
import org.openhab.binding.connecteddrive.internal.vehicle.Reading;
import org.openhab.binding.connecteddrive.internal.vehicle.Readings;
import org.openhab.cloudcommons.http.Content;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/**
 * Tests that every recorded car becomes what an independent reader of its file says.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class CorpusTest {

    private static final Path CORPUS = Path.of(System.getProperty("shared.dir", "../shared"), "corpus", "bmw");
    private static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");

    private record Car(String name, JsonObject answer, String driveTrain, VehicleProfile profile) {
    }

    @TestFactory
    Stream<DynamicTest> everyRecordedCarBecomesWhatItsFileSays() {
        List<Car> cars = cars();
        assertThat(cars, hasSize(14));
        return cars.stream().map(car -> DynamicTest.dynamicTest(car.name(), () -> compare(car)));
    }

    @Test
    void noRecordedCarHasAFieldThatIsNeitherMappedNorLeftOutOnPurpose() {
        Map<String, Set<String>> unmapped = new TreeMap<>();
        for (Car car : cars()) {
            ExpectedState expected = expected(car);
            Set<String> left = new TreeSet<>(expected.state.leaves());
            int present = left.size();
            left.removeAll(expected.state.used());
            int mapped = present - left.size();
            left.removeIf(path -> LeftOut.contains("state", path, car.driveTrain()));
            System.out.printf("%-28s %3d fields, %3d mapped, %3d left out on purpose, unmapped: %s%n", car.name(),
                    present, mapped, present - mapped - left.size(), left);
            if (!left.isEmpty()) {
                unmapped.put(car.name(), left);
            }
        }
        assertThat(unmapped, anEmptyMap());
    }

    private static void compare(Car car) throws IOException {
        assertThat(car.profile().driveTrain(), is(DriveTrain.of(car.driveTrain())));
        StateAnswer answer = StateDecoder.decode(Content.of(car.answer().toString()), car.profile().driveTrain(), NOW,
                true);
        ExpectedState expected = expected(car);
        assertThat(comparable(actual(answer.readings())), is(comparable(expected.values)));
        Instant time = (Instant) expected.values.getOrDefault(Attribute.LAST_UPDATE,
                expected.values.get(Attribute.LAST_FETCHED));
        for (Readings.Entry entry : answer.readings().entries()) {
            if (entry.attribute() != Attribute.LAST_FETCHED) {
                assertThat(entry.attribute().name(), entry.reading().time(), is(time));
            }
            assertThat(entry.attribute().name(), entry.reading().value(),
                    is(instanceOf(entry.attribute().kind().type())));
        }
        Capabilities capabilities = answer.capabilities();
        assertThat(capabilities != null, is(car.answer().has("capabilities")));
        if (capabilities != null) {
            capabilities(car, capabilities);
        }
    }

    private static void capabilities(Car car, Capabilities capabilities) {
        for (Map.Entry<String, JsonElement> one : car.answer().getAsJsonObject("capabilities").entrySet()) {
            if (one.getValue().isJsonPrimitive() && one.getValue().getAsJsonPrimitive().isBoolean()) {
                assertThat(one.getKey(), capabilities.has(one.getKey()), is(one.getValue().getAsBoolean()));
            }
        }
    }

    private static ExpectedState expected(Car car) {
        return new ExpectedState(new TreePath(car.answer().getAsJsonObject("state")), car.driveTrain());
    }

    private static Map<Attribute, Object> actual(Readings readings) {
        Map<Attribute, Object> values = new TreeMap<>();
        for (Readings.Entry entry : readings.entries()) {
            Reading reading = entry.reading();
            assertThat(entry.attribute().name(), values.put(entry.attribute(), reading.value()), is(nullValue()));
        }
        return values;
    }

    /** One line each, with numbers in one form, so that a difference can be read. */
    private static String comparable(Map<Attribute, Object> values) {
        StringBuilder lines = new StringBuilder();
        values.forEach((attribute, value) -> lines.append(attribute).append(" = ").append(
                value instanceof BigDecimal number ? number.stripTrailingZeros().toPlainString() : value.toString())
                .append('\n'));
        return lines.toString();
    }

    private static List<Car> cars() {
        assumeTrue(Files.isDirectory(CORPUS), "No recordings here: " + CORPUS);
        return Stream.concat(generation("bimmer_connected", "_state_", CorpusTest::newest),
                generation("openhab-mybmw", "vehicles_state", CorpusTest::previous)).toList();
    }

    private interface Reader {
        Car read(Path state) throws IOException;
    }

    private static Stream<Car> generation(String name, String state, Reader reader) {
        try (Stream<Path> files = Files.walk(CORPUS.resolve(name))) {
            return files.filter(path -> path.getFileName().toString().contains(state)).sorted().toList().stream()
                    .map(path -> {
                        try {
                            return reader.read(path);
                        } catch (IOException e) {
                            throw new UncheckedIOException(e);
                        }
                    });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Car newest(Path state) throws IOException {
        try (Stream<Path> files = Files.list(state.getParent())) {
            Path profile = files.filter(path -> path.getFileName().toString().contains("_profile_")).findFirst()
                    .orElseThrow();
            JsonObject tree = JsonParser.parseString(Files.readString(profile)).getAsJsonObject();
            return car(state, tree.get("driveTrain").getAsString(),
                    VehicleProfile.decode(Content.of(Files.readString(profile))));
        }
    }

    private static Car previous(Path state) throws IOException {
        String list = Files.readString(state.resolveSibling("vehicles_base.json"));
        JsonArray tree = JsonParser.parseString(list).getAsJsonArray();
        JsonObject first = tree.get(0).getAsJsonObject();
        if (first.get("appVehicleType").getAsString().equals("DEMO")) {
            assertThat("Demo cars are nobody's", VehicleList.decode(Content.of(list)), is(anEmptyMap()));
            list = list.replace("\"DEMO\"", "\"CONNECTED\"");
        }
        VehicleProfile profile = VehicleList.decode(Content.of(list)).get(first.get("vin").getAsString());
        return car(state, first.getAsJsonObject("attributes").get("driveTrain").getAsString(),
                Objects.requireNonNull(profile));
    }

    private static Car car(Path state, String driveTrain, VehicleProfile profile) throws IOException {
        Path folder = Objects.requireNonNull(state.getParent());
        return new Car(folder.getParent().getFileName() + "/" + folder.getFileName(),
                JsonParser.parseString(Files.readString(state)).getAsJsonObject(), driveTrain, profile);
    }
}
