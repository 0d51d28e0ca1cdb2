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
package org.openhab.demo.expect;

import java.util.Map;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * What the channels of the bridge of CarData have to show.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public final class ExpectedCarData {

    private static final int CALLS = 50;

    private ExpectedCarData() {
    }

    /**
     * The stream is connected, some of the calls of the day were needed (bmw-cardata.md 4).
     *
     * @return by channel id
     */
    public static Map<String, Expectation> account() {
        return Map.of("stream#state", Expectation.text("CONNECTED"), "quota#used", Expectation.between(1, CALLS),
                "quota#left", Expectation.between(0, CALLS - 1), "quota#reset", Expectation.something());
    }
}
