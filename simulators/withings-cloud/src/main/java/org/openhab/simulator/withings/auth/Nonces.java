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
package org.openhab.simulator.withings.auth;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.simulator.kit.http.Secrets;
import org.openhab.simulator.kit.time.SimClock;
import org.openhab.simulator.withings.control.Switch;
import org.openhab.simulator.withings.control.Switches;

/**
 * The nonces of signed calls: half an hour, one use, one application (withings.md 2.6).
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public class Nonces {

    private final Map<String, Issued> open = new HashMap<>();
    private final SimClock clock;
    private final Switches switches;
    private final Secrets secrets;

    public Nonces(SimClock clock, Switches switches, Secrets secrets) {
        this.clock = clock;
        this.switches = switches;
        this.secrets = secrets;
    }

    public synchronized String issue(String clientId) {
        String nonce = secrets.hex40();
        open.put(nonce, new Issued(clientId, clock.now().plus(switches.seconds(Switch.NONCE_SECONDS))));
        return nonce;
    }

    /** True once for a nonce of this application that has not expired; a foreign one stays usable for its owner. */
    public synchronized boolean use(String nonce, String clientId) {
        Issued issued = open.get(nonce);
        if (issued == null || !issued.clientId().equals(clientId)) {
            return false;
        }
        open.remove(nonce);
        return clock.now().isBefore(issued.expires());
    }

    public synchronized void reset() {
        open.clear();
    }

    private record Issued(String clientId, Instant expires) {
    }
}
