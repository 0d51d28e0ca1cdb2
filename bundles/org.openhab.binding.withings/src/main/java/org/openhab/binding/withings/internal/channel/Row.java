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
import org.openhab.binding.withings.internal.state.PersonData;
import org.openhab.binding.withings.internal.state.Value;
import org.openhab.cloudcommons.channel.ChannelRow;
import org.openhab.core.types.State;

/**
 * One channel of a person.
 *
 * @param channel where it is and what it shows, {@code null} as long as there is nothing to show
 * @param topic what it tells of
 * @param kinds the kinds of values that it depends on, the preferred one first; only with {@link Topic#MEASURES}
 * @param past what it showed in the past, {@code null} for a channel without history
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public record Row(ChannelRow<PersonData> channel, Topic topic, List<Kind> kinds, @Nullable Past past) {

    /** A channel that shows the current value of the first kind that has one. */
    static Row ofValue(String group, String channel, List<Kind> kinds, Function<Value, State> converter) {
        return new Row(new ChannelRow<>(group, channel, person -> {
            for (Kind kind : kinds) {
                Value value = person.measures().current(kind);
                if (value != null) {
                    return converter.apply(value);
                }
            }
            return null;
        }), Topic.MEASURES, kinds, Past.ofValues(kinds, converter));
    }

    /** A channel that shows when one of some kinds was measured last. */
    static Row measuredAt(String group, String channel, List<Kind> kinds) {
        return new Row(new ChannelRow<>(group, channel, person -> Converters.moment(person.measures().newest(kinds))),
                Topic.MEASURES, kinds, null);
    }

    /** A channel without history that shows anything else about a person. */
    static Row of(Topic topic, String group, String channel, Function<PersonData, @Nullable State> state) {
        return new Row(new ChannelRow<>(group, channel, state), topic, List.of(), null);
    }

    /** The same with a history. */
    Row withPast(Past other) {
        return new Row(channel, topic, kinds, other);
    }

    /** The id of the channel within the thing. */
    public String id() {
        return channel.channelId();
    }

    /** What the channel shows now, {@code null} if there is nothing to show. */
    @Nullable
    public State now(PersonData person) {
        return channel.state().apply(person);
    }
}
