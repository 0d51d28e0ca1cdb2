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
package org.openhab.simulator.bmw;

import java.time.Duration;
import java.time.Instant;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.openhab.simulator.bmw.base.Control;
import org.openhab.simulator.bmw.model.Car;
import org.openhab.simulator.bmw.model.Fleet;
import org.openhab.simulator.bmw.scenario.Fleets;
import org.openhab.simulator.kit.time.ManualClock;
import org.openhab.simulator.kit.time.SimClock;

/**
 * A cloud on a free port with a clock that the test moves, for tests to build upon.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public abstract class CloudTest {

    protected static final Instant START = Instant.parse("2026-03-16T08:00:00Z");

    protected final ManualClock clock = new ManualClock(START);
    protected BmwCloud cloud = BmwCloud.start(new CloudOptions().clock(clock).fleet(this::fleet));
    protected Control control = cloud.control();
    protected Http http = new Http(cloud.apiUrl());

    @BeforeEach
    void freshControl() {
        control = cloud.control();
    }

    @AfterEach
    void closeCloud() {
        cloud.close();
    }

    /** One account with a car of every kind unless a test wants others. */
    protected Fleet fleet(SimClock time) {
        return Fleets.all(time);
    }

    /** The car of this model. */
    protected Car car(String model) {
        return cloud.fleet().cars().stream().filter(car -> car.facts().model().equals(model)).findFirst().orElseThrow();
    }

    /** An access token of the first account, without a login. */
    protected String token() throws Exception {
        return http.control("POST", "mybmw/tokens", "{\"userName\":\"" + Fleets.MYBMW_USER + "\"}").json()
                .get("access_token").getAsString();
    }

    protected void pass(long seconds) {
        clock.advance(Duration.ofSeconds(seconds));
    }
}
