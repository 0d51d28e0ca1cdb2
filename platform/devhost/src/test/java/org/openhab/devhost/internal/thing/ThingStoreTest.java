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
package org.openhab.devhost.internal.thing;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.sameInstance;

import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.openhab.core.thing.Thing;
import org.openhab.core.thing.ThingUID;
import org.openhab.core.thing.binding.builder.ThingBuilder;
import org.openhab.devhost.internal.core.FakeHandler;
import org.openhab.devhost.internal.core.MemoryStorage;
import org.openhab.devhost.internal.core.TestTypes;
import org.openhab.devhost.internal.event.EventBus;

/**
 * Tests what becomes of a thing in whose place another one is put.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class ThingStoreTest {

    private final ThingStore store = new ThingStore(new MemoryStorage().getStorage("things"),
            new EventBus(Runnable::run));
    private final Thing earlier = thing();

    ThingStoreTest() {
        store.add(earlier);
        earlier.setHandler(new FakeHandler(earlier, List.of()));
    }

    private static Thing thing() {
        return ThingBuilder.create(TestTypes.OTHER, new ThingUID(TestTypes.OTHER, "device")).build();
    }

    @Test
    void whatIsSetOnAThingReachesTheOneInItsPlace() {
        Thing later = thing();
        assertThat(store.replace(later), is(sameInstance(earlier)));
        store.set(earlier, thing -> thing.setLabel("Scale"));
        assertThat(later.getLabel(), is("Scale"));
        assertThat(earlier.getLabel(), is("Scale"));
    }

    @Test
    void aNewThingWithTheUidOfARemovedOneIsLeftAlone() {
        store.remove(earlier.getUID());
        Thing other = thing();
        store.add(other);
        other.setHandler(new FakeHandler(other, List.of()));
        store.set(earlier, thing -> thing.setLabel("Scale"));
        assertThat(earlier.getLabel(), is("Scale"));
        assertThat(other.getLabel(), is(not("Scale")));
    }
}
