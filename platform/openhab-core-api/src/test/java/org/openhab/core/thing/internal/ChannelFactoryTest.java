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
package org.openhab.core.thing.internal;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;

import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.openhab.core.thing.Channel;
import org.openhab.core.thing.ThingUID;
import org.openhab.core.thing.type.AutoUpdatePolicy;
import org.openhab.core.thing.type.ChannelDefinitionBuilder;
import org.openhab.core.thing.type.ChannelGroupDefinition;
import org.openhab.core.thing.type.ChannelGroupType;
import org.openhab.core.thing.type.ChannelGroupTypeBuilder;
import org.openhab.core.thing.type.ChannelGroupTypeUID;
import org.openhab.core.thing.type.ChannelType;
import org.openhab.core.thing.type.ChannelTypeBuilder;
import org.openhab.core.thing.type.ChannelTypeUID;
import org.openhab.core.thing.type.ThingType;
import org.openhab.core.thing.type.ThingTypeBuilder;

/**
 * New things get the channels of their types, single or in groups.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class ChannelFactoryTest {

    private static final ChannelTypeUID WEIGHT = new ChannelTypeUID("demo:weight");
    private static final ChannelGroupTypeUID BODY = new ChannelGroupTypeUID("demo:body");
    private static final ThingUID THING = new ThingUID("demo:thing:one");

    @Test
    void takesTextsOfTheDefinitionBeforeThoseOfTheType() {
        ChannelType type = ChannelTypeBuilder.state(WEIGHT, "Weight", "Number:Mass").withDescription("Of the type")
                .withTag("Measurement").withAutoUpdatePolicy(AutoUpdatePolicy.VETO).build();
        ChannelGroupType group = ChannelGroupTypeBuilder.instance(BODY, "Body")
                .withChannelDefinitions(List.of(new ChannelDefinitionBuilder("fat", WEIGHT).withLabel("Fat").build(),
                        new ChannelDefinitionBuilder("unknown", new ChannelTypeUID("demo:other")).build()))
                .build();
        ThingType thingType = ThingTypeBuilder.instance("demo", "thing", "T")
                .withChannelDefinitions(List.of(new ChannelDefinitionBuilder("weight", WEIGHT)
                        .withProperties(Map.of("a", "b")).withDescription("Own").build()))
                .withChannelGroupDefinitions(List.of(new ChannelGroupDefinition("body", BODY),
                        new ChannelGroupDefinition("none", new ChannelGroupTypeUID("demo:none"))))
                .build();
        ChannelFactory factory = new ChannelFactory(null, uid -> WEIGHT.equals(uid) ? type : null,
                uid -> BODY.equals(uid) ? group : null);

        List<Channel> channels = factory.channelsOf(thingType, THING);

        assertThat(channels.stream().map(channel -> channel.getUID().getId()).toList(), contains("weight", "body#fat"));
        Channel weight = channels.get(0);
        assertThat(weight.getLabel(), is("Weight"));
        assertThat(weight.getDescription(), is("Own"));
        assertThat(weight.getProperties(), is(Map.of("a", "b")));
        assertThat(weight.getAcceptedItemType(), is("Number:Mass"));
        assertThat(weight.getDefaultTags(), contains("Measurement"));
        assertThat(weight.getAutoUpdatePolicy(), is(AutoUpdatePolicy.VETO));
        assertThat(channels.get(1).getLabel(), is("Fat"));
        assertThat(channels.get(1).getDescription(), is("Of the type"));
    }
}
