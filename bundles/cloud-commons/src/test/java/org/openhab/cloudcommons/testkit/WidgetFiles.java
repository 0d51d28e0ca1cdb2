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

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * The widgets and pages of the binding whose tests run, read as YAML.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
final class WidgetFiles {

    private WidgetFiles() {
    }

    /** The roots by the names of their files. */
    static Map<String, Map<String, @Nullable Object>> read() throws Exception {
        Map<String, Map<String, @Nullable Object>> files = new TreeMap<>();
        LoaderOptions options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        try (Stream<Path> found = Files.list(Path.of("src/main/resources/ui"))) {
            for (Path file : found.sorted().toList()) {
                files.put(file.getFileName().toString(),
                        map(new Yaml(new SafeConstructor(options)).load(Files.readString(file))));
            }
        }
        assertThat(files, is(not(anEmptyMap())));
        return files;
    }

    static boolean isPage(Map<String, @Nullable Object> root) {
        return "oh-layout-page".equals(root.get("component"));
    }

    static List<WidgetExpression> expressions(Object tree) {
        return strings(tree).filter(text -> text.startsWith("=")).map(text -> new WidgetExpression(text.substring(1)))
                .toList();
    }

    /** All texts below, but no keys. */
    static Stream<String> strings(@Nullable Object tree) {
        if (tree instanceof Map<?, ?> map) {
            return map.values().stream().flatMap(WidgetFiles::strings);
        }
        if (tree instanceof List<?> list) {
            return list.stream().flatMap(WidgetFiles::strings);
        }
        return tree instanceof String text ? Stream.of(text) : Stream.empty();
    }

    /** The component and all within it. */
    static List<Map<String, @Nullable Object>> components(Map<String, @Nullable Object> component) {
        List<Map<String, @Nullable Object>> all = new ArrayList<>(List.of(component));
        map(component.getOrDefault("slots", Map.of())).keySet()
                .forEach(slot -> slot(component, slot).forEach(child -> all.addAll(components(child))));
        return all;
    }

    /** What stands in a slot of a component; empty if it has no such slot. */
    static List<Map<String, @Nullable Object>> slot(Map<String, @Nullable Object> component, String slot) {
        return list(map(component.getOrDefault("slots", Map.of())).getOrDefault(slot, List.of())).stream()
                .map(WidgetFiles::map).toList();
    }

    static Map<String, @Nullable Object> config(Map<String, @Nullable Object> component) {
        return map(component.getOrDefault("config", Map.of()));
    }

    static Map<String, @Nullable Object> style(Map<String, @Nullable Object> component) {
        return map(config(component).getOrDefault("style", Map.of()));
    }

    @SuppressWarnings("unchecked")
    static Map<String, @Nullable Object> map(@Nullable Object value) {
        assertThat(value, is(instanceOf(Map.class)));
        return (Map<String, @Nullable Object>) value;
    }

    static List<?> list(@Nullable Object value) {
        assertThat(value, is(instanceOf(List.class)));
        return (List<?>) value;
    }
}
