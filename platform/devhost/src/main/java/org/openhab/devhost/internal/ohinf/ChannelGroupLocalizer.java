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

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BinaryOperator;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.i18n.I18nUtil;
import org.openhab.core.i18n.TranslationProvider;
import org.openhab.core.thing.type.ChannelDefinition;
import org.openhab.core.thing.type.ChannelDefinitionBuilder;
import org.openhab.core.thing.type.ChannelGroupType;
import org.openhab.core.thing.type.ChannelGroupTypeBuilder;
import org.openhab.core.thing.type.ChannelGroupTypeUID;
import org.openhab.core.thing.type.ChannelType;
import org.openhab.core.thing.type.ChannelTypeRegistry;
import org.osgi.framework.Bundle;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Translates channel group types.
 * <p>
 * Kept apart from {@link TypeLocalizer}: that one needs the registry that this one feeds.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
@Component(service = ChannelGroupLocalizer.class)
public class ChannelGroupLocalizer {

    private final TranslationProvider translations;
    private final ChannelTypeRegistry channelTypes;

    @Activate
    public ChannelGroupLocalizer(@Reference TranslationProvider translations,
            @Reference ChannelTypeRegistry channelTypes) {
        this.translations = translations;
        this.channelTypes = channelTypes;
    }

    /**
     * @param bundle that has the texts
     * @param locale null for the host's own
     * @return a translated copy; what has no translation is as in the original
     */
    public ChannelGroupType localize(Bundle bundle, ChannelGroupType type, @Nullable Locale locale) {
        ChannelGroupTypeUID uid = type.getUID();
        String label = text(bundle, I18nKeys.group(uid, I18nKeys.LABEL), type.getLabel(), locale);
        ChannelGroupTypeBuilder builder = ChannelGroupTypeBuilder.instance(uid, label == null ? type.getLabel() : label)
                .withChannelDefinitions(channels(bundle, type.getChannelDefinitions(),
                        (id, part) -> I18nKeys.channelOfGroup(uid, id, part), locale));
        String description = text(bundle, I18nKeys.group(uid, I18nKeys.DESCRIPTION), type.getDescription(), locale);
        if (description != null) {
            builder.withDescription(description);
        }
        String category = type.getCategory();
        if (category != null) {
            builder.withCategory(category);
        }
        return builder.build();
    }

    /**
     * Translates the channels of a thing type or group; those without own texts get the texts of their types.
     *
     * @param keys gives the key for a channel id with a part of it
     */
    List<ChannelDefinition> channels(Bundle bundle, List<ChannelDefinition> channels, BinaryOperator<String> keys,
            @Nullable Locale locale) {
        List<ChannelDefinition> translated = new ArrayList<>();
        for (ChannelDefinition channel : channels) {
            String id = channel.getId();
            String label = text(bundle, keys.apply(id, I18nKeys.LABEL), channel.getLabel(), locale);
            String description = text(bundle, keys.apply(id, I18nKeys.DESCRIPTION), channel.getDescription(), locale);
            ChannelType type = label != null && description != null ? null
                    : channelTypes.getChannelType(channel.getChannelTypeUID(), locale);
            translated.add(new ChannelDefinitionBuilder(channel)
                    .withLabel(label == null && type != null ? type.getLabel() : label)
                    .withDescription(description == null && type != null ? type.getDescription() : description)
                    .build());
        }
        return translated;
    }

    /** Translates one text, under the key it names or else under a derived one. */
    @Nullable
    String text(Bundle bundle, String derivedKey, @Nullable String original, @Nullable Locale locale) {
        String key = I18nUtil.stripConstantOr(original, () -> derivedKey);
        return translations.getText(bundle, key, original, locale);
    }
}
