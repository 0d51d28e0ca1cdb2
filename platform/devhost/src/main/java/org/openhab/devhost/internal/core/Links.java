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
package org.openhab.devhost.internal.core;

import java.util.Collection;
import java.util.Map;
import java.util.Set;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.core.thing.ChannelUID;

/**
 * The links between items and channels. An OSGi service.
 *
 * As in openHAB a link may name an item or a channel that does not exist (yet).
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public interface Links {

    /** A snapshot of all links. */
    Collection<Link> all();

    /**
     * Creates or replaces a link.
     *
     * @return true when it was created
     */
    boolean link(String item, ChannelUID channel, Map<String, Object> configuration);

    /**
     * Removes a link.
     *
     * @return false when there is no such link
     */
    boolean unlink(String item, ChannelUID channel);

    /** The channels linked to an item. */
    Set<ChannelUID> channelsOf(String item);

    /** The names of the items linked to a channel. */
    Set<String> itemsOf(ChannelUID channel);
}
