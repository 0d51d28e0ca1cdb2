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
package org.openhab.simulator.bmw.cardata.portal;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.random.RandomGenerator;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.simulator.bmw.model.Fleet;

/**
 * What the owners have set up in BMW's portal: clients, subscriptions, streamed keys (bmw-cardata.md 1).
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public class Portal {

    /** Comes on the stream even when it is not ticked (bmw-cardata.md 5.3). */
    private static final String ALWAYS_STREAMED = "vehicle.drivetrain.batteryManagement.maxEnergy";

    private final Fleet fleet;
    private final RandomGenerator random;
    private final Map<String, Registration> clients = new LinkedHashMap<>();
    private final Map<List<String>, Set<String>> selections = new HashMap<>();

    /** Every account of the fleet that has a client has subscribed both services and ticked all keys. */
    public Portal(Fleet fleet, RandomGenerator random) {
        this.fleet = fleet;
        this.random = random;
        reset();
    }

    public final synchronized void reset() {
        clients.clear();
        selections.clear();
        fleet.accounts().forEach(account -> {
            String clientId = account.clientId();
            if (clientId != null) {
                clients.put(clientId, new Registration(clientId, account.gcid(), true, true));
            }
        });
    }

    /** The client of this id; null when it never existed or was deleted. */
    public synchronized @Nullable Registration client(@Nullable String clientId) {
        return clientId == null ? null : clients.get(clientId);
    }

    public synchronized Collection<Registration> clients() {
        return List.copyOf(clients.values());
    }

    /** The client of an account; null when it has none. */
    public synchronized @Nullable Registration ofAccount(String gcid) {
        return clients.values().stream().filter(each -> each.gcid().equals(gcid)).findFirst().orElse(null);
    }

    /** Subscribes or unsubscribes. */
    public synchronized void subscribe(Registration client, boolean api, boolean stream) {
        clients.put(client.clientId(), new Registration(client.clientId(), client.gcid(), api, stream));
    }

    /** Deletes a client; whoever uses its id gets {@code invalid_client} from now on (bmw-cardata.md 2.3). */
    public synchronized void delete(String clientId) {
        clients.remove(clientId);
    }

    /** Makes the client of an account anew, with a new id and both subscriptions. */
    public synchronized Registration create(String gcid) {
        clients.values().removeIf(each -> each.gcid().equals(gcid));
        String clientId = new UUID(random.nextLong(), random.nextLong()).toString();
        Registration client = new Registration(clientId, gcid, true, true);
        clients.put(clientId, client);
        return client;
    }

    /** Ticks the streamed keys of a car; null ticks all. */
    public synchronized void select(String gcid, String vin, @Nullable Set<String> keys) {
        if (keys == null) {
            selections.remove(List.of(gcid, vin));
        } else {
            selections.put(List.of(gcid, vin), Set.copyOf(keys));
        }
    }

    /** Whether a key of a car is ticked. */
    public synchronized boolean selected(String gcid, String vin, String key) {
        Set<String> keys = selections.get(List.of(gcid, vin));
        return keys == null || keys.contains(key) || ALWAYS_STREAMED.equals(key);
    }
}
