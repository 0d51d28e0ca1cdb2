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
 * The states of a sleeper (withings.md 6.1).
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public enum SleepState {
    AWAKE(0),
    LIGHT(1),
    DEEP(2),
    REM(3),
    /** Typed in by the user. */
    MANUAL(4),
    /** Asleep, as far as the device can tell. */
    UNSPECIFIED(5),
    OUT_OF_BED(15);

    private static final Map<Integer, SleepState> BY_NUMBER = Arrays.stream(values())
            .collect(Collectors.toUnmodifiableMap(state -> state.number, Function.identity()));

    private final int number;

    SleepState(int number) {
        this.number = number;
    }

    /** The number that the cloud uses for this state. */
    public int number() {
        return number;
    }

    /**
     * @param number a state number as sent
     * @return the state, {@code null} for a number unknown to this table
     */
    public static @Nullable SleepState of(int number) {
        return BY_NUMBER.get(number);
    }
}
