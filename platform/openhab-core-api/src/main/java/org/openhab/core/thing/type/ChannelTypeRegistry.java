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
package org.openhab.core.thing.type;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/**
 * Knows the channel types of all providers.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
@Component(immediate = true, service = ChannelTypeRegistry.class)
public class ChannelTypeRegistry {

    private final List<ChannelTypeProvider> providers = new CopyOnWriteArrayList<>();

    public List<ChannelType> getChannelTypes() {
        return getChannelTypes(null);
    }

    /** All types with texts in that language, or in the language of openHAB for null. */
    public List<ChannelType> getChannelTypes(@Nullable Locale locale) {
        return providers.stream().flatMap(provider -> provider.getChannelTypes(locale).stream()).toList();
    }

    /** The type, null if no provider has it. */
    public @Nullable ChannelType getChannelType(@Nullable ChannelTypeUID channelTypeUID) {
        return getChannelType(channelTypeUID, null);
    }

    /** The type with texts in that language, null if no provider has it. */
    public @Nullable ChannelType getChannelType(@Nullable ChannelTypeUID channelTypeUID, @Nullable Locale locale) {
        if (channelTypeUID == null) {
            return null;
        }
        for (ChannelTypeProvider provider : providers) {
            ChannelType type = provider.getChannelType(channelTypeUID, locale);
            if (type != null) {
                return type;
            }
        }
        return null;
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    protected void addChannelTypeProvider(ChannelTypeProvider channelTypeProvider) {
        providers.add(channelTypeProvider);
    }

    protected void removeChannelTypeProvider(ChannelTypeProvider channelTypeProvider) {
        providers.remove(channelTypeProvider);
    }
}
