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
package org.openhab.core.conformance;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;

/**
 * The check of references reports every way to use what openHAB does not have.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class OpenhabReferenceSelfTest {

    private static final String BASE = "C org.openhab.core.demo.Base public abstract class implements org.openhab.core.demo.Api bundle=demo";
    private static final String API = "C org.openhab.core.demo.Api public interface bundle=demo";
    private static final List<String> V43 = List.of(API, " m answer ()I public abstract", BASE, " f limit I protected",
            " m <init> ()V public", " m both ()V public");
    private static final List<String> V52 = List.of(API, " m answer ()I public abstract",
            " m later ()V public abstract", BASE, " f limit I protected", " m <init> ()V public", " m both ()V public",
            " m fresh ()V public", "C org.openhab.core.demo.Extra public interface bundle=demo",
            " m go ()V public abstract");
    private static final Map<String, String> CORE = Map.of("org.openhab.core.demo.Api",
            "package org.openhab.core.demo; public interface Api { int answer(); }", "org.openhab.core.demo.Base",
            "package org.openhab.core.demo; public abstract class Base implements Api { protected int limit; public void both() {} public void fresh() {} }",
            "org.openhab.core.demo.Extra", "package org.openhab.core.demo; public interface Extra { void go(); }");

    private static List<String> check(List<String> v52, String body) {
        return check(v52, body, Set.of());
    }

    private static List<String> check(List<String> v52, String body, Set<String> optional) {
        Map<String, String> sources = new HashMap<>(CORE);
        sources.put("binding.Mine", "package binding; import org.openhab.core.demo.*; " + body);
        List<byte[]> own = Compiler.compile(sources).entrySet().stream()
                .filter(entry -> entry.getKey().startsWith("binding.")).map(Map.Entry::getValue).toList();
        return new OpenhabReferenceCheck(ApiList.of(V43), ApiList.of(v52), optional).checkClassFiles(own);
    }

    @Test
    void acceptsWhatBothVersionsHave() {
        assertThat(check(V43, """
                class Mine extends Base {
                    public int answer() { both(); limit = 3; Runnable r = this::both; r.run(); return hashCode(); }
                }"""), is(empty()));
    }

    @Test
    void reportsAnInheritedMethodThatOneVersionLacks() {
        assertThat(check(V43, "class Mine extends Base { public int answer() { fresh(); return 1; } }"),
                contains("binding.Mine uses binding.Mine m fresh ()V: not in openHAB 4.3",
                        "binding.Mine uses binding.Mine m fresh ()V: not in openHAB 5.2"));
    }

    @Test
    void reportsMethodReferencesAndCallsFromLambdas() {
        assertThat(check(V52, "abstract class Mine { Runnable a(Base b) { return b::fresh; } }"),
                contains("binding.Mine uses org.openhab.core.demo.Base m fresh ()V: not in openHAB 4.3"));
        assertThat(check(V52, "abstract class Mine { Runnable a(Base b) { return () -> b.fresh(); } }"),
                contains("binding.Mine uses org.openhab.core.demo.Base m fresh ()V: not in openHAB 4.3"));
    }

    @Test
    void reportsAClassThatOneVersionLacksUnlessItIsOptional() {
        String body = "class Mine { void a(Extra extra) { extra.go(); } }";

        assertThat(check(V52, body), hasItem("binding.Mine uses org.openhab.core.demo.Extra: not in openHAB 4.3"));
        assertThat(check(V52, body, Set.of("org.openhab.core.demo.Extra")), is(empty()));
        assertThat(check(V43, body, Set.of("org.openhab.core.demo.Extra")),
                hasItem("binding.Mine uses org.openhab.core.demo.Extra: not in openHAB 5.2"));
    }

    @Test
    void reportsAnAbstractMethodThatANewerVersionDemands() {
        assertThat(check(V52, "class Mine extends Base { public int answer() { return 1; } }"),
                contains("binding.Mine does not implement m later ()V of openHAB 5.2"));
        assertThat(check(V52, "class Mine extends Base { public int answer() { return 1; } public void later() {} }"),
                is(empty()));
    }
}
