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
package org.openhab.binding.withings.internal;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.*;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * Checks the bytecode of the binding: every member of openHAB core that it uses exists in the oldest and in the newest
 * openHAB it is made for.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class CoreReferencesTest {

    private static final String CORE = "org/openhab/core/";
    private static final Pattern PARENTS = Pattern.compile("(?:extends|implements) (\\S+)");

    /** Members by class, and the parents of each class, as a signature list tells. */
    private record Core(Map<String, Set<String>> members, Map<String, Set<String>> parents) {

        boolean has(String owner, String member) {
            Deque<String> open = new ArrayDeque<>(Set.of(owner));
            boolean known = members.containsKey(owner);
            boolean inherits = !member.startsWith("<init>");
            while (known && !open.isEmpty()) {
                String name = open.pop();
                if (members.getOrDefault(name, Set.of()).contains(member) || inherits && isJavas(name, member)) {
                    return true;
                }
                if (inherits && parents.containsKey(name)) {
                    open.addAll(parents.getOrDefault(name, Set.of()));
                    open.add("java/lang/Object");
                }
            }
            return false;
        }

        private static boolean isJavas(String name, String member) {
            if (!name.startsWith("java/") || !member.contains("(")) {
                return false;
            }
            try {
                return Arrays.stream(Class.forName(name.replace('/', '.')).getMethods())
                        .anyMatch(method -> member.startsWith(method.getName() + "("));
            } catch (ClassNotFoundException e) {
                throw new IllegalStateException("The list names a class that Java lacks", e);
            }
        }
    }

    @Test
    void whatIsMissingIsFound() throws IOException {
        Path file = Path.of(System.getProperty("shared.dir", "nowhere"), "openhab-api", "openhab-5.2.txt");
        assumeTrue(Files.exists(file), "no signature list found: shared.dir is not set or has none");
        Core core = read(file);
        String decimal = CORE + "library/types/DecimalType";
        assertThat(core.has(decimal, "<init>(Ljava/lang/String;)V"), is(true));
        assertThat(core.has(decimal, "<init>(J)V"), is(false));
        assertThat(core.has(decimal, "intValue()I"), is(true));
        assertThat(core.has(decimal, "noSuchMethod()I"), is(false));
        assertThat(core.has(CORE + "library/types/DateTimeType",
                "toLocaleZone()Lorg/openhab/core/library/types/DateTimeType;"), is(false));
        assertThat(core.has(CORE + "no/SuchClass", "toString()Ljava/lang/String;"), is(false));
    }

    @ParameterizedTest
    @ValueSource(strings = { "openhab-4.3.txt", "openhab-5.2.txt" })
    void everythingUsedExists(String list) throws IOException {
        Path file = Path.of(System.getProperty("shared.dir", "nowhere"), "openhab-api", list);
        assumeTrue(Files.exists(file), "no signature list found: shared.dir is not set or has none");
        Core core = read(file);
        Set<String> used = new TreeSet<>();
        try (var classes = Files.walk(Path.of("target/classes"))) {
            // Never loaded where openHAB has no webhooks: see there.
            boolean webhooks = core.members().containsKey(CORE + "io/rest/WebhookService");
            for (Path path : classes.filter(p -> p.toString().endsWith(".class"))
                    .filter(p -> webhooks || !p.endsWith("CoreWebhooks.class")).toList()) {
                new ClassReader(Files.readAllBytes(path)).accept(new References(used), ClassReader.SKIP_DEBUG);
            }
        }
        Set<String> missing = new TreeSet<>();
        for (String reference : used) {
            String[] parts = reference.split(" ", 2);
            if (!core.has(parts[0], parts[1])) {
                missing.add(reference);
            }
        }
        assertThat(used.size(), is(greaterThan(40)));
        assertThat("not in " + list, missing, is(empty()));
    }

    private static Core read(Path file) throws IOException {
        Core core = new Core(new HashMap<>(), new HashMap<>());
        String current = "";
        for (String line : Files.readAllLines(file)) {
            String[] words = line.trim().split(" ");
            if (line.startsWith("C ")) {
                current = words[1].replace('.', '/');
                core.members.put(current, new HashSet<>());
                Set<String> parents = new HashSet<>();
                Matcher matcher = PARENTS.matcher(line);
                while (matcher.find()) {
                    for (String parent : matcher.group(1).split(",")) {
                        parents.add(parent.replaceAll("<.*", "").replace('.', '/'));
                    }
                }
                core.parents.put(current, parents);
            } else if (line.startsWith(" f ") || line.startsWith(" m ")) {
                core.members.getOrDefault(current, new HashSet<>()).add(words[1] + words[2]);
            }
        }
        return core;
    }

    /** Collects the references of a class to openHAB core. */
    private static final class References extends ClassVisitor {
        private final Set<String> used;

        References(Set<String> used) {
            super(Opcodes.ASM9);
            this.used = used;
        }

        @Override
        public @Nullable MethodVisitor visitMethod(int access, String name, String descriptor,
                @Nullable String signature, String @Nullable [] exceptions) {
            return new MethodVisitor(Opcodes.ASM9) {
                @Override
                public void visitMethodInsn(int opcode, String owner, String method, String type, boolean isInterface) {
                    add(owner, method + type);
                }

                @Override
                public void visitFieldInsn(int opcode, String owner, String field, String type) {
                    add(owner, field + type);
                }

                @Override
                public void visitInvokeDynamicInsn(String method, String type, Handle bootstrap, Object... arguments) {
                    for (Object argument : arguments) {
                        if (argument instanceof Handle handle) {
                            add(handle.getOwner(), handle.getName() + handle.getDesc());
                        }
                    }
                }
            };
        }

        private void add(String owner, String member) {
            if (owner.startsWith(CORE)) {
                used.add(owner + " " + member);
            }
        }
    }
}
