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
package org.openhab.binding.withings.internal.api;

import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * A part of a list.
 *
 * @param <T> what the items are
 * @param items in the order of the answer, which is not reliable
 * @param more whether another page may follow
 * @param offset what to send to get the next page; opaque, meaningless unless {@code more}
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public record Page<T> (List<T> items, boolean more, long offset) {

    /**
     * Whether it makes sense to ask for the next page: a cloud that keeps naming the same page must not keep us busy
     * for ever.
     *
     * @param asked the offset that this page was asked for with
     */
    public boolean continues(long asked) {
        return more && offset != asked && !items.isEmpty();
    }
}
