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
package org.openhab.binding.withings.internal.action;

import java.util.Map;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * What became of a wish.
 *
 * @param accepted whether it is or will be fulfilled
 * @param message what happens now, or what to do, for people
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
record Reply(boolean accepted, String message) {

    static final String ACCEPTED = "accepted";
    static final String MESSAGE = "message";

    /** What rules get. */
    Map<String, Object> outputs() {
        return Map.of(ACCEPTED, accepted, MESSAGE, message);
    }
}
