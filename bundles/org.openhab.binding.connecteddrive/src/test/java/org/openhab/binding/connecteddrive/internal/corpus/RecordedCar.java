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
package org.openhab.binding.connecteddrive.internal.corpus;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/**
 * A car of My BMW as its recorded answers have it.
 *
 * @param name source and folder
 * @param driveTrain as the cloud calls it
 * @param texts the answers as they were recorded, by name
 * @param answers those about what changes, to be read field by field
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
record RecordedCar(String name, String vin, String driveTrain, Map<String, String> texts,
        Map<String, RecordedAnswer> answers) {

    private static final Path CORPUS = Path.of(System.getProperty("shared.dir", "../shared"), "corpus", "bmw");
    /** A part of the name of the file, by the name of the answer. */
    private static final Map<String, String> FILES = Map.of("_state", "state", "_profile_", "profile", "crccs",
            "charging", "charging_statistics", "statistics", "charging_sessions", "sessions", "vehicles_base",
            "vehicles");
    private static final Set<String> PLUG = Set.of("ELECTRIC", "PLUGIN_HYBRID", "ELECTRIC_WITH_RANGE_EXTENDER");

    /** All of them; skips the test if there are none on this machine. */
    static List<RecordedCar> all() {
        assumeTrue(Files.isDirectory(CORPUS), "No recordings here: " + CORPUS);
        return Stream.of("bimmer_connected", "openhab-mybmw").map(CORPUS::resolve).flatMap(RecordedCar::list)
                .filter(Files::isDirectory).map(RecordedCar::texts).filter(texts -> texts.containsKey("state"))
                .map(RecordedCar::of).toList();
    }

    /** The same car if its state did not tell how it charges. */
    RecordedCar withoutPlan() {
        JsonObject state = JsonParser.parseString(Objects.requireNonNull(texts.get("state"))).getAsJsonObject();
        state.getAsJsonObject("state").remove("chargingProfile");
        if (state.getAsJsonObject("state").has("electricChargingState")) {
            state.getAsJsonObject("state").getAsJsonObject("electricChargingState").remove("chargingTarget");
        }
        Map<String, String> fewer = new LinkedHashMap<>(texts);
        fewer.put("state", state.toString());
        return of(fewer);
    }

    boolean hasPlug() {
        return PLUG.contains(driveTrain);
    }

    boolean hasTank() {
        return !"ELECTRIC".equals(driveTrain);
    }

    /** Whether the binding asks for an answer: nobody asks a car for what it does not have. */
    boolean isAsked(String answer) {
        return switch (answer) {
            case "charging" -> can("isChargingPlanSupported") || can("isChargingSettingsEnabled");
            case "statistics", "sessions" -> hasPlug() && can("isChargingHistorySupported");
            default -> true;
        };
    }

    /**
     * What the binding reads.
     *
     * @param name of an answer, or {@code plan} for the charging answer if the state does not tell of the plan
     */
    @Nullable
    RecordedAnswer answer(String name) {
        boolean isPlan = "plan".equals(name);
        String answer = isPlan ? "charging" : name;
        return !isAsked(answer) || isPlan && state().has("chargingProfile") ? null : answers.get(answer);
    }

    /** The answer that all cars have. */
    RecordedAnswer state() {
        return Objects.requireNonNull(answers.get("state"));
    }

    private boolean can(String capability) {
        JsonObject all = object(texts, "state").getAsJsonObject("capabilities");
        return all != null && all.has(capability) && all.get(capability).getAsBoolean();
    }

    /** A path with the sides of the driver and of the passenger. */
    String sided(String path) {
        List<JsonElement> left = state().find("isLeftSteering");
        boolean isLeft = left.isEmpty() || left.get(0).getAsBoolean();
        return path.replace("<driver>", isLeft ? "left" : "right").replace("<passenger>", isLeft ? "right" : "left");
    }

    private static Map<String, String> texts(Path folder) {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("name", CORPUS.relativize(folder).toString().replace('\\', '/'));
        list(folder).filter(Files::isRegularFile).forEach(file -> FILES.forEach((part, name) -> {
            if (file.getFileName().toString().contains(part) && !file.getFileName().toString().startsWith("remote")) {
                texts.put(name, text(file));
            }
        }));
        return texts;
    }

    private static RecordedCar of(Map<String, String> texts) {
        String list = texts.get("vehicles");
        String vin;
        String driveTrain;
        Map<String, String> known = new LinkedHashMap<>(texts);
        if (list == null) {
            vin = "WBATEST0000000001";
            driveTrain = object(texts, "profile").get("driveTrain").getAsString();
        } else {
            JsonObject car = JsonParser.parseString(list).getAsJsonArray().get(0).getAsJsonObject();
            vin = car.get("vin").getAsString();
            driveTrain = car.getAsJsonObject("attributes").get("driveTrain").getAsString();
            // The cars of a demo account are nobody's, so the binding does not show them.
            known.put("vehicles", list.replace("\"DEMO\"", "\"CONNECTED\""));
        }
        Map<String, RecordedAnswer> answers = new LinkedHashMap<>();
        answers.put("state", new RecordedAnswer(object(texts, "state").getAsJsonObject("state")));
        for (String name : List.of("charging", "statistics", "sessions")) {
            if (texts.containsKey(name)) {
                answers.put(name, new RecordedAnswer(object(texts, name)));
            }
        }
        return new RecordedCar(Objects.requireNonNull(texts.get("name")), vin, driveTrain, known, answers);
    }

    private static JsonObject object(Map<String, String> texts, String name) {
        return JsonParser.parseString(Objects.requireNonNull(texts.get(name), name)).getAsJsonObject();
    }

    private static Stream<Path> list(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
