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

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToLongFunction;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.binding.withings.internal.state.Kind;
import org.openhab.binding.withings.internal.state.Value;
import org.openhab.core.types.State;
import org.openhab.core.types.UnDefType;

/**
 * Tells what a channel showed in the past.
 *
 * @param type the type of the items that the channel tells of
 * @param reader makes states by unix seconds of items, which are in no order and of whatever types
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public record Past(Class<?> type, Function<Collection<?>, SortedMap<Long, State>> reader) {

    /**
     * The past of a channel that shows something about items of one type; of one moment the last item counts.
     *
     * @param type the type of the items
     * @param time when an item counted, in unix seconds
     * @param state what it showed, {@code null} for nothing
     */
    static <T> Past of(Class<T> type, ToLongFunction<T> time, Function<T, @Nullable State> state) {
        return new Past(type, items -> {
            SortedMap<Long, State> states = new TreeMap<>();
            for (Object item : items) {
                if (type.isInstance(item)) {
                    T typed = type.cast(item);
                    State shown = state.apply(typed);
                    if (shown != null && shown != UnDefType.UNDEF) {
                        states.put(time.applyAsLong(typed), shown);
                    }
                }
            }
            return states;
        });
    }

    /** The past of a channel that shows the best value of some kinds; one value per moment, the better one. */
    static Past ofValues(List<Kind> kinds, Function<Value, State> converter) {
        Comparator<Value> order = Comparator.comparingInt((Value v) -> kinds.indexOf(v.kind()))
                .thenComparing(Value.BEST_FIRST);
        return new Past(Value.class, items -> {
            TreeMap<Long, Value> best = new TreeMap<>();
            for (Object item : items) {
                if (item instanceof Value value && kinds.contains(value.kind())) {
                    best.merge(value.date(), value, (a, b) -> order.compare(b, a) < 0 ? b : a);
                }
            }
            SortedMap<Long, State> states = new TreeMap<>();
            best.forEach((date, value) -> states.put(date, converter.apply(value)));
            return states;
        });
    }

    /**
     * @param items what was read, in no order, of whatever types
     * @return the states by their time in unix seconds; items that the channel does not tell of are left out
     */
    public SortedMap<Long, State> states(Collection<?> items) {
        return reader.apply(items);
    }
}
