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
import org.openhab.cloudcommons.testkit.RuleTemplatesContract;

/**
 * Checks the rule templates of the binding.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class RuleTemplatesTest extends RuleTemplatesContract {

    RuleTemplatesTest() throws Exception {
        super("connecteddrive");
    }

    @Override
    protected Set<String> expected() {
        return Set.of("left-unlocked", "charging-finished", "service-date", "service-distance");
    }

    /** The 21st of November 2026 is a Saturday. */
    @Override
    protected String runs() {
        return """
                left-unlocked | | lock = UNLOCKED, 2026-11-21T22:00 | 1
                left-unlocked | | lock = UNLOCKED, 2026-11-21T21:59, 2026-11-21T22:01 | 0
                left-unlocked | | lock = UNLOCKED, lock = LOCKED, 2026-11-21T22:00 | 0
                left-unlocked | | lock = SECURED, 2026-11-21T22:00 | 0
                left-unlocked | | lock = SELECTIVE_LOCKED, 2026-11-21T22:00, 2026-11-22T22:00 | 2
                left-unlocked | | lock = PARTIALLY_LOCKED, 2026-11-21T22:00 | 1
                left-unlocked | | lock = UNDEF, 2026-11-21T22:00 | 0
                left-unlocked | | 2026-11-21T22:00 | 0
                charging-finished | | chargingEvent ! STARTED, chargingEvent ! COMPLETE | 1
                charging-finished | | chargingEvent ! STARTED, chargingEvent ! STOPPED | 0
                charging-finished | | chargingEvent ! ERROR | 0
                charging-finished | event = STOPPED | chargingEvent ! STOPPED, chargingEvent ! COMPLETE | 1
                service-date | | service = 2026-12-20T12:00:00, 2026-11-21T10:00 | 1
                service-date | | service = 2026-12-20T12:00:00, 2026-11-21T10:00, 2026-11-22T10:00 | 1
                service-date | | service = 2026-12-20T12:00:00, 2026-11-21T10:00, 2026-11-28T10:00 | 2
                service-date | | service = 2026-11-01T12:00:00, 2026-11-21T10:00 | 1
                service-date | | service = 2026-12-24T12:00:00, 2026-11-21T10:00 | 0
                service-date | | service = 2026-12-20T12:00:00, service = 2028-12-20T12:00:00, 2026-11-21T10:00 | 0
                service-date | | service = UNDEF, 2026-11-21T10:00 | 0
                service-date | | 2026-11-21T10:00 | 0
                service-date | ahead = 0D | service = 2026-11-21T12:00:00, 2026-11-21T10:00 | 0
                service-date | ahead = 0D | service = 2026-11-21T00:00:00, 2026-11-21T10:00 | 1
                service-distance | | distance = 1000 km, 2026-11-21T10:00, 2026-11-28T10:00 | 2
                service-distance | | distance = 1001 km, 2026-11-21T10:00 | 0
                service-distance | | distance = -200 km, 2026-11-21T10:00 | 1
                service-distance | | distance = 600 mi, 2026-11-21T10:00 | 1
                service-distance | left = 500 mi | distance = 900 km, 2026-11-21T10:00 | 0
                service-distance | | distance = UNDEF, 2026-11-21T10:00 | 0
                """;
    }
}
