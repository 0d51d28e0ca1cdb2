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
package org.openhab.binding.connecteddrive.internal.mybmw.command;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.*;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Tests that every reason has its words in every language.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class CommandTextsTest {

    @ParameterizedTest
    @ValueSource(strings = { "", "_de", "_fr" })
    void everyReasonHasWords(String language) throws IOException {
        Properties texts = new Properties();
        try (InputStream file = Objects.requireNonNull(
                getClass().getResourceAsStream("/OH-INF/i18n/connecteddrive" + language + ".properties"));
                Reader reader = new InputStreamReader(file, StandardCharsets.UTF_8)) {
            texts.load(reader);
        }
        for (CommandTexts reason : CommandTexts.values()) {
            String words = texts.getProperty(reason.text().substring("@text/".length()));
            assertThat(reason.name(), words, is(not(emptyOrNullString())));
            assertThat(reason.name(), words, not(containsString("'")));
            assertThat(reason.name(), words.contains("{0}"),
                    is(reason == CommandTexts.UNSUPPORTED || reason == CommandTexts.LIMIT_VALUES));
        }
        assertThat(texts.getProperty("remark.account.no-last-state"), is(not(emptyOrNullString())));
    }
}
