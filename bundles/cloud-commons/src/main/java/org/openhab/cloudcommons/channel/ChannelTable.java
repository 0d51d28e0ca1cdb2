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

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.types.State;
import org.openhab.core.types.UnDefType;

/**
 * The {@link ChannelTable} holds all channels of a kind of thing, one row each.
 *
 * @param <S> where values come from
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public final class ChannelTable<S> {

    private final Map<String, ChannelRow<S>> rows;

    /**
     * @throws IllegalArgumentException when two rows are for the same channel
     */
    public ChannelTable(Collection<ChannelRow<S>> rows) {
        Map<String, ChannelRow<S>> byId = new LinkedHashMap<>();
        for (ChannelRow<S> row : rows) {
            if (byId.put(row.channelId(), row) != null) {
                throw new IllegalArgumentException("Two rows for channel " + row.channelId());
            }
        }
        this.rows = Collections.unmodifiableMap(byId);
    }

    /** All rows in their order. */
    public Collection<ChannelRow<S>> rows() {
        return rows.values();
    }

    /** The row of a channel by {@code group#id}. */
    public Optional<ChannelRow<S>> row(String channelId) {
        return Optional.ofNullable(rows.get(channelId));
    }

    /** The rows of the channels that a thing with this source has. */
    public List<ChannelRow<S>> applicable(S source) {
        return rows.values().stream().filter(r -> r.applies().test(source)).toList();
    }

    /** The state of one channel; empty if there is no such channel or it does not apply. */
    public Optional<State> state(S source, String channelId) {
        return row(channelId).filter(r -> r.applies().test(source)).map(r -> orUndef(r.state().apply(source)));
    }

    /**
     * Hands out the states of all channels that apply.
     *
     * A row that throws does not keep back the others; what it threw comes after them.
     *
     * @param sink gets {@code group#id} with the state
     */
    public void publish(S source, BiConsumer<String, State> sink) {
        RuntimeException first = null;
        for (ChannelRow<S> row : rows.values()) {
            try {
                if (row.applies().test(source)) {
                    sink.accept(row.channelId(), orUndef(row.state().apply(source)));
                }
            } catch (RuntimeException e) {
                if (first == null) {
                    first = new IllegalStateException("Channel " + row.channelId() + " has no state", e);
                } else {
                    first.addSuppressed(e);
                }
            }
        }
        if (first != null) {
            throw first;
        }
    }

    private static State orUndef(@Nullable State state) {
        return state == null ? UnDefType.UNDEF : state;
    }
}
