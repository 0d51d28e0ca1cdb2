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

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.*;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openhab.binding.withings.internal.api.MeasureType;
import org.openhab.binding.withings.internal.state.PersonRecord.Reading;
import org.openhab.cloudcommons.store.JsonStore;
import org.openhab.cloudcommons.testkit.MemoryStorage;

/**
 * Stores persons and reads them back.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class StoredPersonsTest {

    private static final String ANNA = "withings:person:home:anna";

    private final MemoryStorage<String> storage = new MemoryStorage<>();
    private final StoredPersons persons = new StoredPersons(storage);

    @Test
    void everythingComesBackAsItWas() {
        PersonRecord full = new PersonRecord("42", "Europe/Berlin", 3, 2, new Reading(100, 7), Set.of(4, 1),
                List.of(value("78.450"), value("1E+2")));
        persons.save(ANNA, Sections.MEASURES, full);
        assertThat(new StoredPersons(storage).load(ANNA, Sections.MEASURES), is(full));
    }

    @Test
    void newPersonIsKnownByNothing() {
        assertThat(persons.load(ANNA, Sections.MEASURES), is(PersonRecord.NOTHING));
        persons.save(ANNA, Sections.MEASURES, PersonRecord.NOTHING);
        assertThat(persons.load(ANNA, Sections.MEASURES), is(PersonRecord.NOTHING));
    }

    @Test
    void personsDoNotMix() {
        persons.save(ANNA, Sections.MEASURES, new PersonState(PersonRecord.NOTHING, r -> {
        }).facts().withLost(Set.of(1)));
        persons.save("withings:person:home:ben", Sections.MEASURES, PersonRecord.NOTHING);
        persons.delete("withings:person:home:ben");
        assertThat(persons.load(ANNA, Sections.MEASURES).lost(), is(Set.of(1)));
        assertThat(storage.getKeys(), contains(ANNA));
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "{", "[]", "null", "{\"version\":1}", "{\"version\":99,\"data\":{}}" })
    void unreadableTextIsPutAsideAndThePersonStartsAnew(String text) {
        storage.put(ANNA, text);
        assertThat(persons.load(ANNA, Sections.MEASURES), is(PersonRecord.NOTHING));
        assertThat(storage.get(ANNA + JsonStore.ASIDE), is(text));
        persons.delete(ANNA);
        assertThat(storage.getKeys(), is(empty()));
    }

    private static Value value(String number) {
        return new Value(Kind.of(MeasureType.WEIGHT), new BigDecimal(number), 5, 6, 7, 8);
    }
}
