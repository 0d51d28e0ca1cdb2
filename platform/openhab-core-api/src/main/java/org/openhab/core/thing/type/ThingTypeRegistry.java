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
import org.openhab.core.thing.Channel;
import org.openhab.core.thing.ThingTypeUID;
import org.openhab.core.thing.binding.ThingTypeProvider;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/**
 * Knows the thing types of all providers.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
@Component(immediate = true, service = ThingTypeRegistry.class)
public class ThingTypeRegistry {

    private final ChannelTypeRegistry channelTypeRegistry;
    private final List<ThingTypeProvider> providers = new CopyOnWriteArrayList<>();

    @Activate
    public ThingTypeRegistry(@Reference ChannelTypeRegistry channelTypeRegistry) {
        this.channelTypeRegistry = channelTypeRegistry;
    }

    public List<ThingType> getThingTypes() {
        return getThingTypes((Locale) null);
    }

    /** All types with texts in that language, or in the language of openHAB for null. */
    public List<ThingType> getThingTypes(@Nullable Locale locale) {
        return providers.stream().flatMap(provider -> provider.getThingTypes(locale).stream()).toList();
    }

    public List<ThingType> getThingTypes(String bindingId) {
        return getThingTypes(bindingId, null);
    }

    /** The types of a binding with texts in that language. */
    public List<ThingType> getThingTypes(String bindingId, @Nullable Locale locale) {
        return getThingTypes(locale).stream().filter(type -> type.getBindingId().equals(bindingId)).toList();
    }

    /** The type, null if no provider has it. */
    public @Nullable ThingType getThingType(ThingTypeUID thingTypeUID) {
        return getThingType(thingTypeUID, null);
    }

    /** The type with texts in that language, null if no provider has it. */
    public @Nullable ThingType getThingType(ThingTypeUID thingTypeUID, @Nullable Locale locale) {
        for (ThingTypeProvider provider : providers) {
            ThingType type = provider.getThingType(thingTypeUID, locale);
            if (type != null) {
                return type;
            }
        }
        return null;
    }

    /** The type of a channel, null if it has none or no provider has it. */
    public @Nullable ChannelType getChannelType(Channel channel) {
        return getChannelType(channel, null);
    }

    /** The type of a channel with texts in that language, null if it has none or no provider has it. */
    public @Nullable ChannelType getChannelType(Channel channel, @Nullable Locale locale) {
        return channelTypeRegistry.getChannelType(channel.getChannelTypeUID(), locale);
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    protected void addThingTypeProvider(ThingTypeProvider thingTypeProvider) {
        providers.add(thingTypeProvider);
    }

    protected void removeThingTypeProvider(ThingTypeProvider thingTypeProvider) {
        providers.remove(thingTypeProvider);
    }
}
