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
package org.openhab.itests.lockstep.cars;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.simulator.bmw.model.Keys;
import org.openhab.simulator.bmw.scenario.Fleets;

/**
 * What can go wrong with the stream, and what the account is to show of it (bmw-cardata.md 5).
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
enum StreamFault {
    // The codes of 5.4: old or wrong credentials, then what passes by itself.
    CONNACK_134(Kind.REFUSED, connack(134)),
    CONNACK_135(Kind.REFUSED, connack(135)),
    CONNACK_128(Kind.LOST, connack(128)),
    CONNACK_133(Kind.LOST, connack(133)),
    CONNACK_136(Kind.LOST, connack(136)),
    CONNACK_137(Kind.LOST, connack(137)),
    CONNACK_151(Kind.LOST, connack(151)),
    PORT_SHUT(Kind.LOST, bench -> bench.world().stream().down(true)),
    CLOSED_AT_ONCE(Kind.LOST, bench -> bench.world().afterMoment(() -> close(bench, 152))),
    // Once only: the broker lets the client in again.
    CLOSE_128(Kind.ONCE, bench -> close(bench, 128)),
    CLOSE_135(Kind.ONCE, bench -> close(bench, 135)),
    CLOSE_137(Kind.ONCE, bench -> close(bench, 137)),
    CLOSE_142(Kind.ONCE, bench -> close(bench, 142)),
    CLOSE_151(Kind.ONCE, bench -> close(bench, 151)),
    CLOSE_152(Kind.ONCE, bench -> close(bench, 152)),
    SILENCE(Kind.HARMLESS, bench -> bench.world().stream().silent(true)),
    EMPTY_PAYLOAD(Kind.HARMLESS, bench -> send(bench, "")),
    NO_JSON(Kind.HARMLESS, bench -> {
        send(bench, "<html>Bad Gateway</html>");
        send(bench, "{\"vin\":");
        send(bench, "[[[[");
        send(bench, "null");
    }),
    NOT_TEXT(Kind.HARMLESS, bench -> send(bench, vin(bench), new byte[] { -1, 0, -2, 123, 0, 34 })),
    LARGE_PAYLOAD(Kind.HARMLESS,
            bench -> send(bench, message(bench, value(Keys.MILEAGE, '"' + "9".repeat(2_000_000) + '"')))),
    OTHER_TOPIC(Kind.HARMLESS,
            bench -> send(bench, "WBASIM0000NOBODY1",
                    "{\"vin\":\"WBASIM0000NOBODY1\",\"data\":{" + value(Keys.MILEAGE, "999999") + "}}")),
    NO_VIN(Kind.HARMLESS, bench -> send(bench, "{\"data\":{" + value(Keys.MILEAGE, "999999") + "}}")),
    NO_DATA(Kind.HARMLESS, bench -> {
        send(bench, "{\"vin\":\"" + vin(bench) + "\"}");
        send(bench, "{\"vin\":\"" + vin(bench) + "\",\"data\":[]}");
        send(bench, "{\"vin\":{},\"data\":null}");
    }),
    UNKNOWN_KEYS(Kind.HARMLESS,
            bench -> send(bench,
                    message(bench,
                            IntStream.range(0, 500).mapToObj(i -> value("vehicle.future.key" + i, "1"))
                                    .collect(Collectors.joining(","))))),
    OTHER_TYPES(Kind.HARMLESS,
            bench -> Stream.of("true", "\"many\"", "{\"km\":1}", "[1,2]", "null", "1e999999999")
                    .forEach(value -> send(bench, message(bench, value(Keys.MILEAGE, value))))),
    NO_VALUE(Kind.HARMLESS, bench -> send(bench, message(bench, '"' + Keys.MILEAGE + "\":7"))),
    FUTURE_TIME(Kind.HARMLESS, bench -> send(bench, message(bench, known(bench, "2099-01-01T00:00:00.000Z")))),
    BROKEN_TIME(Kind.HARMLESS, bench -> send(bench, message(bench, known(bench, "yesterday")))),
    OLD_TIME(Kind.HARMLESS, bench -> send(bench, message(bench, value(Keys.MILEAGE, "5", Instant.EPOCH.toString())))),
    MANY_TIMES(Kind.HARMLESS, bench -> IntStream.range(0, 200)
            .forEach(i -> send(bench, message(bench, known(bench, bench.world().now().toString())))));

    /** How such a fault is borne. */
    enum Kind {
        /** Five tries, then one every ten minutes; each may find a fresh token. */
        REFUSED(FaultWord.NOTICE, "cardata.stream.refused", "REFUSED", 10),
        /** From five seconds on later and later, up to five minutes. */
        LOST(FaultWord.SILENT, "", "WAITING", 16),
        /** Once more at once. */
        ONCE(FaultWord.SILENT, "", "CONNECTED", 1),
        /** What cannot be understood is left out. */
        HARMLESS(FaultWord.SILENT, "", "CONNECTED", 0);

        private final FaultReaction reaction;
        private final String state;
        private final int most;

        Kind(FaultWord word, String key, String state, int most) {
            this.reaction = new FaultReaction(word, key);
            this.state = state;
            this.most = most;
        }

        /** What the things show. */
        FaultReaction reaction() {
            return reaction;
        }

        /** What the channel {@code stream#state} shows. */
        String state() {
            return state;
        }

        /** How many connections are tried in 40 minutes, apart from those that renew the token. */
        int most() {
            return most;
        }
    }

    private final Kind kind;
    private final Consumer<FaultBench> begin;

    StreamFault(Kind kind, Consumer<FaultBench> begin) {
        this.kind = kind;
        this.begin = begin;
    }

    Kind kind() {
        return kind;
    }

    void begin(FaultBench bench) {
        begin.accept(bench);
    }

    /** Ends it. */
    static void repair(FaultBench bench) {
        bench.world().afterMoment(() -> {
        });
        bench.world().cloud().control().option("connack", "0");
        bench.world().stream().down(false);
        bench.world().stream().silent(false);
    }

    /** As the documentation names it. */
    String text() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The table of the documentation, line by line. */
    static List<String> lines() {
        return Stream.concat(Stream.of("| | account and car | `stream#state` | connections |", "|---|---|---|---|"),
                Stream.of(values()).map(fault -> "| `" + fault.text() + "` | " + fault.kind.reaction.text() + " | "
                        + fault.kind.state + " | " + fault.kind.most + " |"))
                .toList();
    }

    private static Consumer<FaultBench> connack(int code) {
        return bench -> {
            bench.world().cloud().control().option("connack", String.valueOf(code));
            close(bench, 152);
        };
    }

    private static void close(FaultBench bench, int code) {
        bench.world().stream().disconnect(Fleets.CARDATA_GCID, code);
    }

    private static String vin(FaultBench bench) {
        return bench.car().vin();
    }

    private static String message(FaultBench bench, String data) {
        return "{\"vin\":\"" + vin(bench) + "\",\"data\":{" + data + "}}";
    }

    private static String value(String key, String value) {
        return value(key, value, "2026-03-16T08:00:00.000Z");
    }

    private static String value(String key, String value, String time) {
        return '"' + key + "\":{\"value\":" + value + ",\"unit\":\"km\",\"timestamp\":\"" + time + "\"}";
    }

    /** What is known already, with another time. */
    private static String known(FaultBench bench, String time) {
        return value(Keys.MILEAGE, String.valueOf((long) bench.car().number(Keys.MILEAGE, 0)), time);
    }

    private static void send(FaultBench bench, String payload) {
        send(bench, vin(bench), payload);
    }

    private static void send(FaultBench bench, String topic, String payload) {
        send(bench, topic, payload.getBytes(StandardCharsets.UTF_8));
    }

    private static void send(FaultBench bench, String topic, byte[] payload) {
        if (!bench.world().stream().send(Fleets.CARDATA_GCID, topic, payload)) {
            throw new AssertionError("Nobody listens");
        }
    }
}
