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
package org.openhab.binding.withings.internal.history;

import java.util.Collection;
import java.util.concurrent.CompletableFuture;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.binding.withings.internal.state.HistoryRecord.Job;

/**
 * One kind of stored data of a person that can be read from the past, step by step.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public interface Archive {

    /** Its name in the record of progress. */
    String name();

    /** The type of its items, which says which channels it serves. */
    Class<?> type();

    /**
     * Reads one step of a job.
     *
     * @param job what to read, and how far that got
     * @return what was found; the same step may be repeated after an interruption
     */
    CompletableFuture<Step> step(Job job);

    /**
     * What a step brought.
     *
     * @param items of the archive's type, in no order
     * @param next the cursor of the next step, {@code null} if there is none
     */
    record Step(Collection<?> items, @Nullable Long next) {
    }
}
