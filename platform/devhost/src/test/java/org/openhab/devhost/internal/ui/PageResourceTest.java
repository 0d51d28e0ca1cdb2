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
package org.openhab.devhost.internal.ui;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.*;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openhab.devhost.internal.rest.RestRequest;
import org.openhab.devhost.internal.rest.RestResponse;
import org.openhab.devhost.internal.rest.Router;

/**
 * Tests of the inspection page's delivery.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class PageResourceTest {

    private final Router router = new Router(new PageResource().routes());

    private RestResponse get(String path) {
        return router.handle(new RestRequest("GET", path, Map.of(), Map.of(), new byte[0]));
    }

    private String text(String path) {
        RestResponse response = get(path);
        assertThat(path, response.status(), is(200));
        return new String(response.body(), StandardCharsets.UTF_8);
    }

    @Test
    void everythingThePageNeedsIsThere() {
        Matcher references = Pattern.compile("(?:href|src)=\"(/devhost/[^\"]+)\"").matcher(text("/"));
        List<String> found = references.results().map(reference -> reference.group(1)).toList();

        assertThat(found, hasItems("/devhost/page.js", "/devhost/page.css", "/devhost/icon.svg"));
        found.forEach(this::text);
    }

    @Test
    void scriptsImportWhatExistsAndNeverMakeHtmlOfText() {
        Set<String> found = new HashSet<>();
        follow("page.js", found);

        assertThat(found, hasItems("cards.js", "things.js", "inbox.js", "expression.js", "chart.js"));
        for (String script : found) {
            assertThat(script, text("/devhost/" + script),
                    not(anyOf(containsString("innerHTML"), containsString("outerHTML"),
                            containsString("insertAdjacentHTML"), containsString("document.write"),
                            containsString("eval("), containsString("new Function"), containsString("setHTML"))));
        }
    }

    /** A script, what it imports, and so on. */
    private void follow(String script, Set<String> found) {
        if (found.add(script)) {
            Pattern.compile("from '\\./([^']+)'").matcher(text("/devhost/" + script)).results()
                    .forEach(imported -> follow(imported.group(1), found));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "page.css", "parts.css" })
    void stylesNeedNothingFromElsewhere(String style) {
        Pattern.compile("url\\(\"?([^)\"]+)").matcher(text("/devhost/" + style)).results()
                .forEach(needed -> assertThat(needed.group(1), get(needed.group(1)).status(), is(200)));
        assertThat(text("/devhost/" + style), not(anyOf(containsString("@import"), containsString("http"))));
    }

    @Test
    void thePageHasNoInlineCode() {
        String page = text("/");

        assertThat(page, not(matchesPattern("(?s).*<script(?![^>]*src=).*")));
        assertThat(page, not(matchesPattern("(?s).*\\son[a-z]+=.*")));
        assertThat(page, not(anyOf(containsString("<style"), containsString("style="))));
    }

    @Test
    void thePolicyIsStrict() {
        String policy = get("/").headers().get("Content-Security-Policy");

        assertThat(policy, is(notNullValue()));
        assertThat(policy,
                allOf(containsString("default-src 'none'"), containsString("script-src 'self'"),
                        containsString("font-src 'self'"), containsString("frame-ancestors 'none'"),
                        not(containsString("unsafe")), not(containsString("*"))));
    }

    @Test
    void nothingElseIsRead() {
        assertThat(get("/devhost/..%2FMETA-INF%2FMANIFEST.MF").status(), is(404));
        assertThat(get("/devhost/nothing.js").status(), is(404));
        assertThat(get("/index.html").status(), is(404));
        assertThat(get("/withings/callback").status(), is(404));
    }
}
