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

import static org.mockito.Mockito.mock;

import java.io.IOException;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.HostAccess;
import org.graalvm.polyglot.Value;
import org.mockito.invocation.InvocationOnMock;
import org.openhab.core.automation.annotation.RuleAction;
import org.openhab.core.library.types.DateTimeType;
import org.openhab.core.library.types.DecimalType;
import org.openhab.core.library.types.OnOffType;
import org.openhab.core.library.types.QuantityType;
import org.openhab.core.library.types.StringType;
import org.openhab.core.thing.binding.ThingActions;
import org.openhab.core.types.State;
import org.openhab.core.types.TypeParser;
import org.openhab.core.types.UnDefType;

/**
 * Runs rules in JavaScript, with the engine and the library that openHAB's JavaScript Scripting has.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public final class ScriptHost implements AutoCloseable {

    /** Where {@code tools/prerequisites.sh} puts openhab-js. */
    private static final Path LIBRARIES = Path.of("..", "..", "tools", "openhab-js");
    /** What the library takes from openHAB under these names is all in one object here. */
    private static final List<String> MODULES = List.of("@runtime", "@runtime/osgi", "@runtime/RuleSupport",
            "@runtime/cache", "@runtime/provider");
    private static final Map<String, Class<? extends State>> STATES = Map.of("String", StringType.class, "Switch",
            OnOffType.class, "DateTime", DateTimeType.class, "Number", DecimalType.class);

    private final Set<String> things;
    private final Map<String, String> itemTypes;
    private final Map<String, Map<String, Object>> replies;
    private final Map<String, State> states = new HashMap<>();
    private final List<String> effects = new ArrayList<>();
    private final Context context;

    /**
     * @param library one of {@link #libraries}
     * @param things the UIDs of the things that exist
     * @param itemTypes the types of the items that exist
     * @param replies of the actions, by their names; others say that it worked
     */
    public ScriptHost(String library, Set<String> things, Map<String, String> itemTypes,
            Map<String, Map<String, Object>> replies) throws IOException {
        this.things = things;
        this.itemTypes = itemTypes;
        this.replies = replies;
        Path runtime = Files.createTempFile("runtime", ".js");
        try {
            Files.writeString(runtime, "module.exports = globalThis.runtime;");
            String modules = MODULES.stream().map(module -> module + ':' + runtime).collect(Collectors.joining(","));
            context = Context.newBuilder("js").allowAllAccess(true).allowHostAccess(HostAccess.ALL)
                    .allowExperimentalOptions(true).option("engine.WarnInterpreterOnly", "false")
                    .option("js.commonjs-require", "true")
                    .option("js.commonjs-require-cwd", LIBRARIES.toRealPath().toString())
                    .option("js.commonjs-core-modules-replacements", modules + ",openhab:" + library)
                    .option("js.nashorn-compat", "true").option("js.ecmascript-version", "2022").build();
            context.getBindings("js").putMember("host", this);
            run(text("script-host.js"));
            // Loads what the library loads late.
            run("rules; items; actions; triggers;");
        } finally {
            Files.delete(runtime);
        }
    }

    /** The versions of openhab-js that are there, after the openHAB that has them; empty if none was fetched. */
    public static List<String> libraries() throws IOException {
        Path modules = LIBRARIES.resolve("node_modules");
        if (!Files.isDirectory(modules)) {
            return List.of();
        }
        try (Stream<Path> folders = Files.list(modules)) {
            return folders.map(folder -> folder.getFileName().toString()).filter(name -> name.startsWith("openhab-"))
                    .sorted().toList();
        }
    }

    public void run(String script) {
        context.eval("js", script);
    }

    /** The names of the rules that scripts have made. */
    public List<String> rules() {
        return texts(context.getBindings("js").getMember("ruleNames").execute());
    }

    /** An item gets a state without any event. */
    public void put(String item, String state) {
        states.put(item, parsed(item, state));
    }

    /**
     * Something happens: {@code item = state} changes one, {@code item ~ state} updates it with the same, {@code item <
     * command} commands it, {@code channel ! event} fires a trigger channel, anything else is a time of day.
     *
     * @return the names of the rules that have run
     */
    public List<String> happens(String step) {
        String[] parts = step.split(" (?=[=~<!] )|(?<= [=~<!]) ");
        Map<String, Object> it = new HashMap<>();
        if (parts.length == 1) {
            it.put("time", step);
        } else if ("!".equals(parts[1])) {
            it.putAll(Map.of("channel", parts[0], "event", parts[2]));
        } else if ("<".equals(parts[1])) {
            it.putAll(Map.of("commanded", parts[0], "command", parsed(parts[0], parts[2]).toString()));
        } else {
            if ("=".equals(parts[1])) {
                it.putAll(Map.of("changed", parts[0], "before", state(parts[0]).toString()));
            }
            put(parts[0], parts[2]);
            it.putAll(Map.of("updated", parts[0], "state", state(parts[0]).toString()));
        }
        Value event = context.eval("js", "({})");
        it.forEach(event::putMember);
        return texts(context.getBindings("js").getMember("happens").execute(event));
    }

    /** What scripts have done since the last time: commands, states, actions and lines in the log. */
    public List<String> effects() {
        List<String> done = List.copyOf(effects);
        effects.clear();
        return done;
    }

    /** For scripts only. */
    public void effect(String what) {
        effects.add(what);
    }

    /** For scripts only; fails as openHAB does where there is no such item. */
    public String itemType(String item) {
        String type = itemTypes.get(item);
        if (type == null) {
            throw new IllegalArgumentException("There is no item " + item);
        }
        return type.replaceFirst(":.*", "");
    }

    /** For scripts only. */
    public State state(String item) {
        return states.getOrDefault(item, UnDefType.NULL);
    }

    /** For scripts only: the actions of the binding, of which only what has become of the arguments is looked at. */
    public ThingActions actions(String scope, String thing) throws Exception {
        Class<?> type = AddOnActions.methods().get(0).getDeclaringClass();
        if (!things.contains(thing) || !thing.startsWith(scope + ':')) {
            throw new IllegalArgumentException("There are no actions " + scope + " of " + thing);
        }
        return (ThingActions) mock(type, this::called);
    }

    private @Nullable Object called(InvocationOnMock call) {
        String name = call.getMethod().getName();
        if (!call.getMethod().isAnnotationPresent(RuleAction.class)
                || Modifier.isStatic(call.getMethod().getModifiers())) {
            return null;
        }
        effects.add(name + Arrays.asList(call.getArguments()).toString().replace('[', '(').replace(']', ')'));
        return replies.getOrDefault(name, Map.of("accepted", true, "state", "EXECUTED", "message", "Done."));
    }

    private State parsed(String item, String text) {
        Class<? extends State> type = itemTypes.getOrDefault(item, "").startsWith("Number:") ? QuantityType.class
                : STATES.get(itemType(item));
        return Objects.requireNonNull(
                TypeParser.parseState(List.of(UnDefType.class, Objects.requireNonNull(type)), text), text);
    }

    private static List<String> texts(Value array) {
        List<String> texts = new ArrayList<>();
        for (long i = 0; i < array.getArraySize(); i++) {
            texts.add(array.getArrayElement(i).asString());
        }
        return texts;
    }

    private static String text(String resource) throws IOException {
        try (var in = Objects.requireNonNull(ScriptHost.class.getResourceAsStream(resource))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Override
    public void close() {
        context.close();
    }
}
