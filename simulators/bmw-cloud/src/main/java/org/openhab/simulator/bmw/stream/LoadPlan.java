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
package org.openhab.simulator.bmw.stream;

import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * What a load sends: message i has the value {@code first + i} under key {@code i % keys.size()}.
 *
 * @param gcid the account
 * @param vin its car
 * @param keys telematic keys whose values are numbers
 * @param perSecond messages in a real second
 * @param count messages altogether
 * @param first the value of the first one
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public record LoadPlan(String gcid, String vin, List<String> keys, int perSecond, int count, long first) {

    /** @throws IllegalArgumentException when a number is not positive or there is no key */
    public LoadPlan {
        if (perSecond < 1 || count < 1 || keys.isEmpty()) {
            throw new IllegalArgumentException("a load has keys, and more than no messages");
        }
        keys = List.copyOf(keys);
    }
}
