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

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Reads the example files as far as openHAB's own parsers would.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
final class ExampleFiles {

    private static final Path FOLDER = Path.of("..", "..", "examples", "withings");
    private static final Pattern THING = Pattern
            .compile("(Bridge|Thing) ([\\w:-]+)(?: (\\w+))? \"[^\"]+\" \\[ (.*?) ](?: (\\{))?");
    private static final Pattern ITEM = Pattern.compile("(?<type>Group(?::[\\w:,()]+)?|[A-Z]\\w+(?::[A-Z]\\w+)?) +"
            + "(?<name>\\w+) +\"(?<label>[^\"]*)\"(?: +\\((?<groups>[\\w, ]+)\\))?(?: +\\[(?<tags>[^]]+)])?"
            + "(?: +\\{ (?<metadata>.*) })?");
    private static final Pattern CALL = Pattern.compile("(?:withings|thingActions\\('withings', \\w+\\))\\.(\\w+)\\(");

    /**
     * A thing.
     *
     * @param type the id of its type, without the binding
     * @param bridge whether it is one
     * @param parent the id of the type of the thing around it, empty for none
     * @param parameters the texts behind the names, in quotes if the file has some
     */
    record ExampleThing(String type, boolean bridge, String parent, Map<String, String> parameters) {
    }

    /**
     * An item; what it does not have is empty.
     */
    record ExampleItem(String type, String name, List<String> groups, List<String> tags, String metadata) {
    }

    /**
     * A call of an action.
     */
    record ActionCall(String name, List<String> arguments) {
    }

    private ExampleFiles() {
    }

    static String text(String kind) throws IOException {
        return Files.readString(FOLDER.resolve("withings." + kind));
    }

    static List<MatchResult> find(String pattern, String text) {
        return Pattern.compile(pattern).matcher(text).results().toList();
    }

    /** The things by their UIDs; a line that is none fails. */
    static Map<String, ExampleThing> things() throws IOException {
        Map<String, ExampleThing> things = new TreeMap<>();
        // The UIDs of the bridges around the present line, the innermost first.
        Deque<String> around = new ArrayDeque<>();
        for (String line : lines("things")) {
            if ("}".equals(line)) {
                around.pop();
                continue;
            }
            Matcher thing = THING.matcher(line);
            assertThat(line, thing.matches(), is(true));
            String outer = around.peek();
            String uid = thing.group(2);
            if (outer != null) {
                uid = "withings:" + uid + outer.substring(outer.indexOf(':', "withings:".length())) + ":"
                        + thing.group(3);
            }
            Map<String, String> parameters = new TreeMap<>();
            find("(\\w+)=(\"[^\"]*\"|\\w+)", thing.group(4))
                    .forEach(pair -> parameters.put(pair.group(1), pair.group(2)));
            things.put(uid, new ExampleThing(type(uid), "Bridge".equals(thing.group(1)),
                    outer == null ? "" : type(outer), parameters));
            if (thing.group(5) != null) {
                around.push(uid);
            }
        }
        assertThat("every bracket is closed", around, is(empty()));
        return things;
    }

    /** The items in their order; a line that is none fails. */
    static List<ExampleItem> items() throws IOException {
        List<ExampleItem> items = new ArrayList<>();
        for (String line : lines("items")) {
            Matcher item = ITEM.matcher(line);
            assertThat(line, item.matches(), is(true));
            items.add(new ExampleItem(item.group("type"), item.group("name"), list(item.group("groups")),
                    list(item.group("tags")), item.group("metadata") == null ? "" : item.group("metadata")));
        }
        return items;
    }

    /** The calls of actions in rules of any language. */
    static List<ActionCall> calls(String text) {
        return CALL.matcher(text).results()
                .map(call -> new ActionCall(call.group(1), arguments(text.substring(call.end())))).toList();
    }

    /** The id of the type of a thing. */
    static String type(String uid) {
        return uid.split(":")[1];
    }

    private static List<String> lines(String kind) throws IOException {
        return text(kind).lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    private static List<String> list(@Nullable String text) {
        return text == null ? List.of() : List.of(text.replace("\"", "").split(", *"));
    }

    /** Splits what stands before the bracket that closes a call. */
    private static List<String> arguments(String rest) {
        List<String> arguments = new ArrayList<>();
        int depth = 0;
        int start = 0;
        for (int i = 0; i < rest.length(); i++) {
            char c = rest.charAt(i);
            boolean end = depth == 0 && c == ')';
            if (end || depth == 0 && c == ',') {
                arguments.add(rest.substring(start, i).strip());
                start = i + 1;
            }
            if (end) {
                arguments.removeIf(String::isEmpty);
                return arguments;
            }
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
        }
        throw new AssertionError("A bracket is not closed: " + rest);
    }
}
