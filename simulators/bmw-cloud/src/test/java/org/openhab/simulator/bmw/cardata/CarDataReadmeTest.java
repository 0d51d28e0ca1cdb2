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
package org.openhab.simulator.bmw.cardata;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.*;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.openhab.simulator.bmw.base.Endpoint;
import org.openhab.simulator.bmw.base.NamedFault;
import org.openhab.simulator.bmw.cardata.portal.CarDataSwitch;

/**
 * Tests that the README knows every option, every fault and every endpoint.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class CarDataReadmeTest extends CarDataFixture {

    @Test
    void nothingIsLeftOut() throws IOException {
        String readme = Files.readString(Path.of("CARDATA.md"));

        for (CarDataSwitch each : CarDataSwitch.values()) {
            assertThat(readme, containsString("\n| `" + each.key() + "` | " + each.initial() + " | "));
            assertThat(readme, containsString(" | " + each.meaning() + " |\n"));
        }
        for (NamedFault fault : cardata.faults()) {
            assertThat(readme, containsString("`" + fault.key() + "`"));
        }
        for (Endpoint endpoint : cardata.endpoints()) {
            assertThat(readme, containsString("`" + endpoint.key() + "`"));
        }
    }
}
