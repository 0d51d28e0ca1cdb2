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
import org.openhab.core.thing.ThingTypeUID;
import org.openhab.core.thing.internal.ChannelDefinitionTexts;
import org.openhab.core.thing.type.BridgeType;
import org.openhab.core.thing.type.ChannelGroupDefinition;
import org.openhab.core.thing.type.ChannelGroupTypeRegistry;
import org.openhab.core.thing.type.ChannelTypeRegistry;
import org.openhab.core.thing.type.ThingType;
import org.openhab.core.thing.type.ThingTypeBuilder;
import org.osgi.framework.Bundle;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Translates thing types.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
@Component(service = ThingTypeI18nLocalizationService.class)
public class ThingTypeI18nLocalizationService {

    private final TranslationProvider i18nProvider;

    @Activate
    public ThingTypeI18nLocalizationService(@Reference TranslationProvider i18nProvider,
            @Reference ChannelGroupTypeI18nLocalizationService channelGroupTypeI18nLocalizationService,
            @Reference ChannelGroupTypeRegistry channelGroupTypeRegistry,
            @Reference ChannelTypeI18nLocalizationService channelTypeI18nLocalizationService,
            @Reference ChannelTypeRegistry channelTypeRegistry) {
        this.i18nProvider = i18nProvider;
    }

    /** The type with all its texts in that language. */
    public ThingType createLocalizedThingType(Bundle bundle, ThingType thingType, @Nullable Locale locale) {
        Texts texts = new Texts(i18nProvider, bundle, locale);
        ThingTypeUID uid = thingType.getUID();
        String prefix = "thing-type." + uid.getBindingId() + "." + uid.getId();
        ThingTypeBuilder builder = ThingTypeBuilder.instance(thingType)
                .withLabel(texts.getOr(prefix + ".label", thingType.getLabel()))
                .withChannelDefinitions(
                        ChannelDefinitionTexts.localize(thingType.getChannelDefinitions(), texts, prefix))
                .withChannelGroupDefinitions(localizeGroups(thingType.getChannelGroupDefinitions(), texts, prefix));
        Optional.ofNullable(texts.get(prefix + ".description", thingType.getDescription()))
                .ifPresent(builder::withDescription);
        return thingType instanceof BridgeType ? builder.buildBridge() : builder.build();
    }

    private static List<ChannelGroupDefinition> localizeGroups(List<ChannelGroupDefinition> groups, Texts texts,
            String prefix) {
        return groups.stream().map(group -> {
            String key = prefix + ".group." + group.getId();
            return new ChannelGroupDefinition(group.getId(), group.getTypeUID(),
                    texts.get(key + ".label", group.getLabel()),
                    texts.get(key + ".description", group.getDescription()));
        }).toList();
    }
}
