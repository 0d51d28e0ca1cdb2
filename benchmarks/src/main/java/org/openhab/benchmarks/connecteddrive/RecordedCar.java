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
package org.openhab.benchmarks.connecteddrive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.benchmarks.Contest;
import org.openhab.benchmarks.Passage;
import org.openhab.binding.connecteddrive.internal.mybmw.state.VehicleList;
import org.openhab.binding.connecteddrive.internal.mybmw.state.VehicleProfile;
import org.openhab.binding.connecteddrive.internal.vehicle.DriveTrain;
import org.openhab.cloudcommons.http.Content;

/**
 * The recorded state of a car at My BMW; the recordings lie outside of this repository, in the directory
 * {@code corpus/bmw} below the one that the system property {@code shared.dir} names.
 *
 * @param name its directories below that one
 * @param driveTrain what its recorded profile says
 * @param state the answer
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public record RecordedCar(String name, DriveTrain driveTrain, byte[] state) implements Contest {

    /** The electric car of the goal: 9.5 kB. */
    public static final String BEV = "openhab-mybmw/BEV";

    private static final Path CORPUS = Path.of(System.getProperty("shared.dir", "nowhere"), "corpus", "bmw");
    /** The goal of the project. */
    private static final double GOAL = 1.5;
    /** What it takes, with a margin: the goal is not met, and more than this would be worse than it was. */
    private static final double LIMIT = 2.5;
    private static final int SECONDS = 2;

    /** All of them; none if the recordings are not on this machine. */
    public static List<RecordedCar> all() {
        return Stream.of("bimmer_connected", "openhab-mybmw").map(CORPUS::resolve).filter(Files::isDirectory)
                .flatMap(RecordedCar::files).filter(file -> {
                    String name = file.getFileName().toString();
                    return name.contains("_state_") || name.equals("vehicles_state.json");
                }).map(RecordedCar::read).toList();
    }

    /** The one of a name. */
    public static RecordedCar named(String name) {
        return all().stream().filter(car -> car.name().equals(name)).findFirst().orElseThrow();
    }

    @Override
    public String title() {
        return "state of %s, recorded, %,d bytes".formatted(name, state.length);
    }

    @Override
    public boolean present() {
        return true;
    }

    @Override
    public Class<?> benchmark() {
        return StateBenchmark.class;
    }

    @Override
    public String parameter() {
        return "car";
    }

    @Override
    public int seconds() {
        return SECONDS;
    }

    @Override
    public List<Passage> passages() {
        return List.of(Passage.SCAN, Passage.free("parser", "Jackson's scan"), Passage.free("decode", "decode"),
                new Passage("publish", "decode to states", GOAL, LIMIT));
    }

    @Override
    public Object decoded() {
        return new StatePublishing(this).decode();
    }

    /** The recorded profile of the same car; only cars of the newest generation have one. */
    static byte[] profile(String name) throws IOException {
        return Files.readAllBytes(sibling(CORPUS.resolve(name), "_profile_"));
    }

    private static RecordedCar read(Path file) {
        Path directory = file.getParent();
        try {
            String name = CORPUS.relativize(directory).toString().replace('\\', '/');
            return new RecordedCar(name, driveTrain(directory), Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static DriveTrain driveTrain(Path directory) throws IOException {
        Path list = directory.resolve("vehicles_base.json");
        if (Files.exists(list)) {
            // Demo cars are left out by the binding.
            String text = Files.readString(list).replace("\"DEMO\"", "\"CONNECTED\"");
            return VehicleList.decode(Content.of(text)).values().iterator().next().driveTrain();
        }
        byte[] profile = Files.readAllBytes(sibling(directory, "_profile_"));
        return VehicleProfile.decode(new Content(profile, StandardCharsets.UTF_8)).driveTrain();
    }

    private static Path sibling(Path directory, String part) {
        return files(directory).filter(file -> file.getFileName().toString().contains(part)).findFirst().orElseThrow();
    }

    private static Stream<Path> files(Path directory) {
        try (Stream<Path> files = Files.walk(directory)) {
            return files.filter(Files::isRegularFile).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
