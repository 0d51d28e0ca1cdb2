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

import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.simulator.withings.api.ApiError;
import org.openhab.simulator.withings.api.Params;

import com.google.gson.JsonObject;

/**
 * One part of a list too long for one answer (withings.md 4.1, 5.1, 6.2).
 *
 * @param items what stands on this page
 * @param more whether another page follows
 * @param next the offset of the next page, whether there is one or not
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
record Page<T> (List<T> items, boolean more, int next) {

    /**
     * Cuts out the page that parameter {@code offset} asks for.
     *
     * @throws ApiError 503 for an offset that is no number or negative
     */
    static <T> Page<T> of(List<T> all, Params params, int size) {
        long offset = params.integer("offset", 0);
        if (offset < 0) {
            throw ApiError.invalidParams("invalid offset");
        }
        int from = (int) Math.min(offset, all.size());
        int to = Math.min(from + size, all.size());
        return new Page<>(all.subList(from, to), to < all.size(), from + size);
    }

    /** Adds {@code more} as a boolean and {@code offset}. */
    void close(JsonObject body, boolean offsetOnLastPage) {
        body.addProperty("more", more);
        body.addProperty("offset", more || offsetOnLastPage ? next : 0);
    }
}
