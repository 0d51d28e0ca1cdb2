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
package org.openhab.binding.connecteddrive.internal.mybmw;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.*;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Tests that whatever an account says has words in every language.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class AccountTextsTest {

    private static final List<String> STATUS = List.of("offline.conf-error.credentials-missing",
            "offline.conf-error.region", "offline.conf-error.address");
    private static final List<String> WITH_LINK = List.of("offline.conf-pending.captcha",
            "offline.conf-pending.credentials", "offline.conf-pending.attempts", "offline.conf-pending.login-failed");
    private static final List<String> PAGES = List.of("page.title", "page.expired", "page.captcha.text",
            "page.captcha.hint", "page.captcha.wait", "page.captcha.script", "page.captcha.done");

    @ParameterizedTest
    @ValueSource(strings = { "", "_de", "_fr" })
    void everyTextIsThere(String language) throws IOException {
        Properties texts = load(language);
        List<String> keys = new ArrayList<>(STATUS);
        keys.addAll(WITH_LINK);
        keys.addAll(PAGES);
        keys.addAll(Stream.of(Refusal.values()).map(Refusal::key).toList());
        for (String key : keys) {
            assertThat(key, texts.getProperty(key, ""), not(is(emptyString())));
            assertThat("openHAB would swallow it", texts.getProperty(key), not(containsString("'")));
        }
        for (String key : WITH_LINK) {
            assertThat(key, texts.getProperty(key), containsString("{0}"));
        }
        assertThat(texts.getProperty(Refusal.BLOCKED.key()), containsString("CarData"));
        assertThat(texts.getProperty(Refusal.QUOTA.key()), containsString("{0}"));
    }

    private static Properties load(String language) throws IOException {
        Properties texts = new Properties();
        String file = "/OH-INF/i18n/connecteddrive" + language + ".properties";
        try (Reader in = new InputStreamReader(
                Objects.requireNonNull(AccountTextsTest.class.getResourceAsStream(file), file),
                StandardCharsets.UTF_8)) {
            texts.load(in);
        }
        return texts;
    }
}
