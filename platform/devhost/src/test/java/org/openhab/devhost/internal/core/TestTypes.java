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
package org.openhab.devhost.internal.core;

import java.math.BigDecimal;
import java.net.URI;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.config.core.ConfigDescription;
import org.openhab.core.config.core.ConfigDescriptionBuilder;
import org.openhab.core.config.core.ConfigDescriptionParameter;
import org.openhab.core.config.core.ConfigDescriptionParameter.Type;
import org.openhab.core.config.core.ConfigDescriptionParameterBuilder;
import org.openhab.core.thing.ThingTypeUID;
import org.openhab.core.thing.type.AutoUpdatePolicy;
import org.openhab.core.thing.type.ChannelDefinition;
import org.openhab.core.thing.type.ChannelDefinitionBuilder;
import org.openhab.core.thing.type.ChannelGroupDefinition;
import org.openhab.core.thing.type.ChannelGroupTypeBuilder;
import org.openhab.core.thing.type.ChannelGroupTypeUID;
import org.openhab.core.thing.type.ChannelTypeBuilder;
import org.openhab.core.thing.type.ChannelTypeUID;
import org.openhab.core.thing.type.ThingTypeBuilder;

/**
 * Types of a made-up binding: an account with persons, and a thing that needs no bridge.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public final class TestTypes {

    public static final ThingTypeUID ACCOUNT = new ThingTypeUID("test", "account");
    public static final ThingTypeUID PERSON = new ThingTypeUID("test", "person");
    public static final ThingTypeUID OTHER = new ThingTypeUID("test", "other");
    public static final URI ACCOUNT_CONFIG = URI.create("thing-type:test:account");
    public static final URI PERSON_CONFIG = URI.create("thing-type:test:person");
    public static final URI CHANNEL_CONFIG = URI.create("channel-type:test:weight");

    private TestTypes() {
    }

    static void register(TestHost host) {
        host.configs.put(ACCOUNT_CONFIG,
                config(ACCOUNT_CONFIG, parameter("clientId", Type.TEXT).withRequired(true).build(),
                        parameter("pollInterval", Type.INTEGER).withDefault("30").withMinimum(BigDecimal.ONE).build()));
        host.configs.put(PERSON_CONFIG, config(PERSON_CONFIG, parameter("userId", Type.TEXT).build()));
        host.configs.put(CHANNEL_CONFIG,
                config(CHANNEL_CONFIG, parameter("decimals", Type.INTEGER).withDefault("1").build()));
        channel(host, "weight", "Number:Mass", AutoUpdatePolicy.VETO);
        channel(host, "power", "Switch", null);
        channel(host, "text", "String", AutoUpdatePolicy.RECOMMEND);
        channel(host, "count", "Number", null);
        channel(host, "level", "Dimmer", null);
        ChannelTypeUID event = new ChannelTypeUID("test", "event");
        host.channelTypes.put(event, ChannelTypeBuilder.trigger(event, "Event").build());
        ChannelGroupTypeUID body = new ChannelGroupTypeUID("test", "body");
        ChannelDefinition weight = new ChannelDefinitionBuilder("weight", new ChannelTypeUID("test", "weight"))
                .withLabel("Body Weight").withProperties(Map.of("meastype", "1")).build();
        host.groupTypes.put(body,
                ChannelGroupTypeBuilder.instance(body, "Body").withChannelDefinitions(List.of(weight)).build());
        host.thingTypes.put(ACCOUNT,
                ThingTypeBuilder.instance(ACCOUNT, "Account").withConfigDescriptionURI(ACCOUNT_CONFIG).buildBridge());
        host.thingTypes.put(PERSON,
                ThingTypeBuilder.instance(PERSON, "Person").withConfigDescriptionURI(PERSON_CONFIG)
                        .withRepresentationProperty("userId").withProperties(Map.of("vendor", "Test"))
                        .withSupportedBridgeTypeUIDs(List.of(ACCOUNT.getAsString()))
                        .withChannelGroupDefinitions(List.of(new ChannelGroupDefinition("body", body))).buildBridge());
        host.thingTypes.put(OTHER,
                ThingTypeBuilder.instance(OTHER, "Other")
                        .withChannelDefinitions(List.of(definition("power"), definition("text"), definition("count"),
                                definition("level"), definition("weight"), definition("event")))
                        .build());
    }

    private static void channel(TestHost host, String id, String itemType, @Nullable AutoUpdatePolicy policy) {
        ChannelTypeUID uid = new ChannelTypeUID("test", id);
        var builder = ChannelTypeBuilder.state(uid, "The " + id, itemType).withTag("Measurement")
                .withDescription("Says " + id + ".").withAutoUpdatePolicy(policy);
        if ("weight".equals(id)) {
            builder.withConfigDescriptionURI(CHANNEL_CONFIG);
        }
        host.channelTypes.put(uid, builder.build());
    }

    private static ChannelDefinition definition(String id) {
        return new ChannelDefinitionBuilder(id, new ChannelTypeUID("test", id)).build();
    }

    private static ConfigDescription config(URI uri, ConfigDescriptionParameter... parameters) {
        return ConfigDescriptionBuilder.create(uri).withParameters(List.of(parameters)).build();
    }

    private static ConfigDescriptionParameterBuilder parameter(String name, Type type) {
        return ConfigDescriptionParameterBuilder.create(name, type);
    }
}
