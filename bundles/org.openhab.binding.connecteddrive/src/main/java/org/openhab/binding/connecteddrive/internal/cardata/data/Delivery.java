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
package org.openhab.binding.connecteddrive.internal.cardata.data;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * On which ways a telematic key can come (bmw-cardata.md 4, 9).
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public enum Delivery {
    /** By the stream, if the user chose it in the portal, and by REST. */
    STREAM('S'),
    REST('R'),
    BASIC_DATA('B'),
    ENDPOINT('E');

    private final char letter;

    Delivery(char letter) {
        this.letter = letter;
    }

    /** Whether it can be put in a container. */
    public boolean inContainers() {
        return this == STREAM || this == REST;
    }

    static Delivery of(String word) {
        for (Delivery delivery : values()) {
            if (word.length() == 1 && word.charAt(0) == delivery.letter) {
                return delivery;
            }
        }
        throw new IllegalArgumentException("Unknown delivery " + word);
    }
}
