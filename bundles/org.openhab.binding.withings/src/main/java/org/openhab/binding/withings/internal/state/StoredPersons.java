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
    public <T> T load(String person, Section<T> section) {
        return store(person, section).load().orElse(section.nothing());
    }

    @Override
    public <T> void save(String person, Section<T> section, T record) {
        store(person, section).save(record);
    }

    @Override
    public void delete(String person) {
        Sections.ALL.forEach(section -> store(person, section).clear());
    }

    private <T> JsonStore<T> store(String person, Section<T> section) {
        String key = section.key().isEmpty() ? person : person + '/' + section.key();
        return new JsonStore<>(storage, key, section.type(), VERSION, problem -> logger.warn("{}", problem));
    }
}
