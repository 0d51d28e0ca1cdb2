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
package org.openhab.binding.connecteddrive.internal.source;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * How far a command has come; the words of the channel {@code remote#state} (bmw-mybmw.md 8.2, 13.6).
 *
 * @param state where it is
 * @param text why it failed, fit for users; empty unless it failed
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public record CommandProgress(State state, String text) {

    public enum State {
        /** On its way to the cloud. */
        INITIATED,
        PENDING,
        /** The car has it. */
        DELIVERED,
        /** The car did it. */
        EXECUTED,
        /** Refused by the cloud or by the car. */
        ERROR,
        /** The cloud dropped it. */
        IGNORED,
        /** Nobody knows what became of it. */
        TIMEOUT;

        /** Whether nothing more will come. */
        public boolean isFinal() {
            return ordinal() >= EXECUTED.ordinal();
        }
    }

    public CommandProgress(State state) {
        this(state, "");
    }
}
