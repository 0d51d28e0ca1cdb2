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

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * Hosts that run until the virtual machine of the tests ends, because a fork of several gets its classes one by one.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
final class KeptHosts {

    private static final Map<String, LiveHost> HOSTS = new HashMap<>();

    private KeptHosts() {
    }

    /** Starts a host of a name. */
    interface Start {
        LiveHost start(String name) throws IOException;
    }

    /** The running host of a name, started when it is first asked for. */
    static synchronized LiveHost get(String name, Start start) {
        LiveHost known = HOSTS.get(name);
        if (known != null) {
            return known;
        }
        try {
            LiveHost host = start.start(name);
            Runtime.getRuntime().addShutdownHook(new Thread(host::close, "end of host " + name));
            HOSTS.put(name, host);
            return host;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
