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
package org.openhab.simulator.bmw.cardata.rest;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.simulator.kit.http.Secrets;
import org.openhab.simulator.kit.time.SimClock;

/**
 * The containers of all accounts (bmw-cardata.md 3.2, 11.7).
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public class Containers {

    private static final int ID_LENGTH = 13;
    private static final int MOST = 10;
    private static final Duration REMEMBERED = Duration.ofDays(29);

    private final SimClock clock;
    private final Secrets secrets;
    private final Map<String, Container> containers = new LinkedHashMap<>();
    private Set<String> retired = Set.of();

    public Containers(SimClock clock, Secrets secrets) {
        this.clock = clock;
        this.secrets = secrets;
    }

    /** The containers of an account, deleted ones of the last 29 days too. */
    public synchronized List<Container> of(String gcid) {
        Instant oldest = clock.now().minus(REMEMBERED);
        containers.values().removeIf(each -> {
            Instant deleted = each.deleted();
            return deleted != null && deleted.isBefore(oldest);
        });
        return containers.values().stream().filter(each -> each.gcid().equals(gcid)).toList();
    }

    /** From now on these keys are known to nobody any more. */
    public synchronized void retire(Collection<String> keys) {
        retired = Set.copyOf(keys);
    }

    synchronized boolean retired(String key) {
        return retired.contains(key);
    }

    synchronized Container create(String gcid, String name, String purpose, List<String> keys) {
        if (of(gcid).stream().filter(Container::active).count() >= MOST) {
            throw new CuError(CuCode.TOO_MANY_CONTAINERS);
        }
        String id = "S" + secrets.letters(ID_LENGTH - 1).toUpperCase(Locale.ROOT);
        Container container = new Container(id, gcid, name, purpose, clock.now(), null, keys);
        containers.put(id, container);
        return container;
    }

    /** The container of this id, deleted or not. */
    synchronized Container find(String gcid, String id) {
        if (!id.matches("[A-Z0-9]{13}")) {
            throw new CuError(CuCode.BAD_CONTAINER);
        }
        return of(gcid).stream().filter(each -> each.id().equals(id)).findFirst()
                .orElseThrow(() -> new CuError(CuCode.NO_CONTAINER));
    }

    /** The container of this id, if it is not deleted. */
    Container active(String gcid, String id) {
        Container container = find(gcid, id);
        if (!container.active()) {
            throw new CuError(CuCode.CONTAINER_DELETED);
        }
        return container;
    }

    synchronized void delete(String gcid, String id) {
        Container old = active(gcid, id);
        containers.put(id, new Container(id, gcid, old.name(), old.purpose(), old.created(), clock.now(), old.keys()));
    }

    public synchronized void reset() {
        containers.clear();
        retired = Set.of();
    }
}
