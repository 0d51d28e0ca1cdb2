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
package org.openhab.binding.withings.internal.api;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

/**
 * The words of the cloud for the charge of a device (withings.md 8.1).
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public enum Battery {
    /** More than 75 %. */
    HIGH("high"),
    /** More than 30 %. */
    MEDIUM("medium"),
    LOW("low"),
    /** The cloud itself does not know. */
    UNKNOWN("unknown");

    private static final Map<String, Battery> BY_WORD = Arrays.stream(values())
            .collect(Collectors.toUnmodifiableMap(value -> value.word, Function.identity()));

    private final String word;

    Battery(String word) {
        this.word = word;
    }

    /**
     * @param word a battery word as sent
     * @return its meaning, {@code null} for a word unknown to this table
     */
    public static @Nullable Battery of(String word) {
        return BY_WORD.get(word);
    }
}
