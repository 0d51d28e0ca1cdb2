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
package org.openhab.core.types;

import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.slf4j.LoggerFactory;

/**
 * Reads states or commands from text.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public final class TypeParser {

    private static final String LIBRARY = "org.openhab.core.library.types.";

    private TypeParser() {
    }

    /**
     * Reads a value of the library type with a simple name such as {@code DecimalType}.
     *
     * @return null if there is no such type or the text is none of its values
     */
    public static @Nullable Type parseType(String typeName, String input) {
        try {
            return valueOf(Class.forName(LIBRARY + typeName), input)instanceof Type type ? type : null;
        } catch (ClassNotFoundException e) {
            LoggerFactory.getLogger(TypeParser.class).trace("The library has no type {}", typeName);
            return null;
        }
    }

    /**
     * Reads a state of the first type that takes the text.
     *
     * @return null if none of the types does
     */
    public static @Nullable State parseState(List<Class<? extends State>> types, String text) {
        return firstOf(types, text);
    }

    /**
     * Reads a command of the first type that takes the text.
     *
     * @return null if none of the types does
     */
    public static @Nullable Command parseCommand(List<Class<? extends Command>> types, String text) {
        return firstOf(types, text);
    }

    private static <T> @Nullable T firstOf(List<Class<? extends T>> types, String text) {
        for (Class<? extends T> type : types) {
            Object value = valueOf(type, text);
            if (type.isInstance(value)) {
                return type.cast(value);
            }
        }
        return null;
    }

    /** Null if the type refuses the text; the log does not show it, as it may be private. */
    private static @Nullable Object valueOf(Class<?> type, String text) {
        try {
            return type.getMethod("valueOf", String.class).invoke(null, text);
        } catch (ReflectiveOperationException e) {
            LoggerFactory.getLogger(TypeParser.class).trace("A text is no {}", type.getSimpleName());
            return null;
        }
    }
}
