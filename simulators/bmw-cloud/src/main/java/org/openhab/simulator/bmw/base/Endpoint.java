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

import java.util.Set;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * A call of one of the clouds that a fault can be aimed at.
 *
 * @param key its name in the control API, such as {@code mybmw-state}
 * @param traits what faults ask for
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public record Endpoint(String key, Set<Trait> traits) {

    /** What faults ask for. */
    public enum Trait {
        /** It carries an access token. */
        BEARER,
        /** It answers with JSON. */
        JSON,
        /** It is a token call with a refresh token. */
        REFRESH,
        /** It hands out tokens. */
        TOKEN,
        /** It starts a remote command. */
        COMMAND,
        /** It is about one car. */
        CAR
    }

    public static Endpoint of(String key, Trait... traits) {
        return new Endpoint(key, Set.of(traits));
    }

    public boolean is(Trait trait) {
        return traits.contains(trait);
    }
}
