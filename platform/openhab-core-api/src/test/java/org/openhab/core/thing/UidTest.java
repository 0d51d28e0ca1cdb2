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
package org.openhab.core.thing;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openhab.core.thing.type.ChannelTypeUID;

/**
 * Identifiers are checked when they are made.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class UidTest {

    @ParameterizedTest
    @ValueSource(strings = { "withings", "withings:account", "withings:account:", "withings:ac count:home",
            "withings:account:hé", "withings:account:home:  ", "a:b:c#d" })
    void refusesWhatIsNoThing(String text) {
        assertThrows(IllegalArgumentException.class, () -> new ThingUID(text));
    }

    @ParameterizedTest
    @ValueSource(strings = { "withings:person:anna", "withings:person:anna:", "withings:person:anna:a#b#c",
            "withings:person:anna:a b", "with ings:person:anna:a" })
    void refusesWhatIsNoChannel(String text) {
        assertThrows(IllegalArgumentException.class, () -> new ChannelUID(text));
    }

    @Test
    void thingsAreBelowBridges() {
        ThingTypeUID type = new ThingTypeUID("withings", "person");
        ThingUID bridge = new ThingUID("withings:account:home");
        ThingUID thing = new ThingUID(type, bridge, "anna");

        assertThat(thing.getAsString(), is("withings:person:home:anna"));
        assertThat(thing.getBridgeIds(), contains("home"));
        assertThat(thing.getId(), is("anna"));
        assertThat(thing.getBindingId(), is("withings"));
        assertThat(thing, is(new ThingUID("withings:person:home:anna")));
        assertThat(thing, is(new ThingUID(type, "anna", "home")));
        assertThat(thing, is(new ThingUID("withings", "person", "home", "anna")));
        assertThat(new ThingUID(new ThingTypeUID("withings:device"), thing, "scale").getAsString(),
                is("withings:device:home:anna:scale"));
    }

    @Test
    void channelsMayBeInGroups() {
        ThingUID thing = new ThingUID("withings:person:anna");
        ChannelUID grouped = new ChannelUID(thing, "body", "weight");

        assertThat(grouped.getAsString(), is("withings:person:anna:body#weight"));
        assertThat(grouped, is(new ChannelUID(thing, "body#weight")));
        assertThat(grouped, is(new ChannelUID(new ChannelGroupUID(thing, "body"), "weight")));
        assertThat(grouped.getGroupId(), is("body"));
        assertThat(grouped.getIdWithoutGroup(), is("weight"));
        assertThat(grouped.getId(), is("body#weight"));
        assertThat(grouped.getThingUID(), is(thing));
        ChannelUID plain = new ChannelUID(thing, "status");
        assertThat(plain.getGroupId(), is(nullValue()));
        assertThat(plain.isInGroup(), is(false));
        assertThat(plain, is(not(grouped)));
    }

    @Test
    void kindsOfIdentifiersAreNotEqual() {
        assertThat(new ThingTypeUID("a:b").equals(new ChannelTypeUID("a:b")), is(false));
        assertThat(new ThingTypeUID("a:b").hashCode(), is(new ThingTypeUID("a", "b").hashCode()));
    }
}
