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

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.*;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.Test;
import org.openhab.binding.withings.internal.api.Page;
import org.openhab.binding.withings.internal.api.Query;
import org.openhab.binding.withings.internal.api.Span;
import org.openhab.binding.withings.internal.api.WithingsException;
import org.openhab.binding.withings.internal.state.HistoryRecord;
import org.openhab.binding.withings.internal.state.HistoryRecord.Period;
import org.openhab.binding.withings.internal.state.Kept;
import org.openhab.binding.withings.internal.sync.Reader;
import org.openhab.cloudcommons.budget.Priority;

/**
 * Archives with pages and with days, whole and by period, through interruptions.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class ArchivesTest {

    private static final long NOW = 1_760_000_000;
    private static final long DAY = 86_400;
    private static final Set<String> TEXTS = Set.of("text");

    private final Deque<Object> answers = new ArrayDeque<>();
    private final List<Map<String, String>> questions = new ArrayList<>();
    private final List<Priority> priorities = new ArrayList<>();
    private final List<Object> found = new ArrayList<>();
    private Kept<HistoryRecord> record = new Kept<>(HistoryRecord.NOTHING, r -> {
    });
    private final Reader reader = new Reader() {
        @Override
        @SuppressWarnings("unchecked")
        public <T> CompletableFuture<T> read(Query<T> query, Priority priority) {
            questions.add(query.fields());
            priorities.add(priority);
            Object answer = answers.remove();
            return answer instanceof Throwable failure ? CompletableFuture.failedFuture(failure)
                    : CompletableFuture.completedFuture((T) answer);
        }
    };
    private final Archive pages = new PagedArchive<>("pages", String.class, reader, ArchivesTest::page,
            items -> items.stream().map(String::toUpperCase).toList());
    private final Archive days = new DailyArchive<>("days", String.class, reader, ArchivesTest::day, items -> items,
            () -> NOW);

    @Test
    void pagesAreHandedOverOneByOne() {
        answers.addAll(List.of(new Page<>(List.of("a"), true, 1), new Page<>(List.of("b"), false, 1)));
        assertThat(run(pages), is(true));
        assertThat(found, contains("A", "B"));
        assertThat(questions.stream().map(q -> q.get("offset")).toList(), contains("0", "1"));
        assertThat(priorities, everyItem(is(Priority.HISTORY)));
        assertThat(record.get().of("pages").served(), is(TEXTS));
        assertThat("once is enough", run(pages), is(true));
        assertThat(questions.size(), is(2));
    }

    @Test
    void pageThatNamesItselfEndsTheJob() {
        answers.addAll(List.of(new Page<>(List.of("a"), true, 7), new Page<>(List.of("b"), true, 7)));
        assertThat(run(pages), is(true));
        assertThat(questions.size(), is(2));
    }

    @Test
    void brokenJobGoesOnAtItsPage() {
        answers.addAll(List.of(new Page<>(List.of("a"), true, 5), WithingsException.unreadable("trouble", null)));
        assertThat(run(pages), is(false));
        record = new Kept<>(record.get(), r -> {
        });
        answers.add(new Page<>(List.of("b"), false, 0));
        assertThat(run(pages), is(true));
        assertThat(questions.stream().map(q -> q.get("offset")).toList(), contains("0", "5", "5"));
    }

    @Test
    void datesAreJudgedTogetherHoweverManyPagesTheyTake() {
        Archive dated = new DatedArchive<String>("dated", String.class, reader, ArchivesTest::dates,
                items -> List.of(String.join("+", items)),
                job -> new DatedArchive.Dates(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 9, 30)));
        answers.addAll(List.of(new Page<>(List.of("a"), true, 5), new Page<>(List.of("b"), false, 5),
                WithingsException.unreadable("trouble", null)));
        assertThat(run(dated), is(false));
        assertThat(found, contains("a+b"));
        answers.add(new Page<>(List.of("c"), false, 0));
        assertThat(run(dated), is(true));
        assertThat(found, contains("a+b", "c"));
        assertThat(questions.stream().map(q -> q.get("dates")).toList(), contains("2025-04-04 2025-09-30 0",
                "2025-04-04 2025-09-30 5", "2025-01-01 2025-04-03 0", "2025-01-01 2025-04-03 0"));
    }

    @Test
    void aMonthOfDaysLatestFirst() {
        for (int day = 0; day < 30; day++) {
            answers.add(List.of("day" + day));
        }
        assertThat(run(days), is(true));
        assertThat(answers, is(empty()));
        assertThat(questions.get(0), is(Map.of("from", text(NOW - DAY + 1), "to", text(NOW))));
        assertThat(questions.get(1), is(Map.of("from", text(NOW - 2 * DAY + 1), "to", text(NOW - DAY))));
        assertThat(questions.get(29).get("from"), is(text(NOW - 30 * DAY + 1)));
    }

    @Test
    void periodIsServedAgainAlthoughEverythingWas() {
        answers.add(new Page<>(List.of("a"), false, 0));
        run(pages);
        importer(pages).request(TEXTS, new Period(10, 20));
        answers.add(new Page<>(List.of("b"), false, 0));
        assertThat(run(pages), is(true));
        assertThat(questions.get(1), is(Map.of("offset", "0", "period", "10-20")));
        assertThat(record.get().of("pages").jobs(), is(empty()));
    }

    @Test
    void periodOfDaysIsCutAtThePresent() {
        importer(days).request(TEXTS, new Period(NOW - DAY - 10, NOW + 5 * DAY));
        record.change(r -> r.with("days", new HistoryRecord.Progress(TEXTS, r.of("days").jobs())));
        answers.addAll(List.of(List.of("x"), List.of("y")));
        assertThat(run(days), is(true));
        assertThat(questions, contains(Map.of("from", text(NOW - DAY + 1), "to", text(NOW)),
                Map.of("from", text(NOW - DAY - 10), "to", text(NOW - DAY))));
    }

    @Test
    void periodInTheFutureCostsNothing() {
        importer(days).request(TEXTS, new Period(NOW + DAY, NOW + 2 * DAY));
        record.change(r -> r.with("days", new HistoryRecord.Progress(TEXTS, r.of("days").jobs())));
        assertThat(run(days), is(true));
        assertThat(questions, is(empty()));
    }

    @Test
    void wishesAreBounded() {
        for (int i = 0; i < 100; i++) {
            importer(pages).request(TEXTS, new Period(i, i + 1));
        }
        assertThat(record.get().of("pages").jobs().size(), is(20));
    }

    private boolean run(Archive archive) {
        return !importer(archive).run(TEXTS).isCompletedExceptionally();
    }

    private HistoryImport importer(Archive archive) {
        return new HistoryImport(List.of(archive), record, (channels, items) -> found.addAll(items),
                (channels, type) -> channels);
    }

    private static Query<Page<String>> page(@Nullable Period period, long offset) {
        Map<String, String> fields = period == null ? Map.of("offset", text(offset))
                : Map.of("offset", text(offset), "period", period.from() + "-" + period.to());
        return new Query<>("/pages", fields, in -> new Page<>(List.of(), false, 0), new Page<>(List.of(), false, 0));
    }

    private static Query<Page<String>> dates(Span span) {
        return new Query<>("/dates", Map.of("dates", span.from() + " " + span.to() + " " + span.offset()),
                in -> new Page<>(List.of(), false, 0), new Page<>(List.of(), false, 0));
    }

    private static Query<List<String>> day(long from, long to) {
        return new Query<>("/days", Map.of("from", text(from), "to", text(to)), in -> List.of(), List.of());
    }

    private static String text(long number) {
        return String.valueOf(number);
    }
}
