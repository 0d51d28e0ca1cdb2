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
import java.util.Map;
import java.util.concurrent.CompletableFuture;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.withings.internal.api.Page;
import org.openhab.binding.withings.internal.api.Query;
import org.openhab.binding.withings.internal.api.WithingsException;
import org.openhab.cloudcommons.budget.Priority;

/**
 * Gives the answers that a test has laid down, and notes what was asked.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
final class ScriptedReader implements Reader {

    private final Deque<CompletableFuture<?>> answers = new ArrayDeque<>();
    /** The fields of the questions so far. */
    final List<Map<String, String>> asked = new ArrayList<>();

    /** The next answer, whatever is asked. */
    ScriptedReader answer(Object answer) {
        answers.add(CompletableFuture.completedFuture(answer));
        return this;
    }

    /** The next answer is the last page. */
    @SafeVarargs
    final <T> ScriptedReader page(T... items) {
        return answer(new Page<>(List.of(items), false, 0));
    }

    /** The next answer is a page with another one behind it. */
    @SafeVarargs
    final <T> ScriptedReader more(long next, T... items) {
        return answer(new Page<>(List.of(items), true, next));
    }

    /** The next answer does not come. */
    ScriptedReader trouble() {
        answers.add(CompletableFuture.failedFuture(WithingsException.unreadable("trouble", null)));
        return this;
    }

    /** What was asked last. */
    Map<String, String> last() {
        return asked.get(asked.size() - 1);
    }

    @Override
    public <T> CompletableFuture<T> read(Query<T> query, Priority priority) {
        asked.add(query.fields());
        assertThat("an unexpected call: " + query, answers, is(not(empty())));
        // The test knows what its questions are answered with.
        @SuppressWarnings("unchecked")
        CompletableFuture<T> answer = (CompletableFuture<T>) answers.remove();
        return answer;
    }
}
