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
package org.openhab.devhost.internal.rest;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.*;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openhab.core.library.types.DecimalType;
import org.openhab.core.thing.ChannelUID;
import org.openhab.core.thing.Thing;
import org.openhab.core.thing.ThingTypeUID;
import org.openhab.core.thing.ThingUID;
import org.openhab.core.thing.binding.builder.ChannelBuilder;
import org.openhab.core.thing.binding.builder.ThingBuilder;
import org.openhab.core.thing.type.ChannelKind;
import org.openhab.devhost.internal.core.ItemDefinition;
import org.openhab.devhost.internal.core.ItemState;
import org.openhab.devhost.internal.core.Items;
import org.openhab.devhost.internal.core.Link;
import org.openhab.devhost.internal.core.Links;
import org.openhab.devhost.internal.core.Things;

/**
 * Tests of {@code /rest/links}.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class LinksResourceTest {

    private static final ThingUID THING = new ThingUID("withings:person:anna");
    private static final ChannelUID WEIGHT = new ChannelUID(THING, "body", "weight");
    private static final ChannelUID TRIGGER = new ChannelUID(THING, "status", "event");
    /** The hash of a group channel is encoded in a path. */
    private static final String PATH = "/rest/links/Weight/withings:person:anna:body%23weight";

    private final Links links = mock(Links.class);
    private final Items items = mock(Items.class);
    private final Things things = mock(Things.class);
    private final Call call = new Call(new LinksResource(links, items, things));

    @BeforeEach
    void create() {
        Thing thing = ThingBuilder.create(new ThingTypeUID("withings:person"), THING)
                .withChannel(ChannelBuilder.create(WEIGHT, "Number:Mass").build())
                .withChannel(ChannelBuilder.create(TRIGGER, null).withKind(ChannelKind.TRIGGER).build()).build();
        when(things.get(THING)).thenReturn(thing);
        ItemDefinition item = new ItemDefinition("Weight", "Number:Mass", null, null, Set.of(), List.of(), Map.of());
        when(items.get("Weight"))
                .thenReturn(new ItemState(item, new DecimalType("1"), null, null, null, null, null, null));
        when(links.all()).thenReturn(List.of(new Link("Weight", WEIGHT, Map.of())));
    }

    @Test
    void linksHaveOpenHabsShape() {
        String link = "{'itemName':'Weight','channelUID':'withings:person:anna:body#weight','configuration':{},"
                + "'editable':true}";

        assertThat(Call.json(call.get("/rest/links")), is(Call.json("[" + link + "]")));
        assertThat(Call.json(call.get(PATH)), is(Call.json(link)));
        assertThat(Call.text(call.get("/rest/links?itemName=Other")), is("[]"));
        assertThat(Call.text(call.get("/rest/links?channelUID=withings:person:anna:x")), is("[]"));
        assertThat(call.get("/rest/links/Other/withings:person:anna:body%23weight").status(), is(404));
    }

    @Test
    void aLinkIsMade() {
        assertThat(call.putJson(PATH, "{}").status(), is(200));
        verify(links).link("Weight", WEIGHT, Map.of());
        assertThat(call.putJson(PATH, "{\"itemName\":\"Weight\",\"configuration\":{\"profile\":\"system:offset\"}}")
                .status(), is(200));
        verify(links).link("Weight", WEIGHT, Map.of("profile", "system:offset"));
    }

    @Test
    void linksToNothingAreRefused() {
        assertThat(call.putJson("/rest/links/None/withings:person:anna:body%23weight", "{}").status(), is(400));
        assertThat(call.putJson("/rest/links/Weight/withings:person:anna:none", "{}").status(), is(400));
        assertThat(call.putJson("/rest/links/Weight/withings:person:ben:body%23weight", "{}").status(), is(400));
        assertThat(call.putJson("/rest/links/Weight/nonsense", "{}").status(), is(400));
        assertThat(call.putJson(PATH, "{\"itemName\":\"Other\"}").status(), is(400));
        verify(links, never()).link(any(), any(), any());
    }

    @Test
    void aTriggerChannelNeedsAProfileForEvents() {
        String path = "/rest/links/Weight/withings:person:anna:status%23event";

        assertThat(call.putJson(path, "{}").status(), is(400));
        for (String profile : List.of("system:default", "system:timestamp-update", "trigger-event-string")) {
            assertThat(call.putJson(path, "{\"configuration\":{\"profile\":\"" + profile + "\"}}").status(), is(400));
        }
        assertThat(call.putJson(path, "{\"configuration\":{\"profile\":\"system:timestamp-trigger\"}}").status(),
                is(200));
    }

    @Test
    void linksAreRemoved() {
        when(links.unlink("Weight", WEIGHT)).thenReturn(true, true, false);

        assertThat(call.delete(PATH).status(), is(200));
        assertThat(Call.json(call.delete("/rest/links/withings:person:anna")), is(Call.json("{'count':1}")));
        assertThat(call.delete(PATH).status(), is(404));
        assertThat(Call.json(call.delete("/rest/links/Nothing")), is(Call.json("{'count':0}")));
    }
}
