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
import org.openhab.core.thing.type.DynamicCommandDescriptionProvider;
import org.openhab.core.types.CommandDescription;
import org.openhab.core.types.CommandDescriptionBuilder;
import org.openhab.core.types.CommandOption;
import org.osgi.framework.Bundle;

/**
 * Gives channels the commands that a handler finds out while it runs.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public abstract class BaseDynamicCommandDescriptionProvider extends AbstractDynamicDescriptionProvider
        implements DynamicCommandDescriptionProvider {

    protected final Map<ChannelUID, List<CommandOption>> channelOptionsMap = new ConcurrentHashMap<>();

    /** Sets the commands to choose from; the same again changes nothing. */
    public void setCommandOptions(ChannelUID channelUID, List<CommandOption> options) {
        if (!options.equals(channelOptionsMap.put(channelUID, options))) {
            postDescriptionChanged(channelUID, "COMMAND_OPTIONS");
        }
    }

    @Override
    public @Nullable CommandDescription getCommandDescription(Channel channel,
            @Nullable CommandDescription originalCommandDescription, @Nullable Locale locale) {
        List<CommandOption> options = channelOptionsMap.get(channel.getUID());
        return options == null ? null
                : CommandDescriptionBuilder.create()
                        .withCommandOptions(localizedCommandOptions(options, channel, locale)).build();
    }

    /** The options with labels in that language. */
    protected List<CommandOption> localizedCommandOptions(List<CommandOption> options, Channel channel,
            @Nullable Locale locale) {
        ChannelTypeI18nLocalizationService texts = channelTypeI18nLocalizationService;
        ChannelTypeUID type = channel.getChannelTypeUID();
        Bundle bundle = bundle();
        return texts == null || type == null || bundle == null ? options
                : texts.createLocalizedCommandOptions(bundle, options, type, locale);
    }

    @Override
    public void deactivate() {
        channelOptionsMap.clear();
        super.deactivate();
    }
}
