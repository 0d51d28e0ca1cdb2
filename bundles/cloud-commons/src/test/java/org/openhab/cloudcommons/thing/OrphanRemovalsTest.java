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
package org.openhab.cloudcommons.thing;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openhab.core.thing.Thing;
import org.openhab.core.thing.ThingRegistry;
import org.openhab.core.thing.ThingStatus;
import org.openhab.core.thing.ThingStatusDetail;
import org.openhab.core.thing.ThingStatusInfo;
import org.openhab.core.thing.ThingTypeUID;
import org.openhab.core.thing.ThingUID;
import org.openhab.core.thing.binding.ThingHandler;
import org.openhab.core.thing.binding.builder.ThingBuilder;

/**
 * Removes things with and without handlers.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class OrphanRemovalsTest {

    private static final ThingTypeUID PERSON = new ThingTypeUID("withings", "person");

    private final ThingRegistry registry = mock(ThingRegistry.class);
    private final List<Thing> gone = new ArrayList<>();
    private final OrphanRemovals removals = new OrphanRemovals(registry, Set.of(PERSON), gone::add);

    @Test
    void anOrphanIsTold() {
        Thing thing = thing(PERSON, ThingStatus.REMOVING);
        removals.removed(thing);
        assertThat(gone, contains(thing));
    }

    /** As when its file is taken away, or openHAB ends. */
    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "REMOVING")
    void aThingThatNobodyRemovedIsNotTold(ThingStatus status) {
        removals.removed(thing(PERSON, status));
        assertThat(gone, empty());
    }

    @Test
    void aHandlerSeesToItsOwnThing() {
        Thing thing = thing(PERSON, ThingStatus.REMOVING);
        thing.setHandler(mock(ThingHandler.class));
        removals.removed(thing);
        assertThat(gone, empty());
    }

    @Test
    void otherThingsAreOthersBusiness() {
        removals.removed(thing(new ThingTypeUID("other", "person"), ThingStatus.REMOVING));
        assertThat(gone, empty());
    }

    @Test
    void whatComesOrChangesIsNotGone() {
        Thing thing = thing(PERSON, ThingStatus.REMOVING);
        removals.added(thing);
        removals.updated(thing, thing);
        assertThat(gone, empty());
    }

    @Test
    void itListensUntilItIsClosed() {
        verify(registry).addRegistryChangeListener(removals);
        removals.close();
        verify(registry).removeRegistryChangeListener(removals);
    }

    private static Thing thing(ThingTypeUID type, ThingStatus status) {
        Thing thing = ThingBuilder.create(type, new ThingUID(type, "anna")).build();
        thing.setStatusInfo(new ThingStatusInfo(status, ThingStatusDetail.NONE, null));
        return thing;
    }
}
