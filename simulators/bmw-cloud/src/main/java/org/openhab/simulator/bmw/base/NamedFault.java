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
package org.openhab.simulator.bmw.base;

import java.util.function.Predicate;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

/**
 * A fault of the protocol files with a name.
 *
 * @param key the name in the control API
 * @param kind what goes wrong
 * @param count calls that are hit, -1 for all
 * @param number HTTP status or seconds; 0 for the kind's default
 * @param text the body of a status, null for none
 * @param fits where it means something
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public record NamedFault(String key, FaultKind kind, int count, long number, @Nullable String text,
        Predicate<Endpoint> fits) {

    /** A status with a body, once. */
    public static NamedFault http(String key, int status, String body, Predicate<Endpoint> fits) {
        return new NamedFault(key, FaultKind.HTTP, 1, status, body, fits);
    }

    /** The fault itself, aimed at nothing yet. */
    public Fault fault() {
        return new Fault(0, kind, null, null, 0, count, kind.processed(), number, text, null);
    }
}
