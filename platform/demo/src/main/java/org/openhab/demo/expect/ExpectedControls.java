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

import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * The channels of a car that show nothing of the car: commands, pictures, raw answers.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
final class ExpectedControls {

    private ExpectedControls() {
    }

    /** @param view which view of the car is shown first; {@link Expectation#nothing()} where there is only one */
    static void add(Map<String, Expectation> expectations, Expectation view) {
        List.of("state-update", "charging-update", "image-update")
                .forEach(id -> expectations.put("update#" + id, Expectation.nothingOr("OFF")));
        List.of("command", "state", "message").forEach(id -> expectations.put("remote#" + id, Expectation.nothing()));
        expectations.put("status#raw", Expectation.containing("{"));
        expectations.put("image#png", Expectation.containing("data:image/png;base64,"));
        expectations.put("image#view", view);
    }
}
