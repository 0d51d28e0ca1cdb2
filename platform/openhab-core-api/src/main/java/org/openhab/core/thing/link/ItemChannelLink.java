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
package org.openhab.core.thing.link;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.config.core.Configuration;
import org.openhab.core.thing.ChannelUID;

/**
 * Ties an item to a channel.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public class ItemChannelLink extends AbstractLink {

    private final ChannelUID channelUID;
    private final Configuration configuration;

    public ItemChannelLink(String itemName, ChannelUID channelUID) {
        this(itemName, channelUID, new Configuration());
    }

    /**
     * @param configuration the profile between them, with its parameters
     * @throws IllegalArgumentException if the item's name is invalid
     */
    public ItemChannelLink(String itemName, ChannelUID channelUID, Configuration configuration) {
        super(itemName);
        this.channelUID = channelUID;
        this.configuration = configuration;
    }

    @Override
    public ChannelUID getLinkedUID() {
        return channelUID;
    }

    public Configuration getConfiguration() {
        return configuration;
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof ItemChannelLink other && super.equals(object)
                && configuration.equals(other.configuration);
    }

    @Override
    public int hashCode() {
        return super.hashCode();
    }
}
