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
package org.openhab.devhost.internal.core;

import java.time.Instant;
import java.util.Collection;
import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

/**
 * The stored states of linked items. An OSGi service, in memory only: a restart empties it.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public interface History {

    /**
     * The stored states of an item in order of time, future ones (forecasts) included.
     *
     * @param from begin, inclusive; null: from the first
     * @param to end, inclusive; null: to the last
     */
    List<HistoryPoint> points(String item, @Nullable Instant from, @Nullable Instant to);

    /** The names of the items that have stored states. */
    Collection<String> items();
}
