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
package org.openhab.binding.withings.internal.state;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.withings.internal.api.Attribution;
import org.openhab.binding.withings.internal.api.MeasureGroup;

/**
 * The groups that may be another person's, until somebody settles that (withings.md 4.4). Not thread-safe.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
final class Unconfirmed {

    /** Whoever left that many unsettled will not settle the oldest. */
    private static final int MOST = 20;

    private final Map<Long, List<Value>> groups = new HashMap<>();

    /**
     * Takes in groups in any order; those that are somebody's now are forgotten.
     *
     * @return whether there is one among them that was not known
     */
    boolean merge(List<MeasureGroup> page, long now) {
        boolean fresh = false;
        for (MeasureGroup group : page) {
            List<Value> known = groups.get(group.id());
            boolean late = known != null && known.get(0).modified() > group.modified();
            if (group.isReal() && !late) {
                boolean settled = Attribution.of(group.attribution()) != Attribution.AMBIGUOUS;
                List<Value> values = settled ? List.of() : Value.of(group, now);
                if (values.isEmpty()) {
                    groups.remove(group.id());
                } else {
                    fresh |= known == null;
                    groups.put(group.id(), values);
                }
            }
        }
        while (groups.size() > MOST) {
            groups.remove(all().get(MOST).get(0).group());
        }
        return fresh;
    }

    void remove(Collection<Long> some) {
        groups.keySet().removeAll(some);
    }

    /** The values of each group, the newest group first. */
    List<List<Value>> all() {
        return groups.values().stream()
                .sorted(Comparator.comparingLong((List<Value> values) -> values.get(0).date()).reversed()).toList();
    }

    List<Value> snapshot() {
        return groups.values().stream().flatMap(List::stream).toList();
    }

    void restore(Collection<Value> snapshot) {
        groups.clear();
        snapshot.forEach(value -> groups.computeIfAbsent(value.group(), id -> new ArrayList<>()).add(value));
    }
}
