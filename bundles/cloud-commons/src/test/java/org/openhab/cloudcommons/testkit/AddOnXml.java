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

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.IntStream;

import javax.xml.parsers.DocumentBuilderFactory;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * Reads the description of the add-on whose tests run, as openHAB does.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public final class AddOnXml {

    private static final Path ROOT = Path.of("src", "main", "resources", "OH-INF");
    /** The item types of what openHAB itself defines. */
    private static final Map<String, String> SYSTEM_TYPES = Map.of("system.low-battery", "Switch");

    /**
     * A type of things.
     *
     * @param bridge whether its things are bridges
     * @param bridges the types of bridges that its things may have, empty for none
     * @param configuration the URI of its parameters
     * @param channels the ids of the channels within the thing to those of their types
     */
    public record ThingType(boolean bridge, List<String> bridges, String configuration, Map<String, String> channels) {
    }

    private final Map<String, ThingType> things = new TreeMap<>();
    private final Map<String, Element> channelTypes = new TreeMap<>();
    private final Map<String, Map<String, Element>> parameters = new TreeMap<>();

    public AddOnXml() throws Exception {
        List<Element> roots = roots("thing");
        Map<String, Element> groups = new TreeMap<>();
        for (Element root : roots) {
            elements(root, "channel-group-type").forEach(group -> groups.put(group.getAttribute("id"), group));
            elements(root, "channel-type").forEach(type -> channelTypes.put(type.getAttribute("id"), type));
        }
        for (Element root : roots) {
            elements(root, "thing-type").forEach(type -> add(type, false, groups));
            elements(root, "bridge-type").forEach(type -> add(type, true, groups));
        }
        for (Element root : roots("config")) {
            for (Element description : elements(root, "config-description")) {
                Map<String, Element> named = new TreeMap<>();
                elements(description, "parameter")
                        .forEach(parameter -> named.put(parameter.getAttribute("name"), parameter));
                parameters.put(description.getAttribute("uri"), named);
            }
        }
    }

    /** The types of things by their ids. */
    public Map<String, ThingType> things() {
        return things;
    }

    /** The type of things of that id; fails if there is none. */
    public ThingType thing(String id) {
        return known(things, id);
    }

    /** The parameters of a type of things by their names. */
    public Map<String, Element> parameters(String thing) {
        return known(parameters, thing(thing).configuration());
    }

    /** Whether a parameter takes a value: what its range and its options say. */
    public static boolean accepts(Element parameter, String value) {
        List<String> options = elements(parameter, "option").stream().map(option -> option.getAttribute("value"))
                .toList();
        switch (parameter.getAttribute("type")) {
            case "boolean":
                return "true".equals(value) || "false".equals(value);
            case "integer":
                int number = Integer.parseInt(value);
                String min = parameter.getAttribute("min");
                String max = parameter.getAttribute("max");
                return (min.isEmpty() || number >= Integer.parseInt(min))
                        && (max.isEmpty() || number <= Integer.parseInt(max));
            default:
                return options.isEmpty() || options.contains(value);
        }
    }

    /** The id of the type of a channel of a thing; fails if there is none. */
    public String channelTypeId(String channel) {
        int border = channel.lastIndexOf(':');
        return known(thing(ExampleFiles.type(channel)).channels(), channel.substring(border + 1));
    }

    /** A type of channels; fails if there is none. */
    public Element channelType(String id) {
        return known(channelTypes, id);
    }

    /** The item type of a type of channels, also of openHAB's own; empty for a trigger. */
    public String itemType(String typeId) {
        String system = SYSTEM_TYPES.get(typeId);
        return system == null ? text(channelType(typeId), "item-type") : system;
    }

    /** The words that a type of channels names. */
    public List<String> options(String typeId) {
        return SYSTEM_TYPES.containsKey(typeId) ? List.of()
                : elements(channelType(typeId), "option").stream().map(option -> option.getAttribute("value")).toList();
    }

    /** The English texts. */
    public static Properties texts(String binding) throws IOException {
        Properties texts = new Properties();
        try (Reader in = new InputStreamReader(
                Files.newInputStream(ROOT.resolve("i18n").resolve(binding + ".properties")), StandardCharsets.UTF_8)) {
            texts.load(in);
        }
        return texts;
    }

    /** The text of the first element of that name; empty if there is none. */
    public static String text(Element parent, String tag) {
        List<Element> found = elements(parent, tag);
        return found.isEmpty() ? "" : found.get(0).getTextContent().strip();
    }

    private void add(Element type, boolean isBridge, Map<String, Element> groups) {
        Map<String, String> channels = new TreeMap<>();
        elements(type, "channel")
                .forEach(channel -> channels.put(channel.getAttribute("id"), channel.getAttribute("typeId")));
        for (Element group : elements(type, "channel-group")) {
            elements(known(groups, group.getAttribute("typeId")), "channel").forEach(channel -> channels
                    .put(group.getAttribute("id") + '#' + channel.getAttribute("id"), channel.getAttribute("typeId")));
        }
        things.put(type.getAttribute("id"),
                new ThingType(isBridge,
                        elements(type, "bridge-type-ref").stream().map(bridge -> bridge.getAttribute("id")).toList(),
                        elements(type, "config-description-ref").get(0).getAttribute("uri"), channels));
    }

    private static <T> T known(Map<String, T> all, String id) {
        T found = all.get(id);
        if (found == null) {
            throw new AssertionError("The add-on does not define " + id);
        }
        return found;
    }

    private static List<Element> roots(String folder) throws Exception {
        List<Element> roots = new ArrayList<>();
        try (var files = Files.list(ROOT.resolve(folder))) {
            for (Path file : files.sorted().toList()) {
                roots.add(DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile())
                        .getDocumentElement());
            }
        }
        return roots;
    }

    private static List<Element> elements(Element parent, String tag) {
        NodeList list = parent.getElementsByTagName(tag);
        return IntStream.range(0, list.getLength()).mapToObj(i -> (Element) list.item(i)).toList();
    }
}
