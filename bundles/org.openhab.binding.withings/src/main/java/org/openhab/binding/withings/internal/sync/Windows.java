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

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

/**
 * A few windows that wait for being read; those that overlap become one. Not thread-safe.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public final class Windows {

    private static final int MOST = 4;

    private final List<Window> list = new ArrayList<>();

    /**
     * Adds a window.
     *
     * @return {@code false} if there are too many already
     */
    public boolean add(Window window) {
        for (int i = 0; i < list.size(); i++) {
            if (list.get(i).joins(window)) {
                list.set(i, list.get(i).with(window));
                return true;
            }
        }
        return list.size() < MOST && list.add(window);
    }

    /** Takes the first one out, {@code null} if there is none. */
    @Nullable
    Window poll() {
        return list.isEmpty() ? null : list.remove(0);
    }

    /** Puts one back that was taken out. */
    void putBack(Window window) {
        list.add(0, window);
    }

    /** Takes all out. */
    public List<Window> takeAll() {
        List<Window> all = List.copyOf(list);
        list.clear();
        return all;
    }
}
