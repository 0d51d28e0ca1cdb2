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
package org.openhab.simulator.bmw.stream;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/**
 * Tests that the {@link Gate} shuts at once and opens on the same port again.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class GateTest {

    private static final int FLIPS = 2_000;

    /** A thread still inside the kernel's accept keeps a closed port taken for a moment. */
    @Test
    void thePortIsFreeAsSoonAsTheGateIsShut() throws IOException {
        try (ServerSocket broker = new ServerSocket(0); Gate gate = new Gate("localhost", 0, broker.getLocalPort())) {
            int port = gate.port();
            for (int i = 0; i < FLIPS; i++) {
                gate.down(true);
                gate.down(false);
            }

            assertThat(gate.port(), is(port));
            new Socket(InetAddress.getLoopbackAddress(), port).close();
            gate.down(true);
            Assertions.assertThrows(ConnectException.class,
                    () -> new Socket(InetAddress.getLoopbackAddress(), port).close());
        }
    }
}
