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
package org.openhab.core.internal.i18n;

import java.util.Arrays;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * Reads a key with arguments, as in {@code offline.reason ["first","second"]}.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public record TextReference(String key, Object... arguments) {

    /** The arguments are separated by commas; brackets, quotation marks, blanks around them do not count. */
    public static TextReference parse(String text) {
        String[] parts = text.trim().split("\\s+", 2);
        if (parts.length == 1) {
            return new TextReference(parts[0]);
        }
        Object[] arguments = Arrays.stream(parts[1].replaceAll("[\\[\\]\"]", "").split(",")).map(String::trim)
                .filter(argument -> !argument.isEmpty()).toArray();
        return new TextReference(parts[0], arguments);
    }
}
