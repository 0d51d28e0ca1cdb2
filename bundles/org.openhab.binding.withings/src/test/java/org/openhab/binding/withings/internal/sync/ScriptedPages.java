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

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.*;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.withings.internal.api.Measure;
import org.openhab.binding.withings.internal.api.MeasureGroup;
import org.openhab.binding.withings.internal.api.MeasurePage;
import org.openhab.binding.withings.internal.api.MeasureQuery;
import org.openhab.binding.withings.internal.api.MeasureType;
import org.openhab.binding.withings.internal.api.Position;
import org.openhab.binding.withings.internal.api.WithingsException;
import org.openhab.cloudcommons.budget.Priority;

/**
 * Gives the pages that a test has laid down, and notes what was asked for.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public final class ScriptedPages implements MeasureSource {

    private final Deque<CompletableFuture<MeasurePage>> pages = new ArrayDeque<>();
    public final List<MeasureQuery> queries = new ArrayList<>();
    public final List<Priority> priorities = new ArrayList<>();

    /** The next page, the last one if the offset of the following one is 0. */
    public ScriptedPages page(long updateTime, long next, MeasureGroup... groups) {
        pages.add(CompletableFuture
                .completedFuture(new MeasurePage(updateTime, "Europe/Berlin", List.of(groups), next > 0, next)));
        return this;
    }

    /** The next page does not come. */
    public ScriptedPages trouble() {
        pages.add(CompletableFuture.failedFuture(WithingsException.unreadable("trouble", null)));
        return this;
    }

    @Override
    public CompletableFuture<MeasurePage> page(MeasureQuery query, Priority priority) {
        queries.add(query);
        priorities.add(priority);
        assertThat("an unexpected call: " + query, pages, is(not(empty())));
        return pages.remove();
    }

    /** A measured group with one value in grams or centimetres. */
    public static MeasureGroup group(long id, long date, MeasureType type, long value) {
        return new MeasureGroup(id, 0, date, date, date, MeasureGroup.REAL, null, null, 0,
                List.of(new Measure(type.number(), value, type == MeasureType.HEIGHT ? -2 : -3, Position.NONE)));
    }

    /** The same group after a change that makes it nobody's. */
    public static MeasureGroup ambiguous(MeasureGroup group, long modified) {
        return new MeasureGroup(group.id(), 1, group.date(), group.created(), modified, group.category(), null, null, 0,
                group.measures());
    }
}
