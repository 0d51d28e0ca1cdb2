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
import static org.mockito.Mockito.when;

import java.math.BigDecimal;
import java.net.URI;
import java.util.List;
import java.util.Locale;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openhab.core.config.core.ConfigDescription;
import org.openhab.core.config.core.ConfigDescriptionBuilder;
import org.openhab.core.config.core.ConfigDescriptionParameter;
import org.openhab.core.config.core.ConfigDescriptionParameterBuilder;
import org.openhab.core.config.core.ConfigDescriptionRegistry;
import org.openhab.core.config.core.ParameterOption;
import org.openhab.core.thing.ThingTypeUID;
import org.openhab.core.thing.type.ChannelDefinitionBuilder;
import org.openhab.core.thing.type.ChannelGroupDefinition;
import org.openhab.core.thing.type.ChannelGroupType;
import org.openhab.core.thing.type.ChannelGroupTypeBuilder;
import org.openhab.core.thing.type.ChannelGroupTypeRegistry;
import org.openhab.core.thing.type.ChannelGroupTypeUID;
import org.openhab.core.thing.type.ChannelType;
import org.openhab.core.thing.type.ChannelTypeBuilder;
import org.openhab.core.thing.type.ChannelTypeRegistry;
import org.openhab.core.thing.type.ChannelTypeUID;
import org.openhab.core.thing.type.ThingType;
import org.openhab.core.thing.type.ThingTypeBuilder;
import org.openhab.core.thing.type.ThingTypeRegistry;

import com.google.gson.JsonObject;

