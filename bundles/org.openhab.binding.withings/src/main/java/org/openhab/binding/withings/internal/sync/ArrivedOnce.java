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
package org.openhab.binding.withings.internal.sync;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.binding.withings.internal.state.Kind;
import org.openhab.binding.withings.internal.state.MeasureListener;
import org.openhab.binding.withings.internal.state.Value;

/**
 * Passes arriving values on only once, although a push and the next poll both bring them. Thread-safe.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public final class ArrivedOnce implements MeasureListener {

    /** More than a busy person measures between two polls. */
    private static final int MOST = 500;

    private final MeasureListener inner;
    private final Set<Value> passed = Collections.newSetFromMap(new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.@Nullable Entry<Value, Boolean> eldest) {
            return size() > MOST;
        }
    });

    public ArrivedOnce(MeasureListener inner) {
        this.inner = inner;
    }

    @Override
    public void changed(Set<Kind> kinds) {
        inner.changed(kinds);
    }

    @Override
    public void measured(Set<Kind> kinds) {
        inner.measured(kinds);
    }

    @Override
    public void doubted() {
        inner.doubted();
    }

    @Override
    public void arrived(List<Value> values) {
        List<Value> fresh = onlyNew(values);
        if (!fresh.isEmpty()) {
            inner.arrived(fresh);
        }
    }

    private synchronized List<Value> onlyNew(Collection<Value> values) {
        return values.stream().filter(passed::add).toList();
    }
}
