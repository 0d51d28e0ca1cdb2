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

import java.util.Set;
import java.util.TreeSet;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.objectweb.asm.Opcodes;

/**
 * Spells access flags as in Java.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
final class Modifiers {

    private Modifiers() {
    }

    private static Set<String> common(int access) {
        Set<String> words = new TreeSet<>();
        add(words, access, Opcodes.ACC_PUBLIC, "public");
        add(words, access, Opcodes.ACC_PROTECTED, "protected");
        add(words, access, Opcodes.ACC_STATIC, "static");
        add(words, access, Opcodes.ACC_FINAL, "final");
        return words;
    }

    private static void add(Set<String> words, int access, int flag, String word) {
        if ((access & flag) != 0) {
            words.add(word);
        }
    }

    static Set<String> ofClass(int access) {
        Set<String> words = common(access);
        add(words, access, Opcodes.ACC_ABSTRACT, "abstract");
        return words;
    }

    static Set<String> ofField(int access) {
        Set<String> words = common(access);
        add(words, access, Opcodes.ACC_VOLATILE, "volatile");
        add(words, access, Opcodes.ACC_TRANSIENT, "transient");
        return words;
    }

    static Set<String> ofMethod(int access, boolean inInterface) {
        Set<String> words = common(access);
        add(words, access, Opcodes.ACC_ABSTRACT, "abstract");
        add(words, access, Opcodes.ACC_VARARGS, "varargs");
        if (inInterface && (access & (Opcodes.ACC_ABSTRACT | Opcodes.ACC_STATIC)) == 0) {
            words.add("default");
        }
        return words;
    }
}
