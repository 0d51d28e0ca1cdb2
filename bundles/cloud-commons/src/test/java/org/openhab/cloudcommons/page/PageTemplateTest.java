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
package org.openhab.cloudcommons.page;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.*;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openhab.core.i18n.TranslationProvider;
import org.osgi.framework.Bundle;

/**
 * Tests of {@link PageTemplate}, {@link Html} and {@link BundleTexts}.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class PageTemplateTest {

    private static final Texts TEXTS = key -> "<" + key + ">";

    @Test
    void valuesAndTextsAreEscaped() {
        assertThat(render("a {{ x }} b {{t:page.title}} c", Map.of("x", "<script>&\"'`")),
                is("a &lt;script&gt;&amp;&quot;&#39;&#96; b &lt;page.title&gt; c"));
    }

    @Test
    void valuesAreNotReadAsTemplates() {
        assertThat(render("{{x}}{{y}}", Map.of("x", "{{y}}", "y", 1)), is("{{y}}1"));
    }

    @Test
    void blocksDependOnValuesAndNest() {
        String template = "{{#if a}}A{{#unless b}}-{{/unless}}{{#if b}}B{{/if}}{{/if}}{{#unless a}}none{{/unless}}";
        Map<String, @Nullable Object> values = new HashMap<>();
        assertThat(render(template, values), is("none"));
        values.put("a", null);
        assertThat(render(template, values), is("none"));
        values.put("a", "");
        assertThat(render(template, values), is("none"));
        values.put("a", false);
        assertThat(render(template, values), is("none"));
        values.put("a", true);
        assertThat(render(template, values), is("A-"));
        values.put("b", "x");
        assertThat(render(template, values), is("AB"));
    }

    @Test
    void valueInsideAClosedBlockIsNotNeeded() {
        assertThat(render("{{#if x}}{{x}}{{/if}}.", Map.of()), is("."));
    }

    @ParameterizedTest
    @ValueSource(strings = { "{{#if a}}", "{{/if}}", "{{#if a}}{{/unless}}", "{{#if a}}{{#if b}}{{/if}}", "{{#each a}}",
            "{{a b}}", "{{}}", "{{#if }}{{/if}}", "{{/}}", "{{#if a-b}}{{/if}}" })
    void mistakesAreFoundWhenLoading(String template) {
        assertThrows(IllegalArgumentException.class, () -> PageTemplate.parse(template));
    }

    @Test
    void missingValuesAndResourcesAreMistakes() {
        assertThrows(IllegalArgumentException.class, () -> render("{{x}}", Map.of()));
        assertThrows(IllegalArgumentException.class, () -> PageTemplate.load(PageTemplateTest.class, "missing.html"));
    }

    @Test
    void onlySafeAddressesStandInLinks() {
        for (String template : new String[] { "<a href=\"{{u}}\">", "<img SRC=\"{{u}}\">",
                "<form action=\"{{u}}\">" }) {
            for (String bad : new String[] { "javascript:alert(1)", "JavaScript:x", " javascript:x", "data:text/html,x",
                    "java\nscript:x", "//evil.example", "/\\evil.example", "vbscript:x", "" }) {
                assertThrows(IllegalArgumentException.class, () -> render(template, Map.of("u", bad)), bad);
            }
            for (String good : new String[] { "https://account.example/a?b=c&d=e", "http://10.0.0.1:8080/x", "/path",
                    "/", "?a=b", "#top", "page/next.html" }) {
                assertThat(render(template, Map.of("u", good)), containsString(Html.escape(good)));
            }
        }
        assertThat(render("<a href=\"/x\">{{u}}</a>", Map.of("u", "a:b c")), containsString("a:b c"));
        assertThrows(IllegalArgumentException.class,
                () -> render("{{#if u}}<a href=\"{{u}}\">{{/if}}", Map.of("u", "javascript:1")));
    }

    @Test
    void styleGoesWithTheNonce() {
        String page = render("<head>{{style}}</head>", Map.of("nonce", "abc"));
        assertThat(page, allOf(startsWith("<head><style nonce=\"abc\">"), endsWith("</style></head>"),
                containsString("prefers-color-scheme"), not(containsString("url("))));
        assertThrows(IllegalArgumentException.class, () -> render("{{style}}", Map.of()));
    }

    @Test
    void textsComeFromTheBundleInTheReadersLanguage() {
        TranslationProvider provider = mock(TranslationProvider.class);
        Bundle bundle = mock(Bundle.class);
        when(provider.getText(eq(bundle), eq("page.title"), any(), eq(Locale.GERMAN), any(Object[].class)))
                .thenAnswer(call -> "Verbinden " + List.of(call.getArguments()).subList(4, call.getArguments().length));
        PageTexts texts = new BundleTexts(provider, bundle);
        assertThat(texts.get("page.title", Locale.GERMAN, List.of("Anna")), is("Verbinden [Anna]"));
        assertThat(texts.in(Locale.GERMAN).get("page.title"), is("Verbinden []"));
        assertThat(texts.in(Locale.FRENCH).get("page.title"), is("page.title"));
    }

    private static String render(String template, Map<String, ? extends @Nullable Object> values) {
        return PageTemplate.parse(template).render(values, TEXTS);
    }
}
