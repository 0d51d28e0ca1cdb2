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
import static org.openhab.binding.withings.internal.channel.ExampleFiles.*;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openhab.binding.withings.internal.action.WithingsActions;
import org.openhab.core.automation.annotation.RuleAction;
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

    /** What means the same in openHAB 4.3 and in 5. */
    private static final Set<String> TAGS = Set.of("Sensor", "Measurement", "Status", "Setpoint", "Temperature",
            "Pressure", "Energy", "Duration", "Timestamp", "Presence", "LowBattery");
    private static final String LINK = "channel=\"([^\"]+)\"";
    private static final String SYSTEM_TYPES = "system.";

    @ParameterizedTest
    @ValueSource(strings = { "things", "items", "sitemap", "rules", "js" })
    void readmeShowsTheSameText(String kind) throws Exception {
        assertThat(readme(), containsString("\n" + text(kind) + "```\n"));
    }

    @Test
    void thingsHaveTypesBridgesAndParametersThatExist() throws Exception {
        Set<String> types = new TreeSet<>();
        for (ExampleThing thing : things().values()) {
            types.add(thing.type());
            Element xml = OhInf.xml("thing/" + thing.type() + ".xml");
            assertThat(xml.getElementsByTagName("bridge-type").getLength(), is(thing.bridge() ? 1 : 0));
            List<String> bridges = attributes(xml, "bridge-type-ref", "id");
            assertThat(thing.type(), thing.parent(), bridges.isEmpty() ? is("") : in(bridges));
            Map<String, Element> known = parameters(xml);
            assertThat(known.keySet(), hasItems(thing.parameters().keySet().toArray(String[]::new)));
            thing.parameters().forEach((name, value) -> assertThat(name, value.startsWith("\""),
                    is("text".equals(known.get(name).getAttribute("type")))));
            known.forEach((name, parameter) -> assertThat(name + " is required",
                    thing.parameters().containsKey(name) || !"true".equals(parameter.getAttribute("required"))));
        }
        assertThat("one of every type", types, is(Set.of("account", "person", "device", "sleep-monitor")));
    }

    @Test
    void itemsFitTheirChannels() throws Exception {
        Set<String> shown = new TreeSet<>();
        for (ExampleItem item : items()) {
            for (MatchResult link : find(LINK, item.metadata())) {
                assertThat(item.name(), item.type(), is(itemType(link.group(1))));
                checkUnit(item);
                shown.add(link.group(1).replaceFirst(".*:(\\w+)#.*", "$1"));
            }
        }
        Set<String> groups = new TreeSet<>(OhInf.GROUPS);
        // Needs a device that few people have.
        groups.remove("urine");
        assertThat("something of every group", shown, hasItems(groups.toArray(String[]::new)));
    }

    @Test
    void itemsHaveGroupsAndTagsThatExist() throws Exception {
        Set<String> names = new TreeSet<>();
        Set<String> groups = new TreeSet<>();
        for (ExampleItem item : items()) {
            assertThat(item.name() + " comes once", names.add(item.name()), is(true));
            if (item.type().startsWith("Group")) {
                groups.add(item.name());
            }
            assertThat(item.name(), groups, hasItems(item.groups().toArray(String[]::new)));
            assertThat(item.name(), TAGS, hasItems(item.tags().toArray(String[]::new)));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "sitemap", "rules", "js" })
    void namesOfItemsExist(String kind) throws Exception {
        Set<String> items = new TreeSet<>();
        items().forEach(item -> items.add(item.name()));
        String uses = switch (kind) {
            case "sitemap" -> "item=(\\w+)|visibility=\\[(\\w+)";
            case "rules" -> "(?:Item|Member of) (\\w+)|\\b(\\w+)\\.(?:state|postUpdate|sendCommand)";
            default -> "items\\.(\\w+)|\\.item\\('(\\w+)'";
        };
        Set<String> used = new TreeSet<>();
        find(uses, text(kind)).forEach(use -> used.add(use.group(1) == null ? use.group(2) : use.group(1)));
        assertThat(used.size(), is(greaterThan(1)));
        assertThat(items, hasItems(used.toArray(String[]::new)));
    }

    @ParameterizedTest
    @ValueSource(strings = { "sitemap", "rules", "js" })
    void bracketsAreClosed(String kind) throws Exception {
        String text = text(kind);
        for (String pair : List.of("()", "[]", "{}")) {
            assertThat(pair, text.chars().filter(c -> c == pair.charAt(0)).count(),
                    is(text.chars().filter(c -> c == pair.charAt(1)).count()));
        }
        assertThat("rules end", find("(?m)^rule \"", text).size(), is(find("(?m)^end$", text).size()));
    }

    /** All of those in the README, which shows the files and more. */
    @Test
    void rulesListenToEventsThatExist() throws Exception {
        String rules = readme().replace("${anna}", find("anna = '([^']+)'", text("js")).get(0).group(1));
        List<MatchResult> triggers = new ArrayList<>(find("Channel \"([^\"]+)\" triggered(?: (\\w+))?", rules));
        triggers.addAll(find("channel\\([`']([^`']+)[`']\\)\\.triggered\\((?:'(\\w+)')?\\)", rules));
        Set<String> seen = new TreeSet<>();
        for (MatchResult trigger : triggers) {
            String channel = trigger.group(1);
            Element type = type(typeId(channel));
            assertThat(channel, OhInf.text(type, "kind"), is("trigger"));
            if (trigger.group(2) != null) {
                assertThat(attributes(type, "option", "value"), hasItem(trigger.group(2)));
            }
            seen.add(typeId(channel));
        }
        assertThat("each of these is shown once", seen,
                is(Set.of("new-measurement", "night-finished", "workout-finished", "into-bed", "out-of-bed")));
    }

    @Test
    void rulesCallActionsAsTheyAre() throws Exception {
        List<ActionCall> calls = calls(readme());
        assertThat(calls.size(), is(greaterThan(calls(text("rules") + text("js")).size())));
        for (ActionCall call : calls) {
            List<Integer> counts = Arrays.stream(WithingsActions.class.getMethods())
                    .filter(method -> method.isAnnotationPresent(RuleAction.class))
                    .filter(method -> method.getName().equals(call.name())).map(Method::getParameterCount).toList();
            assertThat(call.name(), counts, is(List.of(call.arguments().size())));
            assertThat("for DSL", Arrays.stream(WithingsActions.class.getMethods())
                    .filter(method -> Modifier.isStatic(method.getModifiers()))
                    .filter(method -> method.getName().equals(call.name())).map(Method::getParameterCount).toList(),
                    is(List.of(call.arguments().size() + 1)));
        }
    }

    @Test
    void rulesReadOnlyWhatActionsReturn() throws Exception {
        String chapter = readme().replaceFirst("(?s).*\n## Rule Actions\n", "").replaceFirst("(?s)\n## .*", "");
        Set<String> known = new TreeSet<>();
        find("`([\\w-]+)`", chapter.replaceAll("(?s)```.*?```", "")).forEach(name -> known.add(name.group(1)));
        OhInf.channels().keySet().forEach(channel -> known.add(channel.substring(channel.indexOf('#') + 1)));
        List<MatchResult> keys = new ArrayList<>(find("\\.get\\(['\"]([\\w-]+)['\"]\\)", readme()));
        find("of \\[('[\\w-]+'(?:, '[\\w-]+')*)]", readme())
                .forEach(list -> keys.addAll(find("'([\\w-]+)'", list.group(1))));
        assertThat(keys.size(), is(greaterThan(10)));
        keys.forEach(key -> assertThat(known, hasItem(key.group(1))));
    }

    /** Without a unit of its own, an item is kept in the one that openHAB has for its dimension, which few expect. */
    private static void checkUnit(ExampleItem item) {
        List<MatchResult> units = find("unit=\"([^\"]+)\"", item.metadata());
        assertThat(item.name(), units.size(), is(item.type().startsWith("Number:") ? 1 : 0));
        units.forEach(unit -> assertThat(
                "Number:" + UnitUtils.getDimensionName(new QuantityType<>("1 " + unit.group(1)).getUnit()),
                is(item.type())));
    }

    private static String itemType(String channel) throws Exception {
        String typeId = typeId(channel);
        return typeId.startsWith(SYSTEM_TYPES) ? String.valueOf(OhInf.SYSTEM_TYPES.get(typeId))
                : OhInf.text(type(typeId), "item-type");
    }

    /** The id of the type of a channel of one of the things. */
    private static String typeId(String channel) throws Exception {
        int border = channel.lastIndexOf(':');
        String thing = channel.substring(0, border);
        assertThat(things().keySet(), hasItem(thing));
        String id = channel.substring(border + 1);
        @Nullable
        String typeId = id.indexOf('#') < 0 ? OhInf.deviceChannels().get(ExampleFiles.type(thing) + ":" + id)
                : OhInf.channels().get(id);
        assertThat(channel, typeId, is(notNullValue()));
        return String.valueOf(typeId);
    }

    private static Element type(String typeId) throws Exception {
        @Nullable
        Element type = OhInf.types().get(typeId);
        if (type == null) {
            throw new AssertionError("no such channel type: " + typeId);
        }
        return type;
    }

    private static Map<String, Element> parameters(Element thing) throws Exception {
        String uri = attributes(thing, "config-description-ref", "uri").get(0);
        NodeList list = OhInf.xml("config/" + uri.substring(uri.lastIndexOf(':') + 1) + ".xml")
                .getElementsByTagName("parameter");
        Map<String, Element> parameters = new TreeMap<>();
        for (int i = 0; i < list.getLength(); i++) {
            parameters.put(((Element) list.item(i)).getAttribute("name"), (Element) list.item(i));
        }
        return parameters;
    }

    private static List<String> attributes(Element parent, String tag, String attribute) {
        NodeList list = parent.getElementsByTagName(tag);
        List<String> values = new ArrayList<>();
        for (int i = 0; i < list.getLength(); i++) {
            values.add(((Element) list.item(i)).getAttribute(attribute));
        }
        return values;
    }

    private static String readme() throws Exception {
        return Files.readString(Path.of("README.md"));
    }
}
