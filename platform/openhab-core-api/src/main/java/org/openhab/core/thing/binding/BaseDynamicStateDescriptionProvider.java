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
package org.openhab.core.thing.binding;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.thing.Channel;
import org.openhab.core.thing.ChannelUID;
import org.openhab.core.thing.i18n.ChannelTypeI18nLocalizationService;
import org.openhab.core.thing.type.ChannelTypeUID;
import org.openhab.core.thing.type.DynamicStateDescriptionProvider;
import org.openhab.core.types.StateDescription;
import org.openhab.core.types.StateDescriptionFragmentBuilder;
import org.openhab.core.types.StateOption;
import org.osgi.framework.Bundle;

/**
 * Gives channels the options or the pattern that a handler finds out while it runs.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public abstract class BaseDynamicStateDescriptionProvider extends AbstractDynamicDescriptionProvider
        implements DynamicStateDescriptionProvider {

    protected final Map<ChannelUID, String> channelPatternMap = new ConcurrentHashMap<>();
    protected final Map<ChannelUID, List<StateOption>> channelOptionsMap = new ConcurrentHashMap<>();

    /** Sets the pattern; the same again changes nothing. */
    public void setStatePattern(ChannelUID channelUID, String pattern) {
        if (!pattern.equals(channelPatternMap.put(channelUID, pattern))) {
            postDescriptionChanged(channelUID, "PATTERN");
        }
    }

    /** Sets the states to choose from; the same again changes nothing. */
    public void setStateOptions(ChannelUID channelUID, List<StateOption> options) {
        if (!options.equals(channelOptionsMap.put(channelUID, options))) {
            postDescriptionChanged(channelUID, "STATE_OPTIONS");
        }
    }

    @Override
    public @Nullable StateDescription getStateDescription(Channel channel, @Nullable StateDescription original,
            @Nullable Locale locale) {
        String pattern = channelPatternMap.get(channel.getUID());
        List<StateOption> options = channelOptionsMap.get(channel.getUID());
        if (pattern == null && options == null) {
            return null;
        }
        StateDescriptionFragmentBuilder builder = original == null ? StateDescriptionFragmentBuilder.create()
                : StateDescriptionFragmentBuilder.create(original);
        String localized = pattern == null ? null : localizeStatePattern(pattern, channel, locale);
        if (localized != null) {
            builder.withPattern(localized);
        }
        if (options != null) {
            builder.withOptions(localizedStateOptions(options, channel, locale));
        }
        return builder.build().toStateDescription();
    }

    /** The pattern in that language. */
    protected @Nullable String localizeStatePattern(String pattern, Channel channel, @Nullable Locale locale) {
        ChannelTypeI18nLocalizationService texts = channelTypeI18nLocalizationService;
        ChannelTypeUID type = channel.getChannelTypeUID();
        Bundle bundle = bundle();
        return texts == null || type == null || bundle == null ? pattern
                : texts.createLocalizedStatePattern(bundle, pattern, type, locale);
    }

    /** The options with labels in that language. */
    protected List<StateOption> localizedStateOptions(List<StateOption> options, Channel channel,
            @Nullable Locale locale) {
        ChannelTypeI18nLocalizationService texts = channelTypeI18nLocalizationService;
        ChannelTypeUID type = channel.getChannelTypeUID();
        Bundle bundle = bundle();
        return texts == null || type == null || bundle == null ? options
                : texts.createLocalizedStateOptions(bundle, options, type, locale);
    }

    @Override
    public void deactivate() {
        channelPatternMap.clear();
        channelOptionsMap.clear();
        super.deactivate();
    }
}
