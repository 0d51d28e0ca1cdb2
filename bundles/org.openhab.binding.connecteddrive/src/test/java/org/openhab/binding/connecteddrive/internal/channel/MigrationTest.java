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
package org.openhab.binding.connecteddrive.internal.channel;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.*;
import static org.openhab.cloudcommons.testkit.ExampleFiles.find;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.openhab.cloudcommons.testkit.AddOnXml;

/**
 * Checks the page that leads from the former add-on to this one.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class MigrationTest {

    private static final String PAGE = "doc/migration-from-mybmw.md";
    private static final List<String> DAYS = List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun");
    /** All types of things that the former add-on had for cars. */
    private static final Set<String> CARS = Set.of("bev", "bev_rex", "phev", "conv");
    /** What no add-on had any more at its end, but its README, or items of that time. */
    private static final Set<String> GONE_BEFORE = Set.of("doors#win-rear", "status#charge-info", "profile#timer1-days",
            "profile#timer2-days", "profile#timer3-days", "profile#timer4-days");

    private final AddOnXml xml;
    private final Map<String, String> channels;

    MigrationTest() throws Exception {
        xml = new AddOnXml();
        channels = xml.thing("vehicle").channels();
    }

    @Test
    void everyChannelOfBeforeIsTold() throws Exception {
        Set<String> expected = new TreeSet<>(GONE_BEFORE);
        ConsistencyTest.FORMER.forEach((group, lists) -> Stream.of(lists.split(";")).map(list -> list.split(":", 2)[0])
                .flatMap(ids -> Stream.of(ids.split(","))).forEach(id -> expected.add(group + '#' + id)));
        for (String timer : expand("profile#timerN-departure profile#timerN-enabled profile#timerN-day-DDD")) {
            expected.add(timer);
        }
        assertThat(told().keySet(), is(expected));
    }

    @Test
    void everyChannelLivesOnOrNamesItsSuccessor() throws Exception {
        told().forEach((old, row) -> {
            assertThat(old, row.successors(), is(not(empty())));
            assertThat(channels.keySet(), hasItems(row.successors().toArray(String[]::new)));
            if (row.successors().contains(old)) {
                assertThat(old, xml.itemType(String.valueOf(channels.get(old))), is(row.itemType()));
            } else {
                assertThat(old + " has the id of a channel", channels.keySet(), not(hasItem(old)));
            }
        });
    }

    @Test
    void newWordsAreThoseOfTheChannels() throws Exception {
        List<MatchResult> rows = find("(?m)^\\| `([\\w-]+#[\\w-]+)`[^|]* \\| `([^|]+)` \\| `([A-Z_]+)` \\|$",
                chapter("Words"));
        assertThat(rows.size(), is(greaterThan(20)));
        rows.forEach(row -> assertThat(row.group(1), xml.options(String.valueOf(channels.get(row.group(1)))),
                hasItem(row.group(3))));
    }

    @Test
    void configurationNamesParametersThatExist() throws Exception {
        List<MatchResult> rows = find("(?m)^\\| (account|vehicle) `(\\w+)` \\| (?:none|(\\w+) `(\\w+)`) \\|",
                chapter("Configuration"));
        assertThat(rows.size(), is(10));
        for (MatchResult row : rows) {
            if (row.group(3) != null) {
                assertThat(xml.parameters(row.group(3)).keySet(), hasItem(row.group(4)));
            }
        }
    }

    /** What the page tells to run does what the page says. */
    @Test
    void theExpressionChangesTheItemsOfAllCars() throws Exception {
        MatchResult command = find("sed [^']*'s/(.+)/(.+)/g'", chapter("Items")).get(0);
        for (String car : CARS) {
            assertThat(page(), containsString("| `mybmw:" + car + "` | `connecteddrive:vehicle` |"));
            String item = "Number:Length M \"[%d]\" { channel=\"mybmw:" + car + ":home:i4:range#mileage\" }";
            assertThat(item.replaceAll(command.group(1), command.group(2)),
                    containsString("\"connecteddrive:vehicle:home:i4:range#mileage\""));
        }
    }

    /**
     * A row of the page.
     *
     * @param successors the channels of today
     */
    private record Told(String itemType, List<String> successors) {
    }

    private static Map<String, Told> told() throws Exception {
        Map<String, Told> told = new TreeMap<>();
        for (MatchResult row : find("(?m)^\\| `([\\w-]+#[\\w-]+)` \\| ([\\w:]+) \\| ([^|]+) \\|",
                chapter("Channels"))) {
            List<String> old = expand(row.group(1));
            List<String> news = new ArrayList<>();
            find("`([^`]+)`", row.group(3)).forEach(name -> news.addAll(expand(name.group(1))));
            boolean isSame = old.equals(news);
            old.forEach(id -> told.put(id, new Told(row.group(2), isSame ? List.of(id) : news)));
        }
        return told;
    }

    /** Writes out the numbers of timers and the days. */
    private static List<String> expand(String ids) {
        return Stream.of(ids.split(" "))
                .flatMap(id -> id.contains("timerN")
                        ? Stream.of("1", "2", "3", "4").map(number -> id.replace("timerN", "timer" + number))
                        : Stream.of(id))
                .flatMap(id -> id.endsWith("-DDD") ? DAYS.stream().map(day -> id.replace("DDD", day)) : Stream.of(id))
                .toList();
    }

    private static String chapter(String title) throws Exception {
        return find("(?s)\n## " + title + "\n(.*?)(?=\n## |$)", page()).get(0).group(1);
    }

    private static String page() throws Exception {
        return Files.readString(Path.of(PAGE));
    }
}
