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

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Tests of {@link Element} and {@link Html}.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class ElementTest {

    private static final String ATTACK = "</p><script>alert(1)</script>\"'`&";
    private static final String HARMLESS = "&lt;/p&gt;&lt;script&gt;alert(1)&lt;/script&gt;&quot;&#39;&#96;&amp;";

    @Test
    void textAndAttributesAreEscaped() {
        assertThat(Element.of("p").with("title", ATTACK).text(ATTACK).add(Element.of("b").text(ATTACK)).html(),
                is("<p title=\"" + HARMLESS + "\">" + HARMLESS + "<b>" + HARMLESS + "</b></p>"));
    }

    @Test
    void emptyElementsDoNotClose() {
        assertThat(Element.of("meta").with("charset", "utf-8").html(), is("<meta charset=\"utf-8\">"));
        assertThat(Element.of("span").id("left").html(), is("<span id=\"left\"></span>"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "onclick", "onload", "style", "srcdoc", "a b", "a=", "", "\"", "Href" })
    void attributesForScriptsDoNotExist(String attribute) {
        assertThrows(IllegalArgumentException.class, () -> Element.of("p").with(attribute, "x"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "p onclick", "P", "/p", "!--" })
    void elementsHaveNames(String name) {
        assertThrows(IllegalArgumentException.class, () -> Element.of(name));
    }

    @ParameterizedTest
    @ValueSource(strings = { "script", "style", "meta", "link", "input" })
    void someElementsTakeNoText(String name) {
        assertThrows(IllegalArgumentException.class, () -> Element.of(name).text("alert(1)"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "javascript:alert(1)", "JavaScript:x", " javascript:x", "data:text/html,x",
            "java\nscript:x", "//evil.example", "/\\evil.example", "vbscript:x", "", "x?y:z" })
    void unsafeAddressesAreRefused(String address) {
        for (String attribute : new String[] { "href", "src", "action", "formaction" }) {
            assertThrows(IllegalArgumentException.class, () -> Element.of("a").with(attribute, address));
        }
        assertThat(Element.of("a").with("title", address).html(), containsString("title="));
    }

    @ParameterizedTest
    @ValueSource(strings = { "https://account.example/a?b=c&d=e", "http://10.0.0.1:8080/x", "/path", "/", "?a=b",
            "#top", "page/next.html", "page.css?v=1a", "../page.css?v=1a", "../../x" })
    void safeAddressesStandInLinks(String address) {
        assertThat(Element.of("a").with("href", address).html(), containsString(Html.escape(address)));
    }
}
