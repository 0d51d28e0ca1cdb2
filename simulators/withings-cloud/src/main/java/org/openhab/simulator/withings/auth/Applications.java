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

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.simulator.withings.api.ApiError;
import org.openhab.simulator.withings.api.Params;
import org.openhab.simulator.withings.control.Switch;
import org.openhab.simulator.withings.control.Switches;

/**
 * The applications that developers have registered.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public class Applications {

    private final Application first;
    private final Map<String, Application> byId = new ConcurrentHashMap<>();
    private final Switches switches;

    public Applications(Application first, Switches switches) {
        this.first = first;
        this.switches = switches;
        reset();
    }

    public final synchronized void reset() {
        byId.clear();
        put(first);
    }

    /** Registers an application or replaces one of the same id, as when its secret is renewed. */
    public final void put(Application application) {
        byId.put(application.clientId(), application);
    }

    /** The application that the cloud was started with, as it is now. */
    public Application first() {
        return byId.getOrDefault(first.clientId(), first);
    }

    public List<Application> all() {
        return List.copyOf(byId.values());
    }

    public @Nullable Application find(@Nullable String clientId) {
        return clientId == null ? null : byId.get(clientId);
    }

    /** The application that the parameter {@code client_id} names (withings.md 18.3). */
    public Application required(Params params) {
        Application application = find(params.text("client_id"));
        if (application == null) {
            throw wrongClient("invalid client_id");
        }
        return application;
    }

    ApiError wrongClient(String what) {
        return new ApiError((int) switches.number(Switch.WRONG_CLIENT_STATUS), "Invalid Params: " + what, null);
    }
}
