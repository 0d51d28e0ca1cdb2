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
package org.openhab.binding.withings.internal.channel;

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
        super("withings");
    }

    @Override
    protected Set<String> expected() {
        return Set.of("weight-goal", "got-up");
    }

    @Override
    protected String runs() {
        return """
                weight-goal | | weight = 71 kg, weight = 70 kg | 1
                weight-goal | | weight = 71 kg, weight = 69.9 kg, weight = 69.5 kg | 1
                weight-goal | | weight = 71 kg, weight = 69.9 kg, weight = 70.2 kg, weight = 69.8 kg | 2
                weight-goal | | weight = 71 kg, weight = 70.1 kg | 0
                weight-goal | | weight = 69 kg, weight = 70 kg | 0
                weight-goal | | weight = 69 kg | 0
                weight-goal | | weight = 71 kg, weight = UNDEF, weight = 69 kg | 0
                weight-goal | | weight = 71 kg, weight = NULL | 0
                weight-goal | | weight = 70100 g, weight = 69900 g | 1
                weight-goal | goal = 70000 g | weight = 70.1 kg, weight = 69.9 kg | 1
                weight-goal | command = Well done! | weight = 71 kg, weight = 70 kg | 1
                got-up | | 2026-11-21T05:00, outOfBed ! 70-1 | 1
                got-up | | 2026-11-21T09:59, outOfBed ! 70-1 | 1
                got-up | | 2026-11-21T04:59, outOfBed ! 70-1 | 0
                got-up | | 2026-11-21T10:00, outOfBed ! 70-1 | 0
                got-up | | 2026-11-21T07:00 | 0
                got-up | earliest = 22:00, latest = 02:00 | 2026-11-21T23:30, outOfBed ! 70-1 | 1
                got-up | earliest = 22:00, latest = 02:00 | 2026-11-21T03:00, outOfBed ! 70-1 | 0
                """;
    }
}
