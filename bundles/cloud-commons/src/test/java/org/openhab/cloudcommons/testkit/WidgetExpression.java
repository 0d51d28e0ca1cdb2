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
package org.openhab.cloudcommons.testkit;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.*;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * An expression of Main UI's widget language, taken apart far enough to see what it names.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
final class WidgetExpression {

    private static final Pattern TOKEN = Pattern.compile(
            "'(?<text>[^'\\\\]*)'|(?<number>\\d+(?:\\.\\d+)?)|(?<name>[A-Za-z_$][\\w$]*)|=>|==|!=|<=|>=|&&|\\|\\||@@|[-+*/%<>!?:.,()\\[\\]{}@#]|(?<space>\\s+)|(?<other>.)");
    private static final Map<String, String> PAIRS = Map.of(")", "(", "]", "[", "}", "{");

    /** The words in quotes. */
    final List<String> words = new ArrayList<>();
    /** The names, those of members with what they are members of: {@code props.thing}. */
    final List<String> names = new ArrayList<>();
    /** The members of what a bracket closes. */
    final List<String> members = new ArrayList<>();
    /** The parameters of an arrow function. */
    final List<String> parameters = new ArrayList<>();

    /**
     * @param expression without the leading equals sign
     */
    WidgetExpression(String expression) {
        assertThat("@, @@ and # take all that follows, also calls", expression,
                not(matchesPattern(".*[@#][A-Za-z][\\w.\\[\\]']*\\.\\w+\\(.*")));
        Deque<String> open = new ArrayDeque<>();
        String before = "";
        for (MatchResult token : TOKEN.matcher(expression).results().toList()) {
            String text = token.group();
            assertThat(expression, token.group(5), is(nullValue()));
            if (token.group(4) != null) {
                continue;
            }
            if (token.group(1) != null) {
                words.add(token.group(1));
            } else if (token.group(3) != null) {
                if (").".equals(before) || "].".equals(before)) {
                    members.add(text);
                } else if (".".equals(before)) {
                    names.set(names.size() - 1, names.get(names.size() - 1) + '.' + text);
                } else {
                    names.add(text);
                }
            } else if (PAIRS.containsValue(text)) {
                open.push(text);
            } else if (PAIRS.containsKey(text)) {
                assertThat("closes something: " + expression, open, is(not(empty())));
                assertThat(expression, open.pop(), is(PAIRS.get(text)));
            } else if ("=>".equals(text)) {
                parameters.add(names.remove(names.size() - 1));
            }
            before = ".".equals(text) && (")".equals(before) || "]".equals(before)) ? before + text : text;
        }
        assertThat("is closed: " + expression, open, is(empty()));
    }
}
