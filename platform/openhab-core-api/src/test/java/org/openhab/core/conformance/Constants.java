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

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * Spells constants as in Java.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
final class Constants {

    private Constants() {
    }

    static String text(Object value, String descriptor) {
        if (value instanceof String text) {
            return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
        }
        return switch (descriptor) {
            case "Z" -> value.equals(1) || Boolean.TRUE.equals(value) ? "true" : "false";
            case "J" -> value + "L";
            case "F" -> value + "f";
            default -> value.toString();
        };
    }

    /**
     * Spells the default of an annotation's element.
     */
    static class DefaultVisitor extends AnnotationVisitor {

        private final Consumer<String> target;
        private final List<String> elements = new ArrayList<>();
        private boolean array;

        DefaultVisitor(Consumer<String> target) {
            super(Opcodes.ASM9);
            this.target = target;
        }

        @Override
        public void visit(@Nullable String name, Object value) {
            elements.add(text(value, value instanceof Boolean ? "Z" : value instanceof Long ? "J" : ""));
        }

        @Override
        public void visitEnum(@Nullable String name, String descriptor, String value) {
            elements.add(Type.getType(descriptor).getClassName() + "." + value);
        }

        @Override
        public AnnotationVisitor visitArray(@Nullable String name) {
            array = true;
            List<String> inner = elements;
            return new DefaultVisitor(inner::add) {
                @Override
                public void visitEnd() {
                    inner.addAll(parts());
                }
            };
        }

        List<String> parts() {
            return elements;
        }

        @Override
        public void visitEnd() {
            target.accept(array ? "{" + String.join(",", elements) + "}" : String.join("", elements));
        }
    }
}
