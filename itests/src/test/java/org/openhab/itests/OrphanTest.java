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
 * A person whose account was removed before: the thing has no handler that could delete what is stored.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
@ExtendWith(SharedHost.class)
class OrphanTest {

    private final LiveHost host;

    OrphanTest(LiveHost host) {
        this.host = host;
    }

    @Test
    void whatIsStoredOfAnOrphanGoesWithIt() throws Exception {
        try (WithingsScene scene = WithingsScene.open(host)) {
            String person = scene.linkedWithoutPast("orphan", "Anna");
            scene.removeAccount();
            scene.awaitDetail(person, "HANDLER_MISSING_ERROR");
            host.rest().removeThing(person);
            scene.awaitStatus(person, "REMOVING");
            host.rest().forceRemoveThing(person);

            scene.createAccountAgain();
            assertThat(scene.things().createPerson(scene.account(), "orphan", "Anna"), is(person));
            scene.awaitDetail(person, "CONFIGURATION_PENDING");
            assertThat(scene.things().connectLink(person).isPresent(), is(true));
        }
    }

    @Test
    void anOrphanThatStaysGoesOnAsSoonAsItsAccountIsBack() throws Exception {
        try (WithingsScene scene = WithingsScene.open(host)) {
            String person = scene.linkedWithoutPast("adopted", "Anna");
            scene.removeAccount();
            scene.awaitDetail(person, "HANDLER_MISSING_ERROR");
            scene.createAccountAgain();
            scene.awaitStatus(person, "ONLINE");
        }
    }
}
