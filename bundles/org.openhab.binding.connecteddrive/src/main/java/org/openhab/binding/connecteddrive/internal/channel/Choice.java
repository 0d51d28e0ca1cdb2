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
package org.openhab.binding.connecteddrive.internal.channel;

import java.util.List;
import java.util.function.Function;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.binding.connecteddrive.internal.vehicle.Attribute;
import org.openhab.cloudcommons.channel.States;
import org.openhab.core.types.State;

/**
 * A group that shows one of several entries, which a command to one of its channels chooses.
 *
 * @param <S> what holds the entries
 * @param <T> an entry
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public final class Choice<S, T> {

    private final String group;
    private final String id;
    private final Attribute attribute;
    private final Class<S> type;
    private final Function<S, List<T>> entries;
    private final Function<T, String> name;

    /**
     * @param group the id of the group
     * @param id the id of the channel that shows the name of the entry
     * @param attribute what holds the entries
     * @param type its type
     * @param entries takes them out
     * @param name what an entry is called
     */
    Choice(String group, String id, Attribute attribute, Class<S> type, Function<S, List<T>> entries,
            Function<T, String> name) {
        this.group = group;
        this.id = id;
        this.attribute = attribute;
        this.type = type;
        this.entries = entries;
        this.name = name;
    }

    /** The id of the channel that shows the name of the entry, within the thing. */
    public String channel() {
        return group + '#' + id;
    }

    /** What holds the entries. */
    public Attribute attribute() {
        return attribute;
    }

    /** The names of all entries. */
    public List<String> names(VehicleView view) {
        return entries(view).stream().map(name).toList();
    }

    /**
     * Chooses an entry.
     *
     * @param word the place from 0 on, or the name
     * @return whether there is such an entry
     */
    public boolean select(VehicleView view, String word) {
        List<String> names = names(view);
        int place = names.indexOf(word);
        if (place < 0 && word.matches("\\d{1,6}")) {
            place = Integer.parseInt(word);
        }
        if (place < 0 || place >= names.size()) {
            return false;
        }
        view.select(group, place);
        return true;
    }

    /** The row of the channel that shows the name. */
    Row row() {
        return row(id, entry -> States.text(name.apply(entry)));
    }

    /** The row of another channel of the group. */
    Row row(String other, Function<T, @Nullable State> state) {
        return Row.of(group, other, List.of(attribute), view -> {
            List<T> all = entries(view);
            int place = view.selected(group);
            return all.isEmpty() ? null : state.apply(all.get(place < all.size() ? place : 0));
        });
    }

    private List<T> entries(VehicleView view) {
        S holder = view.data().value(attribute, type);
        return holder == null ? List.of() : entries.apply(holder);
    }
}
