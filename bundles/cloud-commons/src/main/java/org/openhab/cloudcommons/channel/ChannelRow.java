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
package org.openhab.cloudcommons.channel;

import java.util.function.Function;
import java.util.function.Predicate;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.types.State;

/**
 * The {@link ChannelRow} is everything the code knows about one channel.
 *
 * @param <S> where values come from, such as the latest values of a person
 * @param group id of the channel group
 * @param id id of the channel in its group
 * @param state the channel's state; null becomes UNDEF
 * @param applies whether the thing has this channel at all
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public record ChannelRow<S> (String group, String id, Function<S, @Nullable State> state, Predicate<S> applies) {

    /** A channel that every thing has. */
    public ChannelRow(String group, String id, Function<S, @Nullable State> state) {
        this(group, id, state, source -> true);
    }

    /** The id of the channel in its thing: {@code group#id}. */
    public String channelId() {
        return group + "#" + id;
    }
}
