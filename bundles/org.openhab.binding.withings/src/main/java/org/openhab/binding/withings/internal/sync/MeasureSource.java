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

import java.util.concurrent.CompletableFuture;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.withings.internal.api.MeasurePage;
import org.openhab.binding.withings.internal.api.MeasureQuery;
import org.openhab.cloudcommons.budget.Priority;

/**
 * Where the measurements of one person come from.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
@FunctionalInterface
public interface MeasureSource {

    /**
     * Reads one page.
     *
     * @param query what to read
     * @param priority how urgent it is
     * @return the page, or a failure with a {@link org.openhab.binding.withings.internal.api.WithingsException}
     */
    CompletableFuture<MeasurePage> page(MeasureQuery query, Priority priority);

    /** The measurements that a reader reads. */
    static MeasureSource of(Reader reader) {
        return (query, priority) -> reader.read(query.query(), priority);
    }
}
