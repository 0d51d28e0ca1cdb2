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
package org.openhab.devhost.internal.service;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.*;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jetty.client.HttpClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * Tests of the HTTP clients' life.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class SharedHttpClientsTest {

    private final SharedHttpClients clients = new SharedHttpClients();

    @AfterEach
    void stop() {
        clients.stop();
    }

    @Test
    void theCommonClientIsOneAndStarted() {
        HttpClient client = clients.getCommonHttpClient();

        assertThat(client.isStarted(), is(true));
        assertThat(clients.getCommonHttpClient(), is(sameInstance(client)));
        assertThat(client.getMaxConnectionsPerDestination(), is(2));
        clients.stop();
        assertThat(client.isStopped(), is(true));
    }

    @Test
    void othersComeUnstarted() {
        assertThat(clients.createHttpClient("withings").isStarted(), is(false));
    }

    @Test
    void namesAreChecked() {
        assertThrows(IllegalArgumentException.class, () -> clients.createHttpClient("abc"));
        assertThrows(IllegalArgumentException.class, () -> clients.createHttpClient("a name with blanks"));
        assertThrows(IllegalArgumentException.class, () -> clients.createHttpClient("aNameThatIsMuchTooLong"));
    }
}
