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
package org.openhab.binding.connecteddrive.internal.car;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.*;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openhab.binding.connecteddrive.internal.vehicle.Attribute;
import org.openhab.binding.connecteddrive.internal.vehicle.DriveTrain;
import org.openhab.binding.connecteddrive.internal.vehicle.Kind;
import org.openhab.binding.connecteddrive.internal.vehicle.Reading;
import org.openhab.binding.connecteddrive.internal.vehicle.Readings;
import org.openhab.binding.connecteddrive.internal.vehicle.RemoteCommand;
import org.openhab.binding.connecteddrive.internal.vehicle.VehicleFacts;
import org.openhab.cloudcommons.testkit.MemoryStorage;

/**
 * Tests what survives a restart.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class VehicleStoreTest {

    private final MemoryStorage<String> storage = new MemoryStorage<>();
    private final VehicleStore store = new VehicleStore(storage);

    @ParameterizedTest
    @EnumSource(Attribute.class)
    void everyValueComesBackWithItsTimeAndRank(Attribute attribute) {
        Reading reading = new Reading(example(attribute), Structures.TIME, 2);
        store.save(attribute, reading);
        assertThat(loaded(), is(Map.of(attribute, reading)));
    }

    @Test
    void factsComeBack() {
        VehicleFacts facts = new VehicleFacts("BMW", "i4", DriveTrain.ELECTRIC, false, Map.of("year", "2023"),
                Set.of(RemoteCommand.DOOR_LOCK), Set.of("lock"), true);
        assertThat(store.facts(), is(VehicleFacts.NONE));
        store.save(facts);
        assertThat(store.facts(), is(facts));
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "x", "1 2", "a 0 5", "1 b 5", "1 0 five" })
    void unreadableValueIsPutAside(String text) {
        storage.put("MILEAGE", text);
        store.save(Attribute.SOC, new Reading(Structures.decimal("70"), Structures.TIME));
        assertThat(loaded().keySet(), contains(Attribute.SOC));
        assertThat(storage.get("MILEAGE" + VehicleStore.ASIDE), is(text));
        assertThat(storage.containsKey("MILEAGE"), is(false));
    }

    @ParameterizedTest
    @ValueSource(strings = { "{", "[]", "7", "{}", "{\"messages\":[null]}", "null" })
    void unreadableStructureIsPutAside(String json) {
        storage.put("CHECK_CONTROL", "1 0 " + json);
        assertThat(loaded(), is(anEmptyMap()));
        assertThat(storage.containsKey("CHECK_CONTROL" + VehicleStore.ASIDE), is(true));
    }

    @Test
    void valueOfAnotherReleaseIsLeftAlone() {
        storage.put("HYPERDRIVE", "1 0 7");
        assertThat(loaded(), is(anEmptyMap()));
    }

    @Test
    void unreadableFactsAreNone() {
        storage.put("facts", "{\"brand\":7,\"driveTrain\":[]}");
        assertThat(store.facts(), is(VehicleFacts.NONE));
    }

    @Test
    void completenessIsRemembered() {
        assertThat(store.isComplete(), is(false));
        store.complete();
        assertThat(new VehicleStore(storage).isComplete(), is(true));
    }

    @Test
    void nothingIsSavedAfterTheEnd() {
        store.close();
        store.save(Attribute.SOC, new Reading(Structures.decimal("71"), Structures.TIME));
        store.save(VehicleFacts.NONE);
        store.complete();
        assertThat(storage.getKeys(), is(empty()));
    }

    private Map<Attribute, Reading> loaded() {
        Map<Attribute, Reading> found = new HashMap<>();
        Readings readings = new VehicleStore(storage).load();
        readings.entries().forEach(entry -> found.put(entry.attribute(), entry.reading()));
        return found;
    }

    private static Object example(Attribute attribute) {
        if (attribute.kind() == Kind.STRUCTURE) {
            Record structure = Structures.all().get(attribute);
            assertThat(attribute.name(), structure, is(notNullValue()));
            return structure == null ? "" : structure;
        }
        return switch (attribute.kind()) {
            case FLAG -> true;
            case DATE -> Structures.TIME.plusNanos(1);
            case WORD, OPENING, TEXT -> "A WORD with äöü \"quotes\"";
            default -> Structures.decimal("-12.340");
        };
    }
}