/**
 * Tests of thing types, channel types and configuration descriptions.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class TypesResourceTest {

    private static final ChannelTypeUID WEIGHT = new ChannelTypeUID("withings:weight");
    private static final ChannelGroupTypeUID BODY = new ChannelGroupTypeUID("withings:body");
    private static final ThingTypeUID PERSON = new ThingTypeUID("withings:person");

    private final ThingTypeRegistry thingTypes = mock(ThingTypeRegistry.class);
    private final ChannelTypeRegistry channelTypes = mock(ChannelTypeRegistry.class);
    private final ChannelGroupTypeRegistry groupTypes = mock(ChannelGroupTypeRegistry.class);
    private final ConfigDescriptionRegistry configDescriptions = mock(ConfigDescriptionRegistry.class);
    private final Call call = new Call(
            new ThingTypesResource(thingTypes, channelTypes, groupTypes, configDescriptions, () -> Locale.GERMAN),
            new ChannelTypesResource(channelTypes, configDescriptions, () -> Locale.GERMAN),
            new ConfigDescriptionsResource(configDescriptions, () -> Locale.GERMAN));

    @BeforeEach
    void create() {
        URI uri = URI.create("thing-type:withings:person");
        ConfigDescriptionParameter parameter = ConfigDescriptionParameterBuilder
                .create("pollInterval", ConfigDescriptionParameter.Type.INTEGER).withDefault("30")
                .withMinimum(BigDecimal.ONE).withUnit("min").withAdvanced(true).withLabel("Abfrage")
                .withOptions(List.of(new ParameterOption("30", "halbstündlich"))).build();
        ConfigDescription description = ConfigDescriptionBuilder.create(uri).withParameter(parameter).build();
        ChannelType weight = ChannelTypeBuilder.state(WEIGHT, "Gewicht", "Number:Mass").withCategory("Scale")
                .withTag("Measurement").withUnitHint("kg").build();
        ChannelGroupType body = ChannelGroupTypeBuilder.instance(BODY, "Körper")
                .withChannelDefinitions(List.of(new ChannelDefinitionBuilder("weight", WEIGHT).build(),
                        new ChannelDefinitionBuilder("gone", new ChannelTypeUID("withings:gone")).build()))
                .build();
        ThingType person = ThingTypeBuilder.instance(PERSON, "Person")
                .withSupportedBridgeTypeUIDs(List.of("withings:account")).withConfigDescriptionURI(uri)
                .withChannelGroupDefinitions(List.of(new ChannelGroupDefinition("body", BODY))).buildBridge();
        when(configDescriptions.getConfigDescription(uri, Locale.GERMAN)).thenReturn(description);
        when(configDescriptions.getConfigDescriptions(Locale.GERMAN)).thenReturn(List.of(description));
        when(channelTypes.getChannelType(WEIGHT, Locale.GERMAN)).thenReturn(weight);
        when(channelTypes.getChannelTypes(any())).thenReturn(List.of(weight));
        when(groupTypes.getChannelGroupType(BODY, Locale.GERMAN)).thenReturn(body);
        when(thingTypes.getThingType(PERSON, Locale.GERMAN)).thenReturn(person);
        when(thingTypes.getThingTypes(Locale.GERMAN)).thenReturn(List.of(person));
    }

    @Test
    void aThingTypeHasOpenHabsShape() {
        JsonObject json = Call.json(call.get("/rest/thing-types/withings:person")).getAsJsonObject();

        assertThat(json.get("UID").getAsString(), is("withings:person"));
        assertThat(json.get("bridge").getAsBoolean(), is(true));
        assertThat(json.get("supportedBridgeTypeUIDs"), is(Call.json("['withings:account']")));
        assertThat(json.get("channels"), is(Call.json("[]")));
        assertThat(json.get("channelGroups"),
                is(Call.json("[{'id':'body','label':'Körper','channels':[{'id':'weight',"
                        + "'typeUID':'withings:weight','label':'Gewicht','tags':['Measurement'],'category':'Scale',"
                        + "'advanced':false,'properties':{}}]}]")));
        assertThat(json.getAsJsonArray("configParameters").size(), is(1));
    }

    @Test
    void theListHasNoDetails() {
        assertThat(Call.text(call.get("/rest/thing-types")),
                allOf(containsString("withings:person"), not(containsString("configParameters"))));
        assertThat(Call.text(call.get("/rest/thing-types?bindingId=other")), is("[]"));
    }

    @Test
    void unknownTypesAreNoContent() {
        assertThat(call.get("/rest/thing-types/a:b").status(), is(204));
        assertThat(call.get("/rest/channel-types/a:b").status(), is(204));
        assertThat(call.get("/rest/config-descriptions/a:b").status(), is(404));
    }

    @Test
    void aChannelTypeHasOpenHabsShape() {
        assertThat(Call.json(call.get("/rest/channel-types/withings:weight")), is(Call.json("{'parameters':[],"
                + "'parameterGroups':[],'label':'Gewicht','category':'Scale','itemType':'Number:Mass',"
                + "'unitHint':'kg','kind':'STATE','tags':['Measurement'],'UID':'withings:weight','advanced':false}")));
        assertThat(Call.json(call.get("/rest/channel-types?prefixes=system,withings")).getAsJsonArray().size(), is(1));
        assertThat(Call.text(call.get("/rest/channel-types?prefixes=system")), is("[]"));
    }

    @Test
    void parametersHaveOpenHabsShape() {
        JsonObject json = Call.json(call.get("/rest/config-descriptions/thing-type:withings:person")).getAsJsonObject();

        assertThat(json.get("uri").getAsString(), is("thing-type:withings:person"));
        assertThat(json.getAsJsonArray("parameters").get(0), is(Call.json("{'default':'30','label':'Abfrage',"
                + "'name':'pollInterval','required':false,'type':'INTEGER','min':1,'readOnly':false,'multiple':false,"
                + "'advanced':true,'verify':false,'limitToOptions':true,'unit':'min',"
                + "'options':[{'label':'halbstündlich','value':'30'}],'filterCriteria':[]}")));
        assertThat(Call.text(call.get("/rest/config-descriptions?scheme=channel-type")), is("[]"));
        assertThat(Call.json(call.get("/rest/config-descriptions?scheme=thing-type")).getAsJsonArray().size(), is(1));
    }
}
