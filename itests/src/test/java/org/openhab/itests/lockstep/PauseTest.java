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
package org.openhab.itests.lockstep;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.*;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.openhab.core.thing.ThingStatus;
import org.openhab.core.thing.ThingUID;
import org.openhab.simulator.withings.control.Control;
import org.openhab.simulator.withings.control.Logged;
import org.openhab.simulator.withings.fault.Fault;
import org.openhab.simulator.withings.fault.FaultKind;
import org.openhab.simulator.withings.model.SimulatedHousehold;

/**
 * A cloud that asks for a pause gets it, from everybody with the same client ID.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class PauseTest {

    private static final Instant START = Instant.parse("2026-03-15T08:00:00Z");
    private static final Duration FIRST = Duration.ofHours(2);
    private static final int PAUSE_SECONDS = 90;

    @Test
    void nobodyCallsAsLongAsTheCloudSays() throws Exception {
        try (Lockstep world = new Lockstep(START, false, SimulatedHousehold::create)) {
            List<ThingUID> persons = List.of(world.link("Anna"), world.link("Ben"));
            world.advance(FIRST);
            Control control = world.cloud().control();
            control.clearRequests();
            control.fault(Fault.once(FaultKind.TOO_MANY).on("/measure", "getmeas").with(PAUSE_SECONDS, null));
            while (limited(control).isEmpty()) {
                world.advance(Duration.ofMinutes(1));
            }
            world.advance(Duration.ofMinutes(5));

            assertThat(limited(control), hasSize(1));
            Logged limited = limited(control).get(0);
            Instant next = control.requests(null, null, null).stream().filter(call -> call.number() > limited.number())
                    .map(Logged::time).findFirst().orElseThrow();
            assertThat(Duration.between(limited.time(), next),
                    is(both(greaterThanOrEqualTo(Duration.ofSeconds(PAUSE_SECONDS)))
                            .and(lessThan(Duration.ofSeconds(PAUSE_SECONDS + 30)))));
            persons.forEach(person -> assertThat(world.host().status(person).getStatus(), is(ThingStatus.ONLINE)));
        }
    }

    private static List<Logged> limited(Control control) {
        return control.requests("/measure", "getmeas", null).stream().filter(call -> call.fault() != null).toList();
    }
}
