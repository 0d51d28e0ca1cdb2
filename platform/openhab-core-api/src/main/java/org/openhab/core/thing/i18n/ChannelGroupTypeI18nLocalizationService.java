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

import java.util.Locale;
import java.util.Optional;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.i18n.TranslationProvider;
import org.openhab.core.internal.i18n.Texts;
import org.openhab.core.thing.internal.ChannelDefinitionTexts;
import org.openhab.core.thing.type.ChannelGroupType;
import org.openhab.core.thing.type.ChannelGroupTypeBuilder;
import org.openhab.core.thing.type.ChannelGroupTypeUID;
import org.openhab.core.thing.type.ChannelTypeRegistry;
import org.osgi.framework.Bundle;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Translates channel group types.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
@Component(service = ChannelGroupTypeI18nLocalizationService.class)
public class ChannelGroupTypeI18nLocalizationService {

    private final TranslationProvider i18nProvider;

    @Activate
    public ChannelGroupTypeI18nLocalizationService(@Reference TranslationProvider i18nProvider,
            @Reference ChannelTypeI18nLocalizationService channelTypeI18nLocalizationService,
            @Reference ChannelTypeRegistry channelTypeRegistry) {
        this.i18nProvider = i18nProvider;
    }

    /** The type with all its texts in that language. */
    public ChannelGroupType createLocalizedChannelGroupType(Bundle bundle, ChannelGroupType channelGroupType,
            @Nullable Locale locale) {
        Texts texts = new Texts(i18nProvider, bundle, locale);
        ChannelGroupTypeUID uid = channelGroupType.getUID();
        String prefix = "channel-group-type." + uid.getBindingId() + "." + uid.getId();
        ChannelGroupTypeBuilder builder = ChannelGroupTypeBuilder.instance(uid,
                texts.getOr(prefix + ".label", channelGroupType.getLabel()));
        Optional.ofNullable(texts.get(prefix + ".description", channelGroupType.getDescription()))
                .ifPresent(builder::withDescription);
        Optional.ofNullable(channelGroupType.getCategory()).ifPresent(builder::withCategory);
        return builder
                .withChannelDefinitions(
                        ChannelDefinitionTexts.localize(channelGroupType.getChannelDefinitions(), texts, prefix))
                .build();
    }
}
