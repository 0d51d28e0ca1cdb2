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
package org.openhab.core.thing.binding.builder;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.instanceOf;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.openhab.core.config.core.Configuration;
import org.openhab.core.thing.Bridge;
import org.openhab.core.thing.Channel;
import org.openhab.core.thing.ChannelUID;
import org.openhab.core.thing.Thing;
import org.openhab.core.thing.ThingStatus;
import org.openhab.core.thing.ThingStatusDetail;
import org.openhab.core.thing.ThingTypeUID;
import org.openhab.core.thing.ThingUID;
import org.openhab.core.thing.UID;
import org.openhab.core.thing.type.BridgeType;
import org.openhab.core.thing.type.ChannelDefinitionBuilder;
import org.openhab.core.thing.type.ChannelKind;
import org.openhab.core.thing.type.ChannelType;
import org.openhab.core.thing.type.ChannelTypeBuilder;
import org.openhab.core.thing.type.ChannelTypeUID;
import org.openhab.core.thing.type.ThingType;
import org.openhab.core.thing.type.ThingTypeBuilder;
import org.openhab.core.thing.util.ThingHelper;
import org.openhab.core.types.StateDescriptionFragmentBuilder;

/**
 * Things, bridges, channels, and their types are built as described.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class BuildersTest {

    private static final ThingTypeUID TYPE = new ThingTypeUID("demo:thing");
    private static final ThingUID UID = new ThingUID(TYPE, "one");
    private static final Channel WEIGHT = ChannelBuilder.create(new ChannelUID(UID, "body#weight"), "Number:Mass")
            .withType(new ChannelTypeUID("demo:weight")).withLabel("Weight").withDefaultTags(Set.of("Measurement"))
            .build();
    private static final Channel EVENT = ChannelBuilder.create(new ChannelUID(UID, "event"))
            .withKind(ChannelKind.TRIGGER).build();

    @Test
    void buildsThings() {
        Thing thing = ThingBuilder.create(TYPE, UID).withLabel("One").withBridge(new ThingUID("demo:bridge:b"))
                .withChannels(WEIGHT, EVENT).withConfiguration(new Configuration(Map.of("a", 1)))
                .withProperty("vendor", "Withings").withLocation("Bath").build();

        assertThat(thing, is(not(instanceOf(Bridge.class))));
        assertThat(thing.getLabel(), is("One"));
        assertThat(thing.getChannels(), contains(WEIGHT, EVENT));
        assertThat(thing.getChannelsOfGroup("body"), contains(WEIGHT));
        assertThat(thing.getChannel("body#weight"), is(WEIGHT));
        assertThat(thing.getChannel("other"), is(nullValue()));
        assertThat(thing.getProperties(), is(Map.of("vendor", "Withings")));
        assertThat(thing.getStatus(), is(ThingStatus.UNINITIALIZED));
        assertThat(thing.isEnabled(), is(true));
        thing.setStatusInfo(
                ThingStatusInfoBuilder.create(ThingStatus.UNINITIALIZED, ThingStatusDetail.DISABLED).build());
        assertThat(thing.isEnabled(), is(false));
    }

    @Test
    void editsCopies() {
        Thing thing = ThingBuilder.create(TYPE, "one").withChannels(WEIGHT, EVENT).build();

        Thing edited = ThingBuilder.create(thing).withoutChannel(EVENT.getUID()).withLabel("Two").build();

        assertThat(edited.getChannels(), contains(WEIGHT));
        assertThat(thing.getChannels(), contains(WEIGHT, EVENT));
        assertThat(edited, is(thing));
        assertThat(ThingHelper.equals(edited, thing), is(false));
        assertThat(ThingHelper.equals(ThingBuilder.create(thing).build(), thing), is(true));
    }

    @Test
    void refusesForeignAndDoubleChannels() {
        ThingBuilder builder = ThingBuilder.create(TYPE, UID).withChannel(WEIGHT);

        assertThrows(IllegalArgumentException.class, () -> builder.withChannel(WEIGHT));
        assertThrows(IllegalArgumentException.class, () -> builder.withChannels(EVENT, EVENT));
        assertThrows(IllegalArgumentException.class,
                () -> builder.withChannel(ChannelBuilder.create(new ChannelUID("demo:thing:two:a")).build()));
    }

    @Test
    void buildsBridges() {
        Bridge bridge = BridgeBuilder.create(TYPE, "b").withLabel("B").build();

        assertThat(bridge.getThings(), is(empty()));
        assertThat(BridgeBuilder.create(bridge).build().getLabel(), is("B"));
        assertThat(bridge.getHandler(), is(nullValue()));
    }

    @Test
    void channelsCopyAndCompare() {
        assertThat(ChannelBuilder.create(WEIGHT).build(), is(WEIGHT));
        assertThat(ChannelBuilder.create(WEIGHT).withLabel("Other").build(), is(not(WEIGHT)));
        assertThat(WEIGHT.getKind(), is(ChannelKind.STATE));
        assertThat(EVENT.getAcceptedItemType(), is(nullValue()));
    }

    @Test
    void statusesPrint() {
        assertThat(ThingStatusInfoBuilder.create(ThingStatus.OFFLINE, ThingStatusDetail.COMMUNICATION_ERROR)
                .withDescription("gone").build().toString(), is("OFFLINE (COMMUNICATION_ERROR): gone"));
        assertThat(ThingStatusInfoBuilder.create(ThingStatus.ONLINE).build().toString(), is("ONLINE"));
        assertThat(ThingStatusDetail.OFFLINE.BRIDGE_OFFLINE, is(ThingStatusDetail.BRIDGE_OFFLINE));
        assertThat(ThingStatusDetail.values()[0], is(ThingStatusDetail.NONE));
    }

    @Test
    void typesCheckTheirParts() {
        ChannelTypeUID uid = new ChannelTypeUID("demo:weight");
        ChannelType type = ChannelTypeBuilder.state(uid, "Weight", "Number:Mass").withUnitHint("kg")
                .withTag("Measurement")
                .withStateDescriptionFragment(
                        StateDescriptionFragmentBuilder.create().withPattern("%.1f %unit%").build())
                .isAdvanced(true).build();
        assertThat(Objects.requireNonNull(type.getState()).getPattern(), is("%.1f %unit%"));
        assertThat(type.getUnitHint(), is("kg"));
        assertThat(type.isAdvanced(), is(true));
        assertThat(ChannelTypeBuilder.trigger(uid, "Event").build().getKind(), is(ChannelKind.TRIGGER));
        assertThrows(IllegalArgumentException.class, () -> ChannelTypeBuilder.state(uid, "Weight", ""));
        assertThrows(IllegalArgumentException.class, () -> ChannelTypeBuilder.trigger(uid, ""));

        ThingType thingType = ThingTypeBuilder.instance(TYPE, "Thing")
                .withSupportedBridgeTypeUIDs(List.of("demo:bridge"))
                .withChannelDefinitions(List.of(new ChannelDefinitionBuilder("weight", uid).build())).build();
        assertThat(ThingTypeBuilder.instance(thingType).withLabel("Other").build(), is(thingType));
        assertThat(ThingTypeBuilder.instance(TYPE, "B").buildBridge(), is(instanceOf(BridgeType.class)));
        assertThrows(IllegalArgumentException.class, () -> ThingTypeBuilder.instance(TYPE, "").build());
    }
}
