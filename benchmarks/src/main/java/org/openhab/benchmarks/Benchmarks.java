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
package org.openhab.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.benchmarks.connecteddrive.Driveway;
import org.openhab.benchmarks.connecteddrive.RecordedCar;
import org.openhab.benchmarks.connecteddrive.StreamMessage;
import org.openhab.benchmarks.withings.IdlePersons;
import org.openhab.benchmarks.withings.Workload;
import org.openjdk.jmh.runner.RunnerException;

/**
 * The program behind {@code ./benchmarks/run}. Ends with 1 if something takes more than its limit.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public final class Benchmarks {

    private static final int DEFAULT_ROUNDS = 2;
    private static final int COPIES = 20;
    private static final int PERSONS = 200;
    private static final int CARS = 50;

    private Benchmarks() {
    }

    /**
     * @param arguments the number of rounds, then the names of the contests; without them the usual number and all
     */
    public static void main(String[] arguments) throws RunnerException, IOException {
        int rounds = arguments.length == 0 ? DEFAULT_ROUNDS : Integer.parseInt(arguments[0]);
        PrintStream out = System.out;
        Set<String> names = Arrays.stream(arguments).skip(1).collect(Collectors.toSet());
        List<RecordedCar> cars = RecordedCar.all();
        List<Contest> all = new ArrayList<>(List.of(Workload.values()));
        all.addAll(cars);
        all.addAll(List.of(StreamMessage.values()));
        List<Contest> wanted = all.stream().filter(contest -> names.isEmpty() || names.contains(contest.name()))
                .toList();
        wanted.stream().filter(contest -> !contest.present()).forEach(contest -> out.printf(
                "Skipped: %s. The recordings are not here; shared.dir has to name the directory above corpus/withings.%n",
                contest.title()));
        List<Race> races = wanted.stream().filter(Contest::present).map(Race::new).toList();
        for (int round = 1; round <= rounds; round++) {
            for (Race race : races) {
                out.printf("Round %d of %d: %s%n", round, rounds, race.contest().title());
                race.round();
            }
        }
        Report report = new Report(out);
        races.forEach(race -> report.race(race, Heap.bytes(race.contest()::decoded, COPIES)));
        report.idle("person", IdlePersons.measure(PERSONS));
        if (cars.isEmpty()) {
            out.println("Skipped: cars. The recordings are not here; shared.dir has to name the directory above "
                    + "corpus/bmw.");
        } else {
            report.idle("car", Driveway.measure(CARS));
        }
        System.exit(report.tooMuch() == 0 ? 0 : 1);
    }
}
