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

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.i18n.TranslationProvider;
import org.openhab.core.internal.i18n.Texts;
import org.openhab.core.thing.type.ChannelKind;
import org.openhab.core.thing.type.ChannelType;
import org.openhab.core.thing.type.ChannelTypeBuilder;
import org.openhab.core.thing.type.ChannelTypeUID;
import org.openhab.core.thing.type.TriggerChannelTypeBuilder;
import org.openhab.core.types.CommandDescription;
import org.openhab.core.types.CommandDescriptionBuilder;
import org.openhab.core.types.CommandOption;
import org.openhab.core.types.StateDescription;
import org.openhab.core.types.StateDescriptionFragment;
import org.openhab.core.types.StateDescriptionFragmentBuilder;
import org.openhab.core.types.StateOption;
import org.osgi.framework.Bundle;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Translates channel types.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
@Component(service = ChannelTypeI18nLocalizationService.class)
public class ChannelTypeI18nLocalizationService {

    private final TranslationProvider i18nProvider;

    @Activate
    public ChannelTypeI18nLocalizationService(@Reference TranslationProvider i18nProvider) {
        this.i18nProvider = i18nProvider;
    }

    private static String key(ChannelTypeUID uid, String last) {
        return "channel-type." + uid.getBindingId() + "." + uid.getId() + "." + last;
    }

    /** The pattern in that language, null if the bundle says so. */
    public @Nullable String createLocalizedStatePattern(Bundle bundle, String pattern, ChannelTypeUID channelTypeUID,
            @Nullable Locale locale) {
        return new Texts(i18nProvider, bundle, locale).get(key(channelTypeUID, "state.pattern"), pattern);
    }

    /** The options with their labels in that language; one without a label stays without. */
    public List<StateOption> createLocalizedStateOptions(Bundle bundle, List<StateOption> stateOptions,
            ChannelTypeUID channelTypeUID, @Nullable Locale locale) {
        Texts texts = new Texts(i18nProvider, bundle, locale);
        return stateOptions.stream()
                .map(option -> option.getLabel() == null ? option
                        : new StateOption(option.getValue(),
                                texts.get(key(channelTypeUID, "state.option." + option.getValue()), option.getLabel())))
                .toList();
    }

    /** The description with pattern and options in that language, null for null. */
    public @Nullable StateDescriptionFragment createLocalizedStateDescriptionFragment(Bundle bundle,
            @Nullable StateDescription state, ChannelTypeUID channelTypeUID, @Nullable Locale locale) {
        if (state == null) {
            return null;
        }
        StateDescriptionFragmentBuilder builder = StateDescriptionFragmentBuilder.create(state);
        String pattern = state.getPattern();
        String localized = pattern == null ? null
                : createLocalizedStatePattern(bundle, pattern, channelTypeUID, locale);
        if (localized != null) {
            builder.withPattern(localized);
        }
        return builder.withOptions(createLocalizedStateOptions(bundle, state.getOptions(), channelTypeUID, locale))
                .build();
    }

    /** The options with their labels in that language; one without a label stays without. */
    public List<CommandOption> createLocalizedCommandOptions(Bundle bundle, List<CommandOption> commandOptions,
            ChannelTypeUID channelTypeUID, @Nullable Locale locale) {
        Texts texts = new Texts(i18nProvider, bundle, locale);
        return commandOptions.stream()
                .map(option -> option.getLabel() == null ? option
                        : new CommandOption(option.getCommand(), texts
                                .get(key(channelTypeUID, "command.option." + option.getCommand()), option.getLabel())))
                .toList();
    }

    /** The description with its options in that language, null for null. */
    public @Nullable CommandDescription createLocalizedCommandDescription(Bundle bundle,
            @Nullable CommandDescription command, ChannelTypeUID channelTypeUID, @Nullable Locale locale) {
        return command == null ? null
                : CommandDescriptionBuilder.create().withCommandOptions(
                        createLocalizedCommandOptions(bundle, command.getCommandOptions(), channelTypeUID, locale))
                        .build();
    }

    /** The type with all its texts in that language. */
    public ChannelType createLocalizedChannelType(Bundle bundle, ChannelType channelType, @Nullable Locale locale) {
        Texts texts = new Texts(i18nProvider, bundle, locale);
        ChannelTypeUID uid = channelType.getUID();
        String label = texts.getOr(key(uid, "label"), channelType.getLabel());
        ChannelTypeBuilder<?> builder;
        String itemType = channelType.getItemType();
        if (channelType.getKind() == ChannelKind.STATE && itemType != null) {
            builder = ChannelTypeBuilder.state(uid, label, itemType).withUnitHint(channelType.getUnitHint())
                    .withStateDescriptionFragment(
                            createLocalizedStateDescriptionFragment(bundle, channelType.getState(), uid, locale))
                    .withAutoUpdatePolicy(channelType.getAutoUpdatePolicy())
                    .withCommandDescription(createLocalizedCommandDescription(bundle,
                            channelType.getCommandDescription(), uid, locale));
        } else {
            TriggerChannelTypeBuilder trigger = ChannelTypeBuilder.trigger(uid, label);
            Optional.ofNullable(channelType.getEvent()).ifPresent(trigger::withEventDescription);
            builder = trigger;
        }
        builder.isAdvanced(channelType.isAdvanced()).withTags(channelType.getTags());
        Optional.ofNullable(channelType.getCategory()).ifPresent(builder::withCategory);
        Optional.ofNullable(channelType.getConfigDescriptionURI()).ifPresent(builder::withConfigDescriptionURI);
        Optional.ofNullable(texts.get(key(uid, "description"), channelType.getDescription()))
                .ifPresent(builder::withDescription);
        return builder.build();
    }
}
