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
import org.eclipse.jdt.annotation.Nullable;
import org.objectweb.asm.TypePath;
import org.objectweb.asm.TypeReference;

/**
 * Collects where {@code @Nullable} (?) and {@code @NonNull} (!) stand.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
final class Nullness {

    private final Set<String> marks = new TreeSet<>();

    void add(int typeRef, @Nullable TypePath path, String annotation) {
        String mark = switch (annotation) {
            case "Lorg/eclipse/jdt/annotation/Nullable;" -> "?";
            case "Lorg/eclipse/jdt/annotation/NonNull;" -> "!";
            default -> "";
        };
        String position = position(new TypeReference(typeRef));
        if (!mark.isEmpty() && !position.isEmpty()) {
            marks.add(position + (path == null ? "" : "<" + path + ">") + mark);
        }
    }

    private static String position(TypeReference reference) {
        return switch (reference.getSort()) {
            case TypeReference.FIELD -> "field";
            case TypeReference.METHOD_RETURN -> "ret";
            case TypeReference.METHOD_FORMAL_PARAMETER -> "p" + reference.getFormalParameterIndex();
            case TypeReference.METHOD_TYPE_PARAMETER -> "tv" + reference.getTypeParameterIndex();
            case TypeReference.METHOD_TYPE_PARAMETER_BOUND -> "tv" + reference.getTypeParameterIndex() + "^"
                    + reference.getTypeParameterBoundIndex();
            default -> "";
        };
    }

    Set<String> marks() {
        return marks;
    }
}
