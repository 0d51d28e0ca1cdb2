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
import static org.mockito.ArgumentMatchers.anyBoolean;
import static org.mockito.ArgumentMatchers.argThat;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;
import org.openhab.core.config.core.Configuration;
import org.openhab.core.config.core.validation.ConfigValidationException;
import org.openhab.core.thing.Channel;
import org.openhab.core.thing.ChannelUID;
import org.openhab.core.thing.Thing;
import org.openhab.core.thing.ThingStatus;
import org.openhab.core.thing.ThingStatusDetail;
import org.openhab.core.thing.ThingStatusInfo;
import org.openhab.core.thing.ThingTypeUID;
import org.openhab.core.thing.ThingUID;
import org.openhab.core.thing.binding.ThingHandler;
import org.openhab.core.thing.binding.builder.ChannelBuilder;
import org.openhab.core.thing.binding.builder.ThingBuilder;
import org.openhab.core.thing.type.ChannelTypeUID;
import org.openhab.devhost.internal.core.Links;
import org.openhab.devhost.internal.core.ThingDefinition;
import org.openhab.devhost.internal.core.Things;

/**
 * Tests of {@code /rest/things}.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class ThingsResourceTest {

    private static final ThingTypeUID TYPE = new ThingTypeUID("withings", "person");
    private static final ThingUID UID = new ThingUID("withings:person:home:anna");
    private static final String PATH = "/rest/things/withings:person:home:anna";

    private final Things things = mock(Things.class);
    private final Links links = mock(Links.class);
    private final StatusView statuses = mock(StatusView.class);
    private final Call call = new Call(new ThingsResource(things, links, statuses, () -> Locale.ENGLISH));
    private final ArgumentCaptor<ThingDefinition> definition = ArgumentCaptor.forClass(ThingDefinition.class);
    private @NonNullByDefault({}) Thing thing;

    @BeforeEach
    void create() {
        ChannelUID weight = new ChannelUID(UID, "body", "weight");
        Channel channel = ChannelBuilder.create(weight, "Number:Mass").withType(new ChannelTypeUID("withings:weight"))
                .withLabel("Weight").withDefaultTags(Set.of("Measurement")).build();
        thing = ThingBuilder.create(TYPE, UID).withLabel("Anna").withBridge(new ThingUID("withings:account:home"))
                .withLocation("Bath").withConfiguration(new Configuration(Map.of("importHistory", true)))
                .withProperties(Map.of("userId", "7")).withChannel(channel).build();
        when(things.get(UID)).thenReturn(thing);
        when(things.all()).thenReturn(List.of(thing));
        when(links.itemsOf(weight)).thenReturn(Set.of("Anna_Weight"));
        when(statuses.of(any(), any())).then(args -> new ThingStatusInfo(ThingStatus.OFFLINE,
                ThingStatusDetail.CONFIGURATION_PENDING, "text " + args.<Locale> getArgument(1).getLanguage()));
    }

    @Test
    void aThingHasOpenHabsShape() {
        assertThat(Call.json(call.get(PATH)), is(Call.json("{'UID':'withings:person:home:anna','label':'Anna',"
                + "'bridgeUID':'withings:account:home','thingTypeUID':'withings:person','location':'Bath',"
                + "'statusInfo':{'status':'OFFLINE','statusDetail':'CONFIGURATION_PENDING','description':'text en'},"
                + "'editable':true,'configuration':{'importHistory':true},'properties':{'userId':'7'},'channels':[{"
                + "'linkedItems':['Anna_Weight'],'uid':'withings:person:home:anna:body#weight','id':'body#weight',"
                + "'channelTypeUID':'withings:weight','itemType':'Number:Mass','kind':'STATE','label':'Weight',"
                + "'defaultTags':['Measurement'],'properties':{},'configuration':{}}]}")));
    }

    @Test
    void theStatusIsInTheReadersLanguage() {
        assertThat(Call.json(call.with("Accept-Language", "de").get(PATH + "/status")),
                is(Call.json("{'status':'OFFLINE','statusDetail':'CONFIGURATION_PENDING','description':'text de'}")));
    }

    @Test
    void theListCanBeShort() {
        String full = Call.text(call.get("/rest/things"));
        String summary = Call.text(call.get("/rest/things?summary=true"));

        assertThat(full, containsString("channels"));
        assertThat(summary, allOf(containsString("statusInfo"), not(containsString("channels"))));
    }

    @Test
    void aThingIsCreated() {
        ThingUID uid = new ThingUID("withings:person:home:ben");
        when(things.add(definition.capture())).thenReturn(thing);

        RestResponse response = call.postJson("/rest/things", "{\"thingTypeUID\":\"withings:person\",\"UID\":\"" + uid
                + "\",\"bridgeUID\":\"withings:account:home\",\"label\":\"Ben\",\"configuration\":{\"n\":30,\"x\":null},"
                + "\"properties\":{\"p\":\"1\"}}");

        assertThat(response.status(), is(201));
        assertThat(definition.getValue(), is(new ThingDefinition(TYPE, uid, new ThingUID("withings:account:home"),
                "Ben", null, Map.of("n", new BigDecimal(30)), Map.of("p", "1"), null)));
    }

    @Test
    void aThingWithoutUidGetsOneBelowItsBridge() {
        when(things.add(definition.capture())).thenReturn(thing);

        call.postJson("/rest/things", "{\"thingTypeUID\":\"withings:person\",\"bridgeUID\":\"withings:account:home\"}");

        assertThat(definition.getValue().uid().getAsString(), matchesPattern("withings:person:home:[0-9a-f]{10}"));
    }

    @Test
    void whatCannotBeCreatedIsRefused() {
        assertThat(call.postJson("/rest/things", "{\"thingTypeUID\":\"withings:person\",\"UID\":\"" + UID + "\"}")
                .status(), is(409));
        assertThat(call.postJson("/rest/things", "{}").status(), is(400));
        assertThat(call
                .postJson("/rest/things",
                        "{\"thingTypeUID\":\"withings:person\","
                                + "\"UID\":\"withings:person:other:x\",\"bridgeUID\":\"withings:account:home\"}")
                .status(), is(400));
        when(things.add(any())).thenThrow(new IllegalArgumentException("unknown type"));
        assertThat(call.postJson("/rest/things", "{\"thingTypeUID\":\"no:type\",\"UID\":\"no:type:x\"}").status(),
                is(400));
    }

    @Test
    void aChangeKeepsWhatItDoesNotName() {
        when(things.update(eq(UID), definition.capture())).thenReturn(thing);

        RestResponse response = call.putJson(PATH, "{\"label\":\"Anna B.\",\"configuration\":{}}");

        assertThat(response.status(), is(200));
        assertThat(definition.getValue(), is(new ThingDefinition(TYPE, UID, new ThingUID("withings:account:home"),
                "Anna B.", "Bath", Map.of(), Map.of("userId", "7"), null)));
    }

    @Test
    void channelsOfAChangeAreRead() {
        when(things.update(eq(UID), definition.capture())).thenReturn(thing);

        call.putJson(PATH, "{\"channels\":" + Call.json(call.get(PATH)).getAsJsonObject().get("channels") + "}");

        List<Channel> channels = definition.getValue().channels();
        assertThat(channels, is(thing.getChannels()));
    }

    @Test
    void removalWaitsForTheHandlerUnlessForced() {
        when(things.remove(any(), anyBoolean())).thenReturn(true);

        assertThat(call.delete(PATH).status(), is(202));
        verify(things).remove(UID, false);
        assertThat(call.delete(PATH + "?force=true").status(), is(200));
        verify(things).remove(UID, true);
    }

    @Test
    void configurationNeedsAHandler() {
        assertThat(call.putJson(PATH + "/config", "{\"a\":1}").status(), is(409));
        thing.setHandler(mock(ThingHandler.class));
        assertThat(call.putJson(PATH + "/config", "{\"a\":1,\"b\":null}").status(), is(200));
        verify(things).updateConfiguration(eq(UID),
                argThat(values -> new BigDecimal(1).equals(values.get("a")) && values.containsKey("b")));
    }

    @Test
    void refusedParametersAreNamed() {
        thing.setHandler(mock(ThingHandler.class));
        ConfigValidationException refusal = mock(ConfigValidationException.class);
        when(refusal.getValidationMessages(Locale.ENGLISH)).thenReturn(Map.of("a", "too small"));
        doThrow(refusal).when(things).updateConfiguration(any(), any());

        RestResponse response = call.putJson(PATH + "/config", "{\"a\":1}");

        assertThat(response.status(), is(400));
        assertThat(Call.json(response), is(Call.json("{'a':'too small'}")));
    }

    @Test
    void thingsAreEnabledByText() {
        assertThat(call.putText(PATH + "/enable", "false").status(), is(200));
        verify(things).setEnabled(UID, false);
        assertThat(call.putJson(PATH + "/enable", "false").status(), is(415));
    }

    @Test
    void unknownThingsAreNotFound() {
        for (RestResponse response : List.of(call.get("/rest/things/a:b:c"), call.delete("/rest/things/a:b:c"),
                call.putJson("/rest/things/a:b:c", "{}"), call.get("/rest/things/a:b:c/status"))) {
            assertThat(response.status(), is(404));
            assertThat(Call.text(response), containsString("Thing a:b:c does not exist!"));
        }
    }
}
