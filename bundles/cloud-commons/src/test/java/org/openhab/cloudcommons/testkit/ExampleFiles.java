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
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Reads the example files of a binding as far as openHAB's own parsers would.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public final class ExampleFiles {

    private static final Path FOLDER = Path.of("..", "..", "examples");
    private static final Pattern THING = Pattern
            .compile("(Bridge|Thing) ([\\w:-]+)(?: ([\\w-]+))? \"[^\"]+\" \\[ (.*?) ](?: (\\{))?");
    private static final Pattern ITEM = Pattern.compile("(?<type>Group(?::[\\w:,()]+)?|[A-Z]\\w+(?::[A-Z]\\w+)?) +"
            + "(?<name>\\w+) +\"(?<label>[^\"]*)\"(?: +\\((?<groups>[\\w, ]+)\\))?(?: +\\[(?<tags>[^]]+)])?"
            + "(?: +\\{ (?<metadata>.*) })?");

    /**
     * A thing.
     *
     * @param type the id of its type, without the binding
     * @param bridge whether it is one
     * @param parent the id of the type of the thing around it, empty for none
     * @param parameters the texts behind the names, in quotes if the file has some
     */
    public record ExampleThing(String type, boolean bridge, String parent, Map<String, String> parameters) {
    }

    /**
     * An item; what it does not have is empty.
     *
     * @param channels the UIDs of the channels it is linked with
     */
    public record ExampleItem(String type, String name, List<String> groups, List<String> tags, List<String> channels,
            List<String> units) {
    }

    /**
     * A call of an action.
     */
    public record ActionCall(String name, List<String> arguments) {
    }

    private final String binding;
    private final Path folder;

    /** @param binding the id of the binding, after which folder and files are named */
    public ExampleFiles(String binding) {
        this.binding = binding;
        folder = FOLDER.resolve(binding);
    }

    /** The ends of the names of the files. */
    public List<String> kinds() throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .peek(name -> assertThat("named after the binding", name, startsWith(binding + '.')))
                    .map(name -> name.substring(binding.length() + 1)).sorted().toList();
        }
    }

    public String text(String kind) throws IOException {
        return Files.readString(folder.resolve(binding + "." + kind));
    }

    public static List<MatchResult> find(String pattern, String text) {
        return Pattern.compile(pattern).matcher(text).results().toList();
    }

    /** The things of the thing file by their UIDs; a line that is none fails. */
    public Map<String, ExampleThing> things() throws IOException {
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
                uid = binding + ':' + uid + outer.substring(outer.indexOf(':', binding.length() + 1)) + ":"
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

    /** The items of the item file in their order; a line that is none fails. */
    public List<ExampleItem> items() throws IOException {
        List<ExampleItem> items = new ArrayList<>();
        for (String line : lines("items")) {
            Matcher item = ITEM.matcher(line);
            assertThat(line, item.matches(), is(true));
            String metadata = item.group("metadata") == null ? "" : item.group("metadata");
            items.add(new ExampleItem(item.group("type"), item.group("name"), list(item.group("groups")),
                    list(item.group("tags")), values("channel", metadata), values("unit", metadata)));
        }
        return items;
    }

    /** The calls of the binding's actions in rules of any language, also through a variable. */
    public List<ActionCall> calls(String text) {
        String actions = "(?:getActions|thingActions)\\([\"']" + binding + "[\"'], [^)]+\\)";
        String variables = find("(?:val|const|var|let) (\\w+) = (?:actions\\.)?" + actions + "(?=[;\\s])", text)
                .stream().map(variable -> variable.group(1)).distinct().collect(Collectors.joining("|"));
        return Pattern
                .compile("(?:" + actions + (variables.isEmpty() ? "" : "|\\b(?:" + variables + ')') + ")\\.(\\w+)\\(")
                .matcher(text).results()
                .map(found -> new ActionCall(found.group(1), arguments(text.substring(found.end())))).toList();
    }

    /** The id of the type of a thing. */
    public static String type(String uid) {
        return uid.split(":")[1];
    }

    private List<String> lines(String kind) throws IOException {
        return text(kind).lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    private static List<String> values(String name, String metadata) {
        return find(name + "=\"([^\"]+)\"", metadata).stream().map(value -> value.group(1)).toList();
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
