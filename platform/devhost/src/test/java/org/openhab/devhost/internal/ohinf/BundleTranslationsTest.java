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

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.mockito.Mockito.when;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openhab.core.i18n.TranslationProvider;
import org.osgi.framework.Bundle;

/**
 * Languages, fall-backs and arguments of texts.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class BundleTranslationsTest {

    private static final Object @Nullable [] NO_ARGUMENTS = null;

    private final TranslationProvider translations = new BundleTranslations(() -> Locale.GERMAN);
    private final StatusTexts statusTexts = new StatusTexts(translations);
    private final Bundle bundle = FixtureBundle.of("good");

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            offline.reason, de-CH, kei Grund
            offline.reason, de-AT, kein Grund
            offline.reason, de,    kein Grund
            offline.reason, fr,    no reason
            person.label,   de-CH, Persönlichkeit
            person.label,   en,    Person
            offline.plain,  de,    Gone
            extra.only,     de,    Only here
            no.such.key,    de,    -
            """)
    void languageFallsBackToTheDefaultFile(String key, String language, @Nullable String expected) {
        assertThat(translations.getText(bundle, key, null, Locale.forLanguageTag(language)), is(expected));
    }

    @Test
    void withoutLocaleTheHostsOwnCounts() {
        assertThat(translations.getText(bundle, "offline.reason", null, null), is("kein Grund"));
    }

    @Test
    void defaultTextStandsInForWhatIsMissing() {
        assertThat(translations.getText(bundle, "no.such.key", "Else", Locale.GERMAN), is("Else"));
        assertThat(translations.getText(bundle, null, "Else", Locale.GERMAN), is("Else"));
        assertThat(translations.getText(null, "offline.plain", "Else", Locale.GERMAN), is("Else"));
        assertThat(translations.getText(bundle, "no.such.key", "{0}!", Locale.GERMAN, "Else"), is("Else!"));
        assertThat(translations.getText(bundle, "no.such.key", null, Locale.GERMAN, "x"), is(nullValue()));
    }

    @Test
    void argumentsAreFormattedAndApostrophesDoubled() {
        assertThat(translations.getText(bundle, "offline.args", null, Locale.ENGLISH, 1, "10", "then stop"),
                is("1 of 10 left, then stop"));
        assertThat(translations.getText(bundle, "offline.quoted", null, Locale.ENGLISH, NO_ARGUMENTS), is("It's gone"));
        assertThat(translations.getText(bundle, "offline.quoted", null, Locale.ENGLISH), is("It''s gone"));
        assertThat("left as it is", translations.getText(bundle, "offline.broken", null, Locale.ENGLISH, "x"),
                is("{oops"));
    }

    @Test
    void updatedBundleIsReadAgain(@TempDir Path root) throws IOException {
        Path file = Files.createDirectories(root.resolve("OH-INF/i18n")).resolve("a.properties");
        Bundle updated = FixtureBundle.at("updated", root);
        Files.writeString(file, "key = before");
        when(updated.getLastModified()).thenReturn(1L);
        assertThat(translations.getText(updated, "key", null, Locale.ENGLISH), is("before"));

        Files.writeString(file, "key = after");
        assertThat(translations.getText(updated, "key", null, Locale.ENGLISH), is("before"));
        when(updated.getLastModified()).thenReturn(2L);
        assertThat(translations.getText(updated, "key", null, Locale.ENGLISH), is("after"));
    }

    @Test
    void filesInLatin1AreStillUnderstood(@TempDir Path root) throws IOException {
        Path file = Files.createDirectories(root.resolve("OH-INF/i18n")).resolve("a.properties");
        Files.writeString(file, "key = Größe", StandardCharsets.ISO_8859_1);

        assertThat(translations.getText(FixtureBundle.at("latin", root), "key", null, Locale.ENGLISH), is("Größe"));
    }

    @Test
    void brokenFileLeavesTheOthersUsable(@TempDir Path root) throws IOException {
        Path folder = Files.createDirectories(root.resolve("OH-INF/i18n"));
        Files.writeString(folder.resolve("a.properties"), "key = \\u12");
        Files.writeString(folder.resolve("b.properties"), "key = b");

        assertThat(translations.getText(FixtureBundle.at("broken", root), "key", null, Locale.ENGLISH), is("b"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            -                                                          | de | -
            plain text                                                 | de | plain text
            @text/offline.plain                                        | de | Gone
            @text/offline.quoted                                       | en | It's gone
            @text/offline.args ["3","10","stop"]                       | en | 3 of 10 left, stop
            @text/offline.args ["3", "10", "@text/offline.reason"]     | de | 3 von 10 übrig, kein Grund
            @text/offline.args ["3","10","one, two"]                   | en | 3 of 10 left, one
            @text/offline.args [ "http://[::1]/x", "", "b", "c" ]      | en | http://::1/x of b left, c
            @text/offline.args                                         | en | {0} of {1} left, {2}
            @text/no.such.key ["x"]                                    | de | @text/no.such.key
            """)
    void statusDescriptionsBecomeTexts(@Nullable String description, String language, @Nullable String expected) {
        assertThat(statusTexts.resolve(bundle, description, Locale.forLanguageTag(language)), is(expected));
    }
}
