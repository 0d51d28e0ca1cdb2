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
package org.openhab.binding.connecteddrive.internal.action;

import java.util.Map;
import java.util.Set;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.connecteddrive.internal.source.CommandProgress.State;

/**
 * What became of a wish.
 *
 * @param state how far it has come; anything that is not final goes on by itself
 * @param message what that means, or why it was refused, for people
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
record Reply(State state, String message) {

    static final String ACCEPTED = "accepted";
    static final String STATE = "state";
    static final String MESSAGE = "message";

    private static final Set<State> FAILED = Set.of(State.ERROR, State.IGNORED, State.TIMEOUT);

    /** What rules get. */
    Map<String, Object> outputs() {
        return Map.of(ACCEPTED, !FAILED.contains(state), STATE, state.name(), MESSAGE, message);
    }
}
