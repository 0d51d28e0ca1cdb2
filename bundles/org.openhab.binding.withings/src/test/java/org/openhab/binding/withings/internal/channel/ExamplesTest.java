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
package org.openhab.binding.withings.internal.channel;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.*;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openhab.core.library.types.QuantityType;
import org.openhab.core.types.util.UnitUtils;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * Checks that the example files name only what the binding has.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class ExamplesTest {

    private static final Path FOLDER = Path.of("..", "..", "examples", "withings");
    private static final String PERSON = "withings:person:home:";
    private static final Pattern THING = Pattern
            .compile("(Bridge|Thing) ([\\w:-]+)(?: (\\w+))? \"[^\"]+\" \\[ (.*?) ]");
    private static final Pattern ITEM = Pattern
            .compile("(?m)^(Group|[A-Z]\\w+(?::[A-Z]\\w+)?) +(\\w+) +\"(.*?)\"(.*)$");
    private static final Pattern CHANNEL = Pattern.compile("(?i)channel[= ]\"([^\"]+)\"(?: triggered (\\w+))?");

    @ParameterizedTest
    @ValueSource(strings = { "things", "items", "sitemap", "rules" })
    void readmeShowsTheSameText(String kind) throws Exception {
        assertThat(Files.readString(Path.of("README.md")), containsString("\n" + file(kind) + "```\n"));
    }

    @Test
    void thingsHaveTypesAndParametersThatExist() throws Exception {
        List<MatchResult> things = find(THING, file("things"));
        assertThat(things.stream().map(thing -> thing.group(2)).toList(),
                is(List.of("withings:account:home", "person", "person")));
        for (MatchResult thing : things) {
            String type = thing.group(2).replaceAll("^withings:|:\\w+$", "");
            assertThat(OhInf.xml("thing/" + type + ".xml").getElementsByTagName("bridge-type").getLength(),
                    is("Bridge".equals(thing.group(1)) ? 1 : 0));
            Map<String, Element> known = parameters(type);
            Map<String, String> used = new TreeMap<>();
            find(Pattern.compile("(\\w+)=(\"[^\"]*\"|\\w+)"), thing.group(4))
                    .forEach(pair -> used.put(pair.group(1), pair.group(2)));
            assertThat(known.keySet(), hasItems(used.keySet().toArray(String[]::new)));
            used.forEach((name, value) -> assertThat(name, value.startsWith("\""),
                    is("text".equals(known.get(name).getAttribute("type")))));
            known.forEach((name, parameter) -> assertThat(name + " is required",
                    used.containsKey(name) || !"true".equals(parameter.getAttribute("required"))));
        }
    }

    @Test
    void itemsFitTheirChannels() throws Exception {
        Map<String, String> channels = OhInf.channels();
        Map<String, Element> types = OhInf.types();
        int linked = 0;
        for (MatchResult item : find(ITEM, file("items"))) {
            for (MatchResult link : find(CHANNEL, item.group(4))) {
                String channel = inPerson(link.group(1));
                Element type = types.get(String.valueOf(channels.get(channel)));
                assertThat(link.group(1), type, is(notNullValue()));
                if (type != null) {
                    assertThat(item.group(2), item.group(1), is(OhInf.text(type, "item-type")));
                    checkUnit(item.group(1), item.group(4));
                }
                linked++;
            }
        }
        assertThat("every line with a channel was understood", linked, is(find(CHANNEL, file("items")).size()));
        assertThat(linked, is(greaterThan(5)));
    }

    @Test
    void sitemapAndRulesKnowTheirItems() throws Exception {
        Set<String> items = new TreeSet<>();
        find(ITEM, file("items")).forEach(item -> items.add(item.group(2)));
        Set<String> used = new TreeSet<>();
        find(Pattern.compile("item=(\\w+)"), file("sitemap")).forEach(found -> used.add(found.group(1)));
        find(Pattern.compile("Item (\\w+)|(\\w+)\\.(?:state|postUpdate|sendCommand)"), file("rules"))
                .forEach(found -> used.add(found.group(1) == null ? found.group(2) : found.group(1)));
        assertThat(used.size(), is(greaterThan(5)));
        assertThat(items, hasItems(used.toArray(String[]::new)));
    }

    @Test
    void rulesListenToEventsThatExist() throws Exception {
        List<MatchResult> triggers = find(CHANNEL, file("rules"));
        assertThat(triggers.size(), is(1));
        for (MatchResult trigger : triggers) {
            Element type = OhInf.types().get(String.valueOf(OhInf.channels().get(inPerson(trigger.group(1)))));
            assertThat(type, is(notNullValue()));
            List<String> events = new ArrayList<>();
            if (type != null) {
                NodeList options = type.getElementsByTagName("option");
                for (int i = 0; i < options.getLength(); i++) {
                    events.add(((Element) options.item(i)).getAttribute("value"));
                }
            }
            assertThat(events, hasItem(trigger.group(2)));
        }
    }

    /** Without a unit of its own, an item is kept in the one that openHAB has for its dimension, which few expect. */
    private static void checkUnit(String itemType, String metadata) {
        List<MatchResult> units = find(Pattern.compile("unit=\"([^\"]+)\""), metadata);
        assertThat(metadata, units.size(), is(itemType.startsWith("Number:") ? 1 : 0));
        units.forEach(unit -> assertThat(
                "Number:" + UnitUtils.getDimensionName(new QuantityType<>("1 " + unit.group(1)).getUnit()),
                is(itemType)));
    }

    private static String inPerson(String channel) throws Exception {
        assertThat(channel, startsWith(PERSON));
        String[] parts = channel.substring(PERSON.length()).split(":", 2);
        assertThat(file("things"), containsString("Bridge person " + parts[0] + " "));
        return parts[1];
    }

    private static Map<String, Element> parameters(String type) throws Exception {
        NodeList list = OhInf.xml("config/" + type + ".xml").getElementsByTagName("parameter");
        Map<String, Element> parameters = new TreeMap<>();
        for (int i = 0; i < list.getLength(); i++) {
            parameters.put(((Element) list.item(i)).getAttribute("name"), (Element) list.item(i));
        }
        return parameters;
    }

    private static String file(String kind) throws Exception {
        return Files.readString(FOLDER.resolve("withings." + kind));
    }

    private static List<MatchResult> find(Pattern pattern, String text) {
        return pattern.matcher(text).results().toList();
    }
}
