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
package org.openhab.simulator.bmw.model;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

/**
 * All customers of both clouds with their cars.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public class Fleet {

    private final List<Account> accounts;
    private final Map<String, Car> cars = new LinkedHashMap<>();

    /** @throws IllegalArgumentException when two cars have the same VIN */
    public Fleet(List<Account> accounts) {
        this.accounts = List.copyOf(accounts);
        accounts.stream().flatMap(account -> account.mappings().stream()).map(Account.Mapping::car).forEach(car -> {
            Car other = cars.put(car.vin(), car);
            if (other != null && other != car) {
                throw new IllegalArgumentException("two cars have the same VIN");
            }
        });
    }

    public List<Account> accounts() {
        return accounts;
    }

    public Collection<Car> cars() {
        return cars.values();
    }

    /** The car of this VIN; null when there is none. */
    public @Nullable Car car(String vin) {
        return cars.get(vin);
    }

    public @Nullable Account byGcid(String gcid) {
        return first(account -> account.gcid().equals(gcid));
    }

    public @Nullable Account byUser(String userName) {
        return first(account -> account.userName().equals(userName));
    }

    public @Nullable Account byClientId(String clientId) {
        return first(account -> clientId.equals(account.clientId()));
    }

    private @Nullable Account first(Predicate<Account> fits) {
        return accounts.stream().filter(fits).findFirst().orElse(null);
    }
}
