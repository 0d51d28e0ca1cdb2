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
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.StreamSupport;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/**
 * Reads the rule templates of the bundle being tested.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public final class RuleTemplates {

    /** Where openHAB looks, in all files of the folder. */
    private static final Path FOLDER = Path.of("src/main/resources/OH-INF/automation/templates");

    /**
     * A part of a rule.
     *
     * @param inputs the module and its output behind the name of each input
     */
    public record Module(String id, String type, Map<String, String> configuration, Map<String, String> inputs) {
    }

    /**
     * What a user is asked for.
     *
     * @param preset empty for none
     * @param pattern what an answer has to look like, empty for anything
     * @param options the labels of the values that are offered
     */
    public record Parameter(String name, String type, String context, String label, String description, String preset,
            String pattern, Map<String, String> options) {
    }

    /**
     * A template.
     */
    public record Template(String uid, String label, String description, List<Parameter> parameters,
            List<Module> triggers, List<Module> conditions, List<Module> actions) {

        /** All parts of the rule in their order. */
        public List<Module> modules() {
            List<Module> modules = new ArrayList<>(triggers);
            modules.addAll(conditions);
            modules.addAll(actions);
            return modules;
        }
    }

    private RuleTemplates() {
    }

    /** The templates of all files. */
    public static List<Template> read() throws IOException {
        List<Template> templates = new ArrayList<>();
        try (var files = Files.list(FOLDER)) {
            for (Path file : files.sorted().toList()) {
                for (JsonElement element : JsonParser.parseString(Files.readString(file)).getAsJsonArray()) {
                    templates.add(template(element.getAsJsonObject()));
                }
            }
        }
        return templates;
    }

    /** The English texts by the keys under which openHAB 4.3 and later look for translations. */
    public static Map<String, String> texts() throws IOException {
        Map<String, String> texts = new TreeMap<>();
        for (Template template : read()) {
            String key = "rule-template." + template.uid() + '.';
            texts.put(key + "label", template.label());
            texts.put(key + "description", template.description());
            for (Parameter parameter : template.parameters()) {
                String name = "rule-template.config." + template.uid() + ".name." + parameter.name() + '.';
                texts.put(name + "label", parameter.label());
                texts.put(name + "description", parameter.description());
                parameter.options().forEach((value, label) -> texts.put(name + "option." + value, label));
            }
        }
        return texts;
    }

    private static Template template(JsonObject json) {
        return new Template(text(json, "uid"), text(json, "label"), text(json, "description"),
                objects(json, "configDescriptions").stream().map(RuleTemplates::parameter).toList(),
                modules(json, "triggers"), modules(json, "conditions"), modules(json, "actions"));
    }

    private static Parameter parameter(JsonObject json) {
        Map<String, String> options = new LinkedHashMap<>();
        objects(json, "options").forEach(option -> options.put(text(option, "value"), text(option, "label")));
        return new Parameter(text(json, "name"), text(json, "type"), text(json, "context"), text(json, "label"),
                text(json, "description"), text(json, "default"), text(json, "pattern"), options);
    }

    private static List<Module> modules(JsonObject json, String name) {
        return objects(json, name).stream()
                .map(module -> new Module(text(module, "id"), text(module, "type"),
                        texts(module.getAsJsonObject("configuration")), texts(module.getAsJsonObject("inputs"))))
                .toList();
    }

    private static Map<String, String> texts(@Nullable JsonObject json) {
        Map<String, String> texts = new LinkedHashMap<>();
        if (json != null) {
            json.entrySet().forEach(entry -> texts.put(entry.getKey(), entry.getValue().getAsString()));
        }
        return texts;
    }

    private static List<JsonObject> objects(JsonObject json, String name) {
        JsonArray array = json.getAsJsonArray(name);
        return array == null ? List.of()
                : StreamSupport.stream(array.spliterator(), false).map(JsonElement::getAsJsonObject).toList();
    }

    private static String text(JsonObject json, String name) {
        JsonElement text = json.get(name);
        return text == null ? "" : text.getAsString();
    }
}
