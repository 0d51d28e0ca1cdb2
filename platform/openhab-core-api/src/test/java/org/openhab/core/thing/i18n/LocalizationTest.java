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
package org.openhab.core.thing.i18n;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.instanceOf;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.sameInstance;
import static org.mockito.Mockito.mock;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.Test;
import org.openhab.core.i18n.TranslationProvider;
import org.openhab.core.thing.Thing;
import org.openhab.core.thing.ThingStatus;
import org.openhab.core.thing.ThingStatusDetail;
import org.openhab.core.thing.ThingStatusInfo;
import org.openhab.core.thing.ThingTypeUID;
import org.openhab.core.thing.binding.ThingHandler;
import org.openhab.core.thing.binding.builder.ThingBuilder;
import org.openhab.core.thing.type.BridgeType;
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
import org.openhab.core.types.CommandOption;
import org.openhab.core.types.StateDescription;
import org.openhab.core.types.StateDescriptionFragmentBuilder;
import org.openhab.core.types.StateOption;
import org.osgi.framework.Bundle;

/**
 * Types and statuses are translated by the keys that bindings use.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class LocalizationTest {

    private static final Map<String, String> TEXTS = Map.ofEntries(
            Map.entry("thing-type.demo.person.label", "Person (de)"),
            Map.entry("thing-type.demo.person.group.body.label", "Körper"),
            Map.entry("channel-type.demo.weight.label", "Gewicht"),
            Map.entry("channel-type.demo.weight.state.option.1", "eins"),
            Map.entry("channel-type.demo.weight.state.pattern", "%d kg"),
            Map.entry("channel-type.demo.weight.command.option.go", "los"),
            Map.entry("channel-group-type.demo.body.label", "Körper"),
            Map.entry("channel-group-type.demo.body.channel.fat.label", "Fett"), Map.entry("custom.key", "eigen"),
            Map.entry("offline.reason", "Fehler {0}, {1}"), Map.entry("detail", "Netz"));

    private final TranslationProvider provider = new TranslationProvider() {
        @Override
        public @Nullable String getText(@Nullable Bundle bundle, @Nullable String key, @Nullable String defaultText,
                @Nullable Locale locale) {
            return Locale.GERMAN.equals(locale) ? TEXTS.getOrDefault(key, defaultText) : defaultText;
        }

        @Override
        public @Nullable String getText(@Nullable Bundle bundle, @Nullable String key, @Nullable String defaultText,
                @Nullable Locale locale, @Nullable Object @Nullable... arguments) {
            String text = getText(bundle, key, defaultText, locale);
            return text == null || arguments == null ? text : java.text.MessageFormat.format(text, arguments);
        }
    };
    private final Bundle bundle = mock(Bundle.class);
    private final ChannelTypeI18nLocalizationService channels = new ChannelTypeI18nLocalizationService(provider);

    @Test
    void translatesChannelTypes() {
        ChannelType type = ChannelTypeBuilder.state(new ChannelTypeUID("demo:weight"), "Weight", "Number:Mass")
                .withDescription("@text/custom.key").withCategory("Scale").withTag("Measurement").withUnitHint("kg")
                .withStateDescriptionFragment(StateDescriptionFragmentBuilder.create().withPattern("%d")
                        .withReadOnly(true).withOption(new StateOption("1", "one"))
                        .withOption(new StateOption("2", "two")).build())
                .build();

        ChannelType german = channels.createLocalizedChannelType(bundle, type, Locale.GERMAN);

        assertThat(german.getLabel(), is("Gewicht"));
        assertThat(german.getDescription(), is("eigen"));
        assertThat(german.getCategory(), is("Scale"));
        assertThat(german.getTags(), contains("Measurement"));
        assertThat(german.getUnitHint(), is("kg"));
        StateDescription state = java.util.Objects.requireNonNull(german.getState());
        assertThat(state.getPattern(), is("%d kg"));
        assertThat(state.isReadOnly(), is(true));
        assertThat(state.getOptions(), contains(new StateOption("1", "eins"), new StateOption("2", "two")));
        assertThat(channels.createLocalizedChannelType(bundle, type, Locale.ENGLISH).getLabel(), is("Weight"));
    }

    @Test
    void translatesOnlyOptionsThatHaveALabel() {
        ChannelTypeUID uid = new ChannelTypeUID("demo:weight");
        assertThat(
                channels.createLocalizedStateOptions(bundle,
                        List.of(new StateOption("1", "one"), new StateOption("1", null)), uid, Locale.GERMAN),
                contains(new StateOption("1", "eins"), new StateOption("1", null)));
        assertThat(channels
                .createLocalizedCommandOptions(bundle,
                        List.of(new CommandOption("go", "Go"), new CommandOption("go", null),
                                new CommandOption("stop", "Stop")),
                        uid, Locale.GERMAN)
                .stream().map(CommandOption::getLabel).toList(), contains("los", null, "Stop"));
    }

    @Test
    void translatesThingAndGroupTypes() {
        ChannelTypeRegistry types = new ChannelTypeRegistry();
        ChannelGroupTypeI18nLocalizationService groups = new ChannelGroupTypeI18nLocalizationService(provider, channels,
                types);
        ThingTypeI18nLocalizationService things = new ThingTypeI18nLocalizationService(provider, groups,
                new ChannelGroupTypeRegistry(), channels, types);
        ChannelGroupTypeUID body = new ChannelGroupTypeUID("demo:body");
        ThingType bridge = ThingTypeBuilder.instance("demo", "person", "Person")
                .withChannelGroupDefinitions(List.of(new ChannelGroupDefinition("body", body))).buildBridge();
        ChannelGroupType group = ChannelGroupTypeBuilder.instance(body, "Body")
                .withChannelDefinitions(
                        List.of(new ChannelDefinitionBuilder("fat", new ChannelTypeUID("demo:weight")).build()))
                .build();

        ThingType german = things.createLocalizedThingType(bundle, bridge, Locale.GERMAN);
        ChannelGroupType germanGroup = groups.createLocalizedChannelGroupType(bundle, group, Locale.GERMAN);

        assertThat(german, is(instanceOf(BridgeType.class)));
        assertThat(german.getLabel(), is("Person (de)"));
        assertThat(german.getChannelGroupDefinitions().get(0).getLabel(), is("Körper"));
        assertThat(germanGroup.getLabel(), is("Körper"));
        assertThat(germanGroup.getChannelDefinitions().get(0).getLabel(), is("Fett"));
    }

    @Test
    void translatesStatusesWithArguments() {
        ThingStatusInfoI18nLocalizationService service = new ThingStatusInfoI18nLocalizationService();
        service.setTranslationProvider(provider);
        service.setBundleResolver(type -> bundle);
        Thing thing = ThingBuilder.create(new ThingTypeUID("demo:person"), "anna").build();
        thing.setHandler(mock(ThingHandler.class));
        ThingStatusInfo info = new ThingStatusInfo(ThingStatus.OFFLINE, ThingStatusDetail.COMMUNICATION_ERROR,
                "@text/offline.reason [\"@text/detail\", \"42\"]");
        thing.setStatusInfo(info);

        ThingStatusInfo german = service.getLocalizedThingStatusInfo(thing, Locale.GERMAN);

        assertThat(german.getDescription(), is("Fehler Netz, 42"));
        assertThat(german.getStatusDetail(), is(ThingStatusDetail.COMMUNICATION_ERROR));
        thing.setHandler(null);
        assertThat(service.getLocalizedThingStatusInfo(thing, Locale.GERMAN), is(sameInstance(info)));
    }
}
