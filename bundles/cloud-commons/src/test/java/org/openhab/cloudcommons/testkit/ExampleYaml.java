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

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.cloudcommons.testkit.ExampleFiles.ExampleItem;
import org.openhab.cloudcommons.testkit.ExampleFiles.ExampleThing;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * Reads an example in openHAB 5's YAML; an entry that openHAB does not know fails.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public final class ExampleYaml {

    private static final Set<String> TOP = Set.of("version", "things", "items");
    private static final Set<String> THING = Set.of("isBridge", "bridge", "label", "location", "config");
    private static final Set<String> ITEM = Set.of("type", "dimension", "label", "icon", "groups", "tags", "format",
            "unit", "autoupdate", "channel");

    private final Map<String, ExampleThing> things = new TreeMap<>();
    private final List<ExampleItem> items = new ArrayList<>();

    public ExampleYaml(String text) {
        LoaderOptions options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        Map<String, ?> root = map(new Yaml(new SafeConstructor(options)).load(text), TOP);
        assertThat("openHAB ignores a file without its version", root.get("version"), is(1));
        map(root.get("things"), null).forEach((uid, thing) -> {
            Map<String, ?> entries = map(thing, THING);
            Object bridge = entries.get("bridge");
            Map<String, String> parameters = new TreeMap<>();
            map(entries.get("config"), null).forEach((name, value) -> parameters.put(name,
                    value instanceof String ? '"' + value.toString() + '"' : String.valueOf(value)));
            things.put(uid, new ExampleThing(ExampleFiles.type(uid), Boolean.TRUE.equals(entries.get("isBridge")),
                    bridge == null ? "" : ExampleFiles.type(bridge.toString()), parameters));
        });
        map(root.get("items"), null).forEach((name, item) -> {
            Map<String, ?> entries = map(item, ITEM);
            String dimension = one(entries, "dimension").stream().map(word -> ':' + word).findFirst().orElse("");
            items.add(new ExampleItem(entries.get("type") + dimension, name, list(entries, "groups"),
                    list(entries, "tags"), one(entries, "channel"), one(entries, "unit")));
        });
    }

    /** The things by their UIDs. */
    public Map<String, ExampleThing> things() {
        return things;
    }

    /** The items in their order. */
    public List<ExampleItem> items() {
        return items;
    }

    private static List<String> one(Map<String, ?> entries, String key) {
        Object value = entries.get(key);
        return value == null ? List.of() : List.of(value.toString());
    }

    private static List<String> list(Map<String, ?> entries, String key) {
        return entries.get(key)instanceof List<?> values ? values.stream().map(String::valueOf).toList() : List.of();
    }

    /** @param known the keys that may be there, {@code null} for any */
    private static Map<String, ?> map(@Nullable Object value, @Nullable Set<String> known) {
        assertThat(value, is(instanceOf(Map.class)));
        Map<String, Object> entries = new LinkedHashMap<>();
        if (value instanceof Map<?, ?> found) {
            found.forEach((key, entry) -> {
                assertThat(known == null ? Set.of(String.valueOf(key)) : known, hasItem(String.valueOf(key)));
                entries.put(String.valueOf(key), entry);
            });
        }
        return entries;
    }
}
