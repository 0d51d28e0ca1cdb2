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

import java.net.URI;
import java.util.Collection;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.core.thing.internal.type.StateChannelTypeBuilderImpl;
import org.openhab.core.thing.internal.type.TriggerChannelTypeBuilderImpl;

/**
 * Makes types of channels.
 *
 * @param <T> the builder itself
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public interface ChannelTypeBuilder<T extends ChannelTypeBuilder<T>> {

    T isAdvanced(boolean advanced);

    T withDescription(String description);

    T withCategory(String category);

    T withTag(String tag);

    T withTags(Collection<String> tags);

    T withConfigDescriptionURI(URI configDescriptionURI);

    /**
     * @throws IllegalArgumentException if the parts do not fit together
     */
    ChannelType build();

    /**
     * Starts a type of channels with states.
     *
     * @throws IllegalArgumentException if label or item type is blank
     */
    static StateChannelTypeBuilder state(ChannelTypeUID channelTypeUID, String label, String itemType) {
        return new StateChannelTypeBuilderImpl(channelTypeUID, label, itemType);
    }

    /**
     * Starts a type of channels that trigger rules.
     *
     * @throws IllegalArgumentException if the label is blank
     */
    static TriggerChannelTypeBuilder trigger(ChannelTypeUID channelTypeUID, String label) {
        return new TriggerChannelTypeBuilderImpl(channelTypeUID, label);
    }
}
