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
package org.openhab.devhost.internal.ohinf;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.i18n.TranslationProvider;
import org.osgi.framework.Bundle;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/**
 * Lists the rule templates of all bundles.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
@Component(service = OhInfRuleTemplates.class)
public class OhInfRuleTemplates {

    private static final String SCHEME = "rule-template";

    private final OhInfStore store;
    private final TranslationProvider translations;

    @Activate
    public OhInfRuleTemplates(@Reference OhInfStore store, @Reference TranslationProvider translations) {
        this.store = store;
        this.translations = translations;
    }

    /** The templates as in the files, with labels, descriptions and options in that language. */
    public List<JsonObject> list(Locale locale) {
        List<JsonObject> all = new ArrayList<>();
        for (Map.Entry<Bundle, OhInfContent> entry : store.contents().entrySet()) {
            entry.getValue().ruleTemplates().stream().flatMap(file -> file.templates().stream())
                    .forEach(template -> all.add(localized(entry.getKey(), template.deepCopy(), locale)));
        }
        return all;
    }

    private JsonObject localized(Bundle bundle, JsonObject template, Locale locale) {
        String uid = template.get("uid").getAsString();
        Texts texts = (json, part, key) -> translate(bundle, json, part, key, locale);
        for (String part : List.of(I18nKeys.LABEL, I18nKeys.DESCRIPTION)) {
            texts.put(template, part, SCHEME + "." + uid + "." + part);
        }
        URI uri = URI.create(SCHEME + ":" + uid + ".name");
        for (JsonObject parameter : objects(template, "configDescriptions")) {
            String name = parameter.get("name").getAsString();
            for (String part : List.of(I18nKeys.LABEL, I18nKeys.DESCRIPTION)) {
                texts.put(parameter, part, I18nKeys.parameter(uri, name, part).get(0));
            }
            for (JsonObject option : objects(parameter, "options")) {
                texts.put(option, I18nKeys.LABEL,
                        I18nKeys.parameter(uri, name, "option." + option.get("value").getAsString()).get(0));
            }
        }
        return template;
    }

    private void translate(Bundle bundle, JsonObject json, String part, String key, Locale locale) {
        JsonElement original = json.get(part);
        @Nullable
        String text = translations.getText(bundle, key, original == null ? null : original.getAsString(), locale);
        if (text != null) {
            json.addProperty(part, text);
        }
    }

    private static List<JsonObject> objects(JsonObject json, String name) {
        List<JsonObject> objects = new ArrayList<>();
        if (json.has(name)) {
            json.getAsJsonArray(name).forEach(element -> objects.add(element.getAsJsonObject()));
        }
        return objects;
    }

    /** Puts the translation of a part in. */
    private interface Texts {
        void put(JsonObject json, String part, String key);
    }
}
