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
package org.openhab.binding.withings.internal.channel;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.*;

import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.openhab.binding.withings.internal.auth.LinkOutcome;

/**
 * Checks that the README names each trouble as the binding does.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class TroubleshootingTest {

    /** How people know that all is well. */
    private static final String SUCCESS = LinkOutcome.Kind.LINKED.key();
    private static final Pattern QUOTED = Pattern.compile("\"([^\"]+)\"");

    @Test
    void namesEveryTrouble() throws Exception {
        Set<String> missing = new TreeSet<>(beginnings());
        String chapter = chapter();
        missing.removeIf(beginning -> chapter.contains('"' + beginning + '"'));
        assertThat(missing, is(empty()));
    }

    @Test
    void quotesOnlyWhatTheBindingSays() throws Exception {
        Set<String> known = beginnings();
        // What follows is a reason of its own.
        known.add("New values are polled for, because Withings cannot announce them: …");
        List<String> quotes = chapter().lines()
                .flatMap(line -> QUOTED.matcher(line).results().map(quote -> quote.group(1))).toList();
        assertThat(quotes.size(), is(greaterThan(30)));
        quotes.forEach(quote -> assertThat(known, hasItem(quote)));
    }

    /** The first sentences of the texts in the status, in push-info and on the pages that end a linking. */
    private static Set<String> beginnings() throws Exception {
        Properties texts = new Properties();
        try (InputStream in = TroubleshootingTest.class.getResourceAsStream(OhInf.ROOT + "i18n/withings.properties")) {
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        Set<String> keys = texts.stringPropertyNames().stream()
                .filter(key -> key.matches("(offline|online|push)\\..*") && !key.equals("online.polling"))
                .collect(Collectors.toCollection(TreeSet::new));
        Set.of(LinkOutcome.Kind.values()).forEach(kind -> keys.add(kind.key()));
        keys.addAll(Set.of("page.connect.warning", "page.idle"));
        keys.remove(SUCCESS);
        return keys.stream().map(key -> texts.getProperty(key).replaceAll("\\{\\d}", "…").split("(?<=[.?]) ")[0])
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String chapter() throws Exception {
        return Files.readString(Path.of("README.md")).replaceFirst("(?s).*\n## Troubleshooting\n", "");
    }
}
