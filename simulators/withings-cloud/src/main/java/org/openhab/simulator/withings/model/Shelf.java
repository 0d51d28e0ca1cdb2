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
package org.openhab.simulator.withings.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * A list of facts that many threads read while another one changes it.
 *
 * Every read gives one consistent, unchangeable state.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public class Shelf<T> {

    private volatile List<T> items = List.of();

    /** @return everything, in the order of arrival */
    public List<T> all() {
        return items;
    }

    public void add(T item) {
        addAll(List.of(item));
    }

    public void addAll(Collection<? extends T> more) {
        swap(item -> false, more);
    }

    /**
     * Takes some items out and puts others in, as one step.
     *
     * @return what was taken out
     */
    public synchronized List<T> swap(Predicate<? super T> out, Collection<? extends T> in) {
        List<T> gone = new ArrayList<>();
        List<T> kept = new ArrayList<>(items.size() + in.size());
        for (T item : items) {
            (out.test(item) ? gone : kept).add(item);
        }
        kept.addAll(in);
        items = List.copyOf(kept);
        return gone;
    }

    /** @return what was taken out */
    public List<T> remove(Predicate<? super T> which) {
        return swap(which, List.of());
    }

    /**
     * Changes items in place.
     *
     * @return the changed items, in their new form
     */
    public synchronized List<T> update(Predicate<? super T> which, UnaryOperator<T> change) {
        List<T> changed = new ArrayList<>();
        List<T> next = new ArrayList<>(items.size());
        for (T item : items) {
            if (which.test(item)) {
                T newer = change.apply(item);
                changed.add(newer);
                next.add(newer);
            } else {
                next.add(item);
            }
        }
        items = List.copyOf(next);
        return changed;
    }
}
