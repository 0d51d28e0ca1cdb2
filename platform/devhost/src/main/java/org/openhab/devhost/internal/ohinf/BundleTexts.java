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

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.osgi.framework.Bundle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The texts in the {@code OH-INF/i18n} folder of one bundle.
 * <p>
 * As in openHAB, a file's name up to the first dot or underscore is the name of a set; the rest is its language. A text
 * comes from the first set that has it in the wanted language, else in the set's file without a language; the language
 * of the machine plays no part. Files are UTF-8; the runtime reads what is no valid UTF-8 as ISO 8859-1.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class BundleTexts {

    private static final String FOLDER = "OH-INF/i18n";
    private static final String SUFFIX = ".properties";
    private static final Control CONTROL = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);
    private static final Logger LOGGER = LoggerFactory.getLogger(BundleTexts.class);

    /** By set, then by language; the empty language is the default. */
    private final Map<String, Map<String, ResourceBundle>> sets = new LinkedHashMap<>();

    /** Reads all files of the folder; one that cannot be read is logged and left out. */
    BundleTexts(Bundle bundle) {
        for (Map.Entry<String, URL> entry : BundleFiles.find(bundle, FOLDER, "*" + SUFFIX).entrySet()) {
            String path = entry.getKey();
            try (InputStream input = entry.getValue().openStream()) {
                add(path, new PropertyResourceBundle(input));
            } catch (IOException | IllegalArgumentException e) {
                LOGGER.error("{}: {} cannot be read: {}", bundle.getSymbolicName(), path, e.getMessage());
            }
        }
    }

    private void add(String path, ResourceBundle texts) {
        String file = path.substring(path.lastIndexOf('/') + 1, path.length() - SUFFIX.length());
        String[] parts = file.split("[._]", 2);
        sets.computeIfAbsent(parts[0], set -> new HashMap<>()).put(parts.length == 1 ? "" : parts[1], texts);
    }

    /** @return true if a text of that key exists in a file without a language */
    boolean hasDefault(String key) {
        return text(key, Locale.ROOT) != null;
    }

    /** @return the unformatted text, or null if neither the locale's files nor the default ones have it */
    @Nullable
    String text(String key, Locale locale) {
        for (Map<String, ResourceBundle> set : sets.values()) {
            for (Locale candidate : CONTROL.getCandidateLocales("", locale)) {
                String language = CONTROL.toBundleName("", candidate);
                ResourceBundle texts = set.get(language.isEmpty() ? "" : language.substring(1));
                if (texts != null && texts.containsKey(key)) {
                    return texts.getString(key);
                }
            }
        }
        return null;
    }
}
