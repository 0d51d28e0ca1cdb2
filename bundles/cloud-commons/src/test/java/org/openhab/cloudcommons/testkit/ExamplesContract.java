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

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
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
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.openhab.cloudcommons.testkit.ExampleFiles.ActionCall;
import org.openhab.cloudcommons.testkit.ExampleFiles.ExampleItem;
import org.openhab.cloudcommons.testkit.ExampleFiles.ExampleThing;
import org.openhab.core.automation.annotation.RuleAction;
import org.openhab.core.library.types.QuantityType;
import org.openhab.core.types.util.UnitUtils;
import org.w3c.dom.Element;

/**
 * Checks that the example files of a binding name only what the binding has.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public abstract class ExamplesContract {

    /** What means the same in openHAB 4.3 and in 5 (openhab-conventions.md 1.6). */
    private static final Set<String> TAGS = Set.of("Sensor", "Car", "Alarm", "Control", "Switch", "Measurement",
            "Setpoint", "Status", "Temperature", "Humidity", "Presence", "Pressure", "Noise", "Energy", "Power",
            "Voltage", "Current", "Frequency", "Duration", "Level", "Opening", "Timestamp", "Light", "Vibration",
            "LowBattery");
    /** How files name items, the name in one of the groups. */
    private static final Map<String, String> NAMES = Map.of("sitemap", "item=(\\w+)|visibility=\\[(\\w+)", "rules",
            "(?:Item|Member of) (\\w+)|\\b(\\w+)\\.(?:state|postUpdate|sendCommand)", "js",
            "items\\.(\\w+)|\\.item\\('(\\w+)'");
    /** How rules name the words of an item: its name and the word. */
    private static final List<String> WORDS = List.of("Item (\\w+) changed (?:from \\S+ )?to \"?([\\w-]+)",
            "(\\w+)\\.(?:sendCommand|postUpdate)\\([\"']([\\w-]+)[\"']\\)",
            "(\\w+)\\.state(?:\\.toString)? [!=]=+ [\"']([\\w-]+)[\"']",
            "item\\('(\\w+)'\\)\\.changed\\(\\)\\.to\\('([\\w-]+)'\\)");

    private final String binding;
    private final ExampleFiles files;
    private final AddOnXml xml;

    /** @param binding the id of the binding whose bundle is being tested */
    protected ExamplesContract(String binding) throws Exception {
        this.binding = binding;
        files = new ExampleFiles(binding);
        xml = new AddOnXml();
    }

    /** The groups that the examples need not show, because few people have anything for them. */
    protected abstract Set<String> rareGroups();

    /** The types of the trigger channels that are shown. */
    protected abstract Set<String> shownEvents();

    /** The files, for more tests. */
    protected final ExampleFiles files() {
        return files;
    }

    protected static final String readme() throws Exception {
        return Files.readString(Path.of("README.md"));
    }

    @TestFactory
    Stream<DynamicTest> readmeShowsTheSameText() throws Exception {
        return tests(files.kinds(), kind -> assertThat(readme(), containsString("\n" + files.text(kind) + "```\n")));
    }

    @TestFactory
    Stream<DynamicTest> thingsHaveTypesBridgesAndParametersThatExist() throws Exception {
        return tests(sources(), kind -> {
            Set<String> types = new TreeSet<>();
            things(kind).forEach((uid, thing) -> {
                types.add(thing.type());
                check(thing);
            });
            assertThat("one of every type", types, is(xml.things().keySet()));
        });
    }

    @TestFactory
    Stream<DynamicTest> itemsFitTheirChannels() throws Exception {
        return tests(sources(), kind -> {
            for (ExampleItem item : items(kind)) {
                for (String channel : item.channels()) {
                    assertThat(item.name(), item.type(), is(xml.itemType(typeId(channel))));
                    checkUnit(item);
                }
            }
        });
    }

    @Test
    void itemsShowSomethingOfEveryGroup() throws Exception {
        Set<String> shown = new TreeSet<>();
        files.items().forEach(item -> item.channels()
                .forEach(channel -> find("([\\w-]+)#", channel).forEach(group -> shown.add(group.group(1)))));
        Set<String> groups = new TreeSet<>();
        xml.things().values().forEach(thing -> thing.channels().keySet()
                .forEach(channel -> find("^([\\w-]+)#", channel).forEach(group -> groups.add(group.group(1)))));
        groups.removeAll(rareGroups());
        assertThat(shown, hasItems(groups.toArray(String[]::new)));
    }

    @TestFactory
    Stream<DynamicTest> itemsHaveGroupsAndTagsThatExist() throws Exception {
        return tests(sources(), kind -> {
            Set<String> names = new TreeSet<>();
            Set<String> groups = new TreeSet<>();
            for (ExampleItem item : items(kind)) {
                assertThat(item.name() + " comes once", names.add(item.name()), is(true));
                if (item.type().startsWith("Group")) {
                    groups.add(item.name());
                }
                assertThat(item.name(), groups, hasItems(item.groups().toArray(String[]::new)));
                assertThat(item.name(), TAGS, hasItems(item.tags().toArray(String[]::new)));
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> namesOfItemsExist() throws Exception {
        Set<String> items = new TreeSet<>();
        files.items().forEach(item -> items.add(item.name()));
        return tests(List.copyOf(NAMES.keySet()), kind -> {
            Set<String> used = new TreeSet<>();
            find(NAMES.getOrDefault(kind, ""), files.text(kind))
                    .forEach(use -> used.add(use.group(1) == null ? use.group(2) : use.group(1)));
            assertThat(used.size(), is(greaterThan(1)));
            assertThat(items, hasItems(used.toArray(String[]::new)));
        });
    }

    @TestFactory
    Stream<DynamicTest> bracketsAreClosed() throws Exception {
        return tests(List.copyOf(NAMES.keySet()), kind -> {
            String text = files.text(kind);
            for (String pair : List.of("()", "[]", "{}")) {
                assertThat(pair, text.chars().filter(c -> c == pair.charAt(0)).count(),
                        is(text.chars().filter(c -> c == pair.charAt(1)).count()));
            }
            assertThat("rules end", find("(?m)^rule \"", text).size(), is(find("(?m)^end$", text).size()));
        });
    }

    /** openHAB runs the script of a rule of blocks, and a user sees the blocks. */
    @Test
    void blocksAreTheScriptAndNameItemsThatExist() throws Exception {
        ExampleBlocks blocks = new ExampleBlocks(files.text("blocks.yaml"));
        assertThat(blocks.script(), is(blocks.generated()));
        assertThat(files.items().stream().map(ExampleItem::name).toList(),
                hasItems(blocks.items().toArray(String[]::new)));
    }

    /** A word that a channel does not know would make a rule that never does anything. */
    @Test
    void wordsInRulesAreThoseOfTheChannels() throws Exception {
        Map<String, List<String>> known = new TreeMap<>();
        for (ExampleItem item : files.items()) {
            for (String channel : item.channels()) {
                known.put(item.name(), xml.options(typeId(channel)));
            }
        }
        for (String pattern : WORDS) {
            for (MatchResult use : find(pattern, readme())) {
                List<String> options = known.getOrDefault(use.group(1), List.of());
                assertThat(use.group(), options, options.isEmpty() ? is(empty()) : hasItem(use.group(2)));
            }
        }
    }

    /** All of those in the README, which shows the files and more. */
    @Test
    void rulesListenToEventsThatExist() throws Exception {
        String rules = readme();
        for (MatchResult constant : find("const (\\w+) = '(" + binding + ":[^']+)'", files.text("js"))) {
            rules = rules.replace("${" + constant.group(1) + "}", constant.group(2));
        }
        List<MatchResult> triggers = new ArrayList<>(find("Channel \"([^\"]+)\" triggered(?: (\\w+))?", rules));
        triggers.addAll(find("channel\\([`']([^`']+)[`']\\)\\.triggered\\((?:'(\\w+)')?\\)", rules));
        Set<String> seen = new TreeSet<>();
        for (MatchResult trigger : triggers) {
            String typeId = typeId(trigger.group(1));
            assertThat(trigger.group(1), AddOnXml.text(xml.channelType(typeId), "kind"), is("trigger"));
            if (trigger.group(2) != null) {
                assertThat(xml.options(typeId), hasItem(trigger.group(2)));
            }
            seen.add(typeId);
        }
        assertThat("each of these is shown once", seen, is(shownEvents()));
    }

    @Test
    void rulesCallActionsAsTheyAre() throws Exception {
        List<Method> methods = AddOnActions.methods();
        List<ActionCall> calls = files.calls(readme());
        assertThat("actions are shown", calls.isEmpty(), is(methods.isEmpty()));
        for (ActionCall call : calls) {
            List<Method> named = methods.stream().filter(method -> method.getName().equals(call.name())).toList();
            assertThat(call.toString(), named.stream().filter(method -> method.isAnnotationPresent(RuleAction.class))
                    .anyMatch(method -> AddOnActions.takes(method, call.arguments())));
            assertThat("for DSL", named.stream().filter(method -> Modifier.isStatic(method.getModifiers()))
                    .map(Method::getParameterCount).toList(), hasItem(call.arguments().size() + 1));
        }
    }

    private void check(ExampleThing thing) {
        AddOnXml.ThingType type = xml.thing(thing.type());
        assertThat(thing.type(), thing.bridge(), is(type.bridge()));
        assertThat(thing.type(), thing.parent(), type.bridges().isEmpty() ? is("") : in(type.bridges()));
        Map<String, Element> known = xml.parameters(thing.type());
        assertThat(known.keySet(), hasItems(thing.parameters().keySet().toArray(String[]::new)));
        thing.parameters().forEach((name, value) -> {
            Element parameter = known.get(name);
            assertThat(name, value.startsWith("\""),
                    is(parameter != null && "text".equals(parameter.getAttribute("type"))));
            assertThat(name + ' ' + value, parameter != null && AddOnXml.accepts(parameter, value.replace("\"", "")));
        });
        known.forEach((name, parameter) -> assertThat(name + " is required",
                thing.parameters().containsKey(name) || !"true".equals(parameter.getAttribute("required"))));
    }

    /** Without a unit of its own, an item is kept in the one that openHAB has for its dimension, which few expect. */
    private static void checkUnit(ExampleItem item) {
        assertThat(item.name(), item.units().size(), is(item.type().startsWith("Number:") ? 1 : 0));
        item.units()
                .forEach(unit -> assertThat(
                        "Number:" + UnitUtils.getDimensionName(new QuantityType<>("1 " + unit).getUnit()),
                        is(item.type())));
    }

    /** The id of the type of a channel of one of the things. */
    private String typeId(String channel) throws Exception {
        assertThat(files.things().keySet(), hasItem(channel.substring(0, channel.lastIndexOf(':'))));
        return xml.channelTypeId(channel);
    }

    /** The files that define things and items. */
    private List<String> sources() throws Exception {
        return files.kinds().contains("yaml") ? List.of("things", "yaml") : List.of("things");
    }

    private Map<String, ExampleThing> things(String source) throws Exception {
        return "yaml".equals(source) ? new ExampleYaml(files.text(source)).things() : files.things();
    }

    private List<ExampleItem> items(String source) throws Exception {
        return "yaml".equals(source) ? new ExampleYaml(files.text(source)).items() : files.items();
    }

    private interface Check {
        void of(String kind) throws Exception;
    }

    private static Stream<DynamicTest> tests(List<String> kinds, Check check) {
        assertThat(kinds, is(not(empty())));
        return kinds.stream().map(kind -> DynamicTest.dynamicTest(kind, () -> check.of(kind)));
    }
}
