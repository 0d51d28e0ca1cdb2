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
package org.openhab.cloudcommons.testkit;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.*;
import static org.openhab.cloudcommons.testkit.ExampleFiles.find;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.openhab.cloudcommons.testkit.ExampleFiles.ExampleItem;

/**
 * Checks the example sitemap of a binding: every widget is one of openHAB and fits its item, every word that is
 * compared with a state or sent is one of the channel.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public abstract class SitemapContract {

    private static final Pattern WIDGET = Pattern
            .compile("(?<type>[A-Z]\\w+)(?<attributes>(?: \\w+=(?:\"[^\"]*\"|\\[[^]]*]|[\\w.]+))*)(?: \\{)?");
    /** Which items make sense in which widget, and what it can have besides the {@link #COMMON} attributes. */
    private static final Map<String, List<String>> WIDGETS = Map.of( //
            "Frame", List.of(""), //
            "Text", List.of("String|Switch|DateTime|Number.*"), //
            "Switch", List.of("Switch|String", "mappings"), //
            "Selection", List.of("String|Number", "mappings"), //
            "Chart", List.of("Number.*|Group", "period"), //
            "Image", List.of("Image|String"), //
            "Mapview", List.of("Location", "height"));
    private static final Set<String> COMMON = Set.of("item", "label", "icon", "visibility", "valuecolor", "labelcolor",
            "iconcolor");
    /** The periods that openHAB has charts of. */
    private static final Set<String> PERIODS = Set.of("h", "4h", "8h", "12h", "D", "2D", "3D", "W", "2W", "M", "2M",
            "4M", "Y");

    private final ExampleFiles files;
    private final AddOnXml xml;
    private final Map<String, ExampleItem> items = new TreeMap<>();

    /** @param binding the id of the binding whose bundle is being tested */
    protected SitemapContract(String binding) throws Exception {
        files = new ExampleFiles(binding);
        xml = new AddOnXml();
        files.items().forEach(item -> items.put(item.name(), item));
    }

    private List<String> lines() throws Exception {
        return files.text("sitemap").lines().map(String::strip).filter(line -> !line.isEmpty() && !"}".equals(line))
                .toList();
    }

    @Test
    void beginsWithItsName() throws Exception {
        assertThat(lines().get(0), matchesPattern("sitemap \\w+ label=\"[^\"]+\" \\{"));
    }

    @TestFactory
    Stream<DynamicTest> widgetsFitTheirItems() throws Exception {
        return lines().stream().skip(1).map(line -> DynamicTest.dynamicTest(line, () -> check(line)));
    }

    private void check(String line) {
        Matcher widget = WIDGET.matcher(line);
        assertThat(line, widget.matches());
        List<String> known = WIDGETS.getOrDefault(widget.group("type"), List.of());
        assertThat(widget.group("type"), known, is(not(empty())));
        String own = "";
        for (MatchResult attribute : find("(\\w+)=(\"[^\"]*\"|\\[[^]]*]|[\\w.]+)", widget.group("attributes"))) {
            String name = attribute.group(1);
            String value = attribute.group(2);
            assertThat(name, COMMON.contains(name) || known.subList(1, known.size()).contains(name));
            switch (name) {
                case "item":
                    own = value;
                    assertThat(line, item(own).type(), matchesPattern(known.get(0)));
                    break;
                case "period":
                    assertThat(PERIODS, hasItem(value));
                    break;
                case "visibility":
                    find("(\\w+)(?:==|!=|<=|>=|<|>)([\\w.]+)", value).forEach(it -> takes(it.group(1), it.group(2)));
                    break;
                case "mappings", "valuecolor", "labelcolor", "iconcolor":
                    for (MatchResult word : find("[\\[ ](\\w+)=\"", value)) {
                        takes(own, word.group(1));
                    }
                    break;
                default:
                    break;
            }
        }
    }

    /** A word that an item never has would be compared with in vain. */
    private void takes(String name, String word) {
        ExampleItem item = item(name);
        if (item.type().startsWith("Number")) {
            assertThat(name, word, matchesPattern("-?[\\d.]+"));
        } else if ("Switch".equals(item.type())) {
            assertThat(name, word, is(oneOf("ON", "OFF")));
        } else {
            assertThat(name, xml.options(xml.channelTypeId(item.channels().get(0))), hasItem(word));
        }
    }

    private ExampleItem item(String name) {
        return Objects.requireNonNull(items.get(name), () -> "There is no item " + name);
    }
}
