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
package org.openhab.binding.withings.internal.state;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.cloudcommons.store.JsonStore;
import org.openhab.core.storage.Storage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps persons in the storage of openHAB.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public class StoredPersons implements PersonStore {

    private static final int VERSION = 1;

    private final Logger logger = LoggerFactory.getLogger(StoredPersons.class);
    private final Storage<String> storage;

    public StoredPersons(Storage<String> storage) {
        this.storage = storage;
    }

    @Override
    public PersonRecord load(String person) {
        return store(person).load().orElse(PersonRecord.NOTHING);
    }

    @Override
    public void save(String person, PersonRecord record) {
        store(person).save(record);
    }

    @Override
    public void delete(String person) {
        store(person).clear();
    }

    private JsonStore<PersonRecord> store(String person) {
        return new JsonStore<>(storage, person, PersonRecord.class, VERSION, problem -> logger.warn("{}", problem));
    }
}
