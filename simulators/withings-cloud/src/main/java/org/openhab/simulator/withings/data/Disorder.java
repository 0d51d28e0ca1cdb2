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
package org.openhab.simulator.withings.data;

import java.util.Comparator;
import java.util.List;
import java.util.function.ToLongFunction;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * Brings a list into an order that looks like none but is the same on every page.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
final class Disorder {

    private Disorder() {
    }

    /** @return the items mixed by their time; items of one time stay together in their order */
    static <T> List<T> mixed(List<T> items, ToLongFunction<? super T> time) {
        return items.stream()
                .sorted(Comparator
                        .<T> comparingLong(item -> Long.reverse(time.applyAsLong(item) * 0x9E3779B97F4A7C15L)))
                .toList();
    }
}
