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
package org.openhab.binding.connecteddrive.internal.channel;

import java.util.Set;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.cloudcommons.testkit.ExamplesContract;

/**
 * Checks that the example files name only what the binding has.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class ExamplesTest extends ExamplesContract {

    ExamplesTest() throws Exception {
        super("connecteddrive");
    }

    /** Needed by few people, or by those who look into the details. */
    @Override
    protected Set<String> rareGroups() {
        return Set.of("charge-port", "climate-now", "climate-plan", "climate-timer", "navigation", "maintenance",
                "lifetime");
    }

    @Override
    protected Set<String> shownEvents() {
        return Set.of("status-charging-event", "status-new-message", "security-alarm-event", "trip-finished",
                "remote-finished");
    }
}
