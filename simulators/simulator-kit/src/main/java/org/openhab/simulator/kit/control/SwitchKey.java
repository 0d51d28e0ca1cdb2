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
package org.openhab.simulator.kit.control;

import java.util.Set;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * A switch of a simulated cloud's behaviour; an enum of each cloud has them all.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public interface SwitchKey {

    /**
     * What there is to know of a switch.
     *
     * @param key its name in the control API
     * @param initial its value at the start, unless the options say otherwise
     * @param choices the values it takes; empty for a whole number
     * @param meaning what it does, with the section of the protocol file
     */
    record Spec(String key, String initial, Set<String> choices, String meaning) {

        /** @param choices parted by |, empty for a whole number */
        public static Spec of(String key, String initial, String choices, String meaning) {
            return new Spec(key, initial, choices.isEmpty() ? Set.of() : Set.of(choices.split("\\|")), meaning);
        }
    }

    Spec spec();

    default String key() {
        return spec().key();
    }

    default String initial() {
        return spec().initial();
    }

    default Set<String> choices() {
        return spec().choices();
    }

    default String meaning() {
        return spec().meaning();
    }
}
