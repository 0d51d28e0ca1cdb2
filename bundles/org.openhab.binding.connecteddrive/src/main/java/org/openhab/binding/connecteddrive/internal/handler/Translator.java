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
package org.openhab.binding.connecteddrive.internal.handler;

import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.cloudcommons.page.PageTexts;
import org.openhab.cloudcommons.page.Words;

/**
 * Puts texts into the words of the user where openHAB does not do so by itself, as it does for the status of a thing.
 *
 * @param texts the texts in all languages
 * @param locale the language of openHAB
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public record Translator(PageTexts texts, Supplier<Locale> locale) {

    private static final Pattern REFERENCE = Pattern.compile("@text/(\\S+)(?: \\[(.*)])?", Pattern.DOTALL);
    private static final Pattern ARGUMENT = Pattern.compile("\"([^\"]*)\"");

    /**
     * @param text a reference to a text as in the status of a thing ({@code @text/key ["argument"]}), or plain words
     * @return the text; plain words as they are
     */
    public String words(String text) {
        return words(texts.in(locale.get()), text);
    }

    /** As {@link #words(String)}, in any language. */
    static String words(Words words, String text) {
        Matcher reference = REFERENCE.matcher(text);
        if (!reference.matches()) {
            return text;
        }
        String arguments = reference.group(2);
        return words.of(reference.group(1),
                arguments == null ? new String[0]
                        : ARGUMENT.matcher(arguments).results().map((MatchResult found) -> found.group(1))
                                .toArray(String[]::new));
    }

    /** The text of a key. */
    public String text(String key, List<String> arguments) {
        return texts.get(key, locale.get(), arguments);
    }
}
