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
package org.openhab.devhost.internal.ohinf;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.instanceOf;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openhab.core.config.core.ConfigDescription;
import org.openhab.core.config.core.ConfigDescriptionParameter;
import org.openhab.core.config.core.ParameterOption;
import org.openhab.core.i18n.TranslationProvider;
import org.openhab.core.thing.ThingTypeUID;
import org.openhab.core.thing.type.BridgeType;
import org.openhab.core.thing.type.ChannelDefinition;
import org.openhab.core.thing.type.ChannelGroupDefinition;
import org.openhab.core.thing.type.ChannelGroupType;
import org.openhab.core.thing.type.ChannelGroupTypeRegistry;
import org.openhab.core.thing.type.ChannelGroupTypeUID;
import org.openhab.core.thing.type.ChannelType;
import org.openhab.core.thing.type.ChannelTypeRegistry;
import org.openhab.core.thing.type.ChannelTypeUID;
import org.openhab.core.thing.type.ThingType;
import org.osgi.framework.Bundle;

/**
 * What the registries get from the providers, in several languages.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class ProvidersTest {

    private static final ThingTypeUID PERSON = new ThingTypeUID("demo:person");
    private static final ThingTypeUID DEVICE = new ThingTypeUID("demo:device");
    private static final URI ACCOUNT = URI.create("thing-type:demo:account");

    private final OhInfStore store = new OhInfStore();
    private final Bundle bundle = FixtureBundle.of("good");
    private final TranslationProvider translations = new BundleTranslations(() -> Locale.ENGLISH);
    private final ChannelTypeRegistry channelRegistry = mock(ChannelTypeRegistry.class);
    private final ChannelGroupTypeRegistry groupRegistry = mock(ChannelGroupTypeRegistry.class);

    private final OhInfChannelTypes channelTypes = new OhInfChannelTypes(store, translations);
    private final ChannelGroupLocalizer groupLocalizer = new ChannelGroupLocalizer(translations, channelRegistry);
    private final OhInfChannelGroupTypes groupTypes = new OhInfChannelGroupTypes(store, groupLocalizer);
    private final OhInfThingTypes thingTypes = new OhInfThingTypes(store,
            new TypeLocalizer(groupLocalizer, groupRegistry));
    private final OhInfRuleTemplates templates = new OhInfRuleTemplates(store, translations);
    private final OhInfConfigDescriptions configs = new OhInfConfigDescriptions(store,
            new ConfigLocalizer(translations));

    @BeforeEach
    void fill() {
        when(channelRegistry.getChannelType(any(), any()))
                .thenAnswer(call -> channelTypes.getChannelType(call.getArgument(0), call.getArgument(1)));
        when(groupRegistry.getChannelGroupType(any(), any()))
                .thenAnswer(call -> groupTypes.getChannelGroupType(call.getArgument(0), call.getArgument(1)));
        OhInfLoader loader = new OhInfLoader();
        Bundle host = FixtureBundle.host();
        store.put(host, loader.load(host, store::defines));
        store.put(bundle, loader.load(bundle, store::defines));
    }

    @Test
    void ruleTemplatesAreTranslatedWithTheirParameters() {
        assertThat(templates.list(Locale.ENGLISH).get(0).get("label").getAsString(), is("Greet"));
        assertThat(templates.list(Locale.GERMAN).toString(),
                allOf(containsString("\"label\":\"Grüßen\""), containsString("\"description\":\"Wer gegrüßt wird\""),
                        containsString("{\"value\":\"LOUD\",\"label\":\"Laut\"}"),
                        containsString("\"label\":\"Warn\"")));
    }

    @Test
    void thingTypesAreTranslatedWithTheirGroups() {
        ThingType person = thing(PERSON, Locale.GERMANY);

        assertThat(person.getLabel(), is("Persönlichkeit"));
        assertThat(person.getDescription(), is("A person with a <b>body</b>."));
        assertThat(groups(person),
                contains("body: Körper, Values of the body.", "second: Zweiter Körper, Another one."));
        assertThat(groups(thing(PERSON, Locale.ENGLISH)),
                contains("body: Body, Values of the body.", "second: Second Body, Another one."));
        assertThat(person.getSupportedBridgeTypeUIDs(), contains("demo:account"));
        assertThat(person.getExtensibleChannelTypeIds(), contains("weight", "mood"));
        assertThat(thing(new ThingTypeUID("demo:account"), Locale.GERMAN), is(instanceOf(BridgeType.class)));
        assertThat(thing(new ThingTypeUID("demo:account"), Locale.GERMAN).getLabel(), is("Demo-Konto"));
    }

    @Test
    void channelsWithoutTextsHaveThoseOfTheirTypes() {
        assertThat(channels(thing(DEVICE, Locale.GERMAN).getChannelDefinitions()),
                contains("battery: Batterieladung, Ladung der Batterie in Prozent",
                        "weight: Gemessenes Gewicht, On this device.", "event: Event, null"));
    }

    @Test
    void groupTypesAreTranslatedWithTheirChannels() {
        ChannelGroupType body = Objects
                .requireNonNull(groupTypes.getChannelGroupType(new ChannelGroupTypeUID("demo:body"), Locale.GERMAN));

        assertThat(body.getLabel(), is("Körper"));
        assertThat(body.getCategory(), is("Sensor"));
        assertThat(channels(body.getChannelDefinitions()),
                contains("weight: Gewicht, Weight of the body.", "mood: Laune des Tages, null"));
        assertThat(groupTypes.getChannelGroupTypes(null).size(), is(1));
    }

    @Test
    void channelTypesAreTranslatedWithOptionsAndPattern() {
        ChannelType weight = channel("demo:weight", Locale.GERMAN);
        ChannelType mood = channel("demo:mood", Locale.GERMAN);

        assertThat(weight.getLabel(), is("Gewicht"));
        assertThat(Objects.requireNonNull(weight.getState()).getPattern(), is("%.2f %unit%"));
        assertThat(weight.getUnitHint(), is("kg"));
        assertThat(
                Objects.requireNonNull(mood.getState()).getOptions().stream().map(option -> option.getLabel()).toList(),
                contains("Gut", "Schlecht"));
        assertThat(Objects.requireNonNull(mood.getCommandDescription()).getCommandOptions().get(0).getLabel(),
                is("Aufmuntern"));
        assertThat(channel("system:location", Locale.FRENCH).getLabel(), is("Position"));
        assertThat(channelTypes.getChannelTypes(null).size(), is(33));
    }

    @Test
    void configDescriptionsAreTranslated() {
        ConfigDescription account = Objects.requireNonNull(configs.getConfigDescription(ACCOUNT, Locale.GERMAN));

        assertThat(account.getParameterGroups().get(0).getLabel(), is("Zugang"));
        assertThat(account.getParameterGroups().get(0).isAdvanced(), is(true));
        assertThat(parameter(account, "secret").getLabel(), is("Geheimnis"));
        assertThat(parameter(account, "secret").isRequired(), is(true));
        assertThat(parameter(account, "region").getOptions(), contains(new ParameterOption("ROW", "Rest der Welt"),
                new ParameterOption("NORTH_AMERICA", "North America")));
        assertThat(parameter(account, "region").getMultipleLimit(), is(2));
        assertThat(parameter(account, "ratio").getUnitLabel(), is("Teile"));
        assertThat(parameter(account, "interval").getUnit(), is("min"));
        ConfigDescription addon = Objects
                .requireNonNull(configs.getConfigDescription(URI.create("binding:demo"), Locale.GERMAN));
        assertThat(parameter(addon, "mode").getLabel(), is("Modus"));
        assertThat(configs.getConfigDescriptions(null).size(), is(4));
    }

    @Test
    void typesLeaveWithTheirBundle() {
        store.remove(bundle);

        assertThat(thingTypes.getThingTypes(null), is(empty()));
        assertThat(thingTypes.getThingType(PERSON, null), is(nullValue()));
        assertThat(channelTypes.getChannelType(new ChannelTypeUID("demo:weight"), null), is(nullValue()));
        assertThat(groupTypes.getChannelGroupTypes(null), is(empty()));
        assertThat(configs.getConfigDescription(ACCOUNT, null), is(nullValue()));
    }

    private ThingType thing(ThingTypeUID uid, Locale locale) {
        return Objects.requireNonNull(thingTypes.getThingType(uid, locale));
    }

    private ChannelType channel(String uid, Locale locale) {
        return Objects.requireNonNull(channelTypes.getChannelType(new ChannelTypeUID(uid), locale));
    }

    private static List<String> groups(ThingType type) {
        return type.getChannelGroupDefinitions().stream().map(ProvidersTest::text).toList();
    }

    private static String text(ChannelGroupDefinition group) {
        return group.getId() + ": " + group.getLabel() + ", " + group.getDescription();
    }

    private static List<String> channels(List<ChannelDefinition> channels) {
        return channels.stream()
                .map(channel -> channel.getId() + ": " + channel.getLabel() + ", " + channel.getDescription()).toList();
    }

    private static ConfigDescriptionParameter parameter(ConfigDescription description, String name) {
        return description.getParameters().stream().filter(parameter -> parameter.getName().equals(name)).findFirst()
                .orElseThrow();
    }
}
