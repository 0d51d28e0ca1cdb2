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
package org.openhab.itests;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Console commands of bindings in the shell of the container.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
@ExtendWith(FixtureHost.class)
class HostTestConsole {

    private final LiveHost host;

    HostTestConsole(LiveHost host) {
        this.host = host;
    }

    @Test
    void aCommandOfABindingRunsInTheShell() throws Exception {
        try (FixtureScene scene = FixtureScene.withHub(host, "shell")) {
            assertThat(run(scene, "openhab:fixture status " + scene.hub()), is(scene.hub() + " is ONLINE"));
            assertThat("the scope may be left out", run(scene, "fixture status " + scene.hub()),
                    is(scene.hub() + " is ONLINE"));
        }
    }

    @Test
    void usageIsShown() throws Exception {
        try (FixtureScene scene = FixtureScene.withHub(host, "usage")) {
            String usage = "Usage: openhab:fixture status <thing> - tells the status of a thing";
            assertThat(run(scene, "openhab:fixture"), is(usage));
            assertThat(run(scene, "openhab:fixture --help"), is(usage));
        }
    }

    private static String run(FixtureScene scene, String line) throws Exception {
        return scene.hubResult("console", "{\"line\":\"" + line + "\"}").strip();
    }
}
