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

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openhab.binding.withings.internal.auth.LinkOutcome;
import org.openhab.cloudcommons.testkit.RuleTemplates;
import org.openhab.core.library.types.QuantityType;
import org.openhab.core.types.util.UnitUtils;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * Checks that the table of channels, the XML, the texts in all languages and the README tell the same story.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class ConsistencyTest {

    private static final Pattern TEXT_KEY = Pattern.compile(
            "\"(?:@text/)?((?:offline|online|page|push|action|widget)\\.[a-z0-9.-]+)\"|\\{\\{t:([a-z0-9.-]+)\\}\\}");

    @Test
    void tableAndXmlHaveTheSameChannels() throws Exception {
        Set<String> xml = OhInf.channels().keySet();
        Set<String> table = new TreeSet<>(PersonChannels.rows().keySet());
        table.addAll(PersonChannels.TRIGGERS);
        assertThat(table, is(xml));
    }

    @Test
    void readmeListsEveryChannelWithItsItemType() throws Exception {
        Map<String, String> expected = new TreeMap<>();
        Map<String, String> channels = new TreeMap<>(OhInf.channels());
        channels.putAll(OhInf.deviceChannels());
        Map<String, String> items = new TreeMap<>(OhInf.SYSTEM_TYPES);
        OhInf.types().forEach((id, type) -> {
            String item = OhInf.text(type, "item-type");
            items.put(id, item.isEmpty() ? "trigger" : item);
        });
        channels.forEach((id, type) -> expected.put(id, items.getOrDefault(type, "no such type: " + type)));
        Map<String, String> readme = new TreeMap<>();
        String group = "";
        for (String line : Files.readAllLines(Path.of("README.md"))) {
            Matcher title = Pattern.compile("### (Group|Thing) `([a-z-]+)`").matcher(line);
            Matcher row = Pattern.compile("\\| `([a-z0-9-]+)` \\| ([A-Za-z:]+) \\| R \\| .+ \\|").matcher(line);
            if (title.matches()) {
                group = title.group(2) + (title.group(1).equals("Group") ? "#" : ":");
            } else if (line.startsWith("#") || line.startsWith("Notes")) {
                group = "";
            } else if (!group.isEmpty() && row.matches()) {
                readme.put(group + row.group(1), row.group(2));
            }
        }
        assertThat(readme, is(expected));
    }

    @Test
    void personHasEveryGroup() throws Exception {
        NodeList groups = OhInf.xml("thing/person.xml").getElementsByTagName("channel-group");
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < groups.getLength(); i++) {
            ids.add(((Element) groups.item(i)).getAttribute("id"));
        }
        assertThat(ids, is(OhInf.GROUPS));
        assertThat("the table is in the same order", PersonChannels.groups(), is(ids));
    }

    @Test
    void dimensionsAndUnitHintsFitTogether() throws Exception {
        OhInf.types().forEach((id, type) -> {
            String item = OhInf.text(type, "item-type");
            Element element = (Element) type.getElementsByTagName("item-type").item(0);
            String hint = element == null ? "" : element.getAttribute("unitHint");
            assertThat(id, !hint.isEmpty(), is(item.startsWith("Number:")));
            if (!hint.isEmpty()) {
                String dimension = UnitUtils.getDimensionName(new QuantityType<>("1 " + hint).getUnit());
                assertThat(id, "Number:" + dimension, is(item));
            }
        });
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "_de", "_fr" })
    void everyTextExistsInEveryLanguage(String language) throws Exception {
        Set<String> expected = new TreeSet<>(Set.of("addon.withings.name", "addon.withings.description", "page.title"));
        for (String thing : List.of("account", "person", "device")) {
            NodeList parameters = OhInf.xml("config/" + thing + ".xml").getElementsByTagName("parameter");
            for (int i = 0; i < parameters.getLength(); i++) {
                labelled(expected, "thing-type.config.withings." + thing + "."
                        + ((Element) parameters.item(i)).getAttribute("name"));
            }
        }
        for (String thing : List.of("account", "person", "device", "sleep-monitor")) {
            labelled(expected, "thing-type.withings." + thing);
        }
        for (String group : OhInf.GROUPS) {
            labelled(expected, "channel-group-type.withings." + group);
        }
        OhInf.channels().forEach((id, type) -> {
            if (id.startsWith("segments#") && !id.endsWith("measured-at")) {
                expected.add("channel-group-type.withings.segments.channel." + id.substring(9) + ".label");
            }
        });
        OhInf.types().forEach((id, type) -> {
            labelled(expected, "channel-type.withings." + id);
            String kind = type.getElementsByTagName("event").getLength() > 0 ? "event" : "state";
            NodeList options = type.getElementsByTagName("option");
            for (int i = 0; i < options.getLength(); i++) {
                expected.add("channel-type.withings." + id + "." + kind + ".option."
                        + ((Element) options.item(i)).getAttribute("value"));
            }
        });
        expected.addAll(keysInSources());
        expected.addAll(RuleTemplates.texts().keySet());
        Properties texts = texts(language);
        assertThat(new TreeSet<>(texts.stringPropertyNames()), is(expected));
        texts.forEach((key, text) -> {
            assertThat(key.toString(), text.toString(), is(not(emptyString())));
            assertThat("an apostrophe would swallow placeholders: " + key, text.toString(), not(containsString("'")));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = { "_de", "_fr" })
    void translationsHaveTheSamePlaceholders(String language) throws Exception {
        Properties english = texts("");
        texts(language).forEach((key, text) -> assertThat(key.toString(), placeholders(text.toString()),
                is(placeholders(english.getProperty(key.toString())))));
    }

    @Test
    void labelsInXmlEqualTheEnglishTexts() throws Exception {
        Properties english = texts("");
        OhInf.types().forEach((id, type) -> {
            assertThat(OhInf.text(type, "label"), is(english.getProperty("channel-type.withings." + id + ".label")));
            assertThat(id, OhInf.text(type, "label").length(), is(lessThanOrEqualTo(20)));
            assertThat(OhInf.text(type, "description"),
                    is(english.getProperty("channel-type.withings." + id + ".description")));
        });
    }

    private static Set<String> keysInSources() throws IOException {
        Set<String> keys = new TreeSet<>();
        try (var files = Files.walk(Path.of("src/main"))) {
            for (Path file : files.filter(f -> f.toString().matches(".*\\.(java|html|json)")).toList()) {
                Matcher matcher = TEXT_KEY.matcher(Files.readString(file));
                while (matcher.find()) {
                    keys.add(matcher.group(1) != null ? matcher.group(1) : matcher.group(2));
                }
            }
        }
        for (LinkOutcome.Kind kind : LinkOutcome.Kind.values()) {
            assertThat(keys, hasItem(kind.key()));
        }
        // The name of the resource looks like a key.
        keys.remove("page.html");
        return keys;
    }

    private static Properties texts(String language) throws IOException {
        Properties texts = new Properties();
        try (InputStream in = ConsistencyTest.class
                .getResourceAsStream(OhInf.ROOT + "i18n/withings" + language + ".properties")) {
            assertThat(in, is(notNullValue()));
            if (in != null) {
                texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            }
        }
        return texts;
    }

    private static Set<String> placeholders(String text) {
        return Pattern.compile("\\{\\d}").matcher(text).results().map(r -> r.group()).collect(Collectors.toSet());
    }

    private static void labelled(Set<String> keys, String prefix) {
        keys.add(prefix + ".label");
        keys.add(prefix + ".description");
    }
}
