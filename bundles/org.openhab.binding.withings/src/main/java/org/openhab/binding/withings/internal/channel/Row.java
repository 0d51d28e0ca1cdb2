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
package org.openhab.binding.withings.internal.channel;

import java.util.List;
import java.util.function.Function;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.binding.withings.internal.state.Kind;
import org.openhab.binding.withings.internal.state.PersonState;
import org.openhab.binding.withings.internal.state.Value;
import org.openhab.cloudcommons.channel.ChannelRow;
import org.openhab.core.types.State;

/**
 * One channel of a person.
 *
 * @param channel where it is and what it shows, {@code null} as long as there is nothing to show
 * @param kinds the kinds of values that it depends on, the preferred one first; empty if it depends on none
 * @param past what it showed at the time of a value, {@code null} for a channel without history
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public record Row(ChannelRow<PersonState> channel, List<Kind> kinds, @Nullable Function<Value, State> past) {

    /** A channel that shows the current value of the first kind that has one. */
    static Row ofValue(String group, String channel, List<Kind> kinds, Function<Value, State> converter) {
        return new Row(new ChannelRow<>(group, channel, person -> {
            for (Kind kind : kinds) {
                Value value = person.current(kind);
                if (value != null) {
                    return converter.apply(value);
                }
            }
            return null;
        }), kinds, converter);
    }

    /** A channel that shows something about the values of some kinds, or about the person if there are none. */
    static Row ofFact(String group, String channel, List<Kind> kinds, Function<PersonState, @Nullable State> state) {
        return new Row(new ChannelRow<>(group, channel, state), kinds, null);
    }

    /** The id of the channel within the thing. */
    public String id() {
        return channel.channelId();
    }

    /** What the channel shows now, {@code null} if there is nothing to show. */
    @Nullable
    State now(PersonState person) {
        return channel.state().apply(person);
    }
}
