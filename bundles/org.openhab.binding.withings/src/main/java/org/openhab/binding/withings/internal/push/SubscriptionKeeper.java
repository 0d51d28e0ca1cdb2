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
package org.openhab.binding.withings.internal.push;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.binding.withings.internal.WithingsBindingConstants;
import org.openhab.binding.withings.internal.api.Queries;
import org.openhab.binding.withings.internal.api.Subscription;
import org.openhab.binding.withings.internal.api.WithingsClient;
import org.openhab.binding.withings.internal.state.Kept;
import org.openhab.binding.withings.internal.state.PushRecord;
import org.openhab.binding.withings.internal.sync.Means;
import org.openhab.binding.withings.internal.sync.Reader;
import org.openhab.cloudcommons.budget.Priority;
import org.openhab.cloudcommons.poll.PollPlan;
import org.openhab.cloudcommons.poll.Poller;
import org.openhab.cloudcommons.retry.Backoff;
import org.openhab.cloudcommons.retry.Failures;

/**
 * Sees to it that the cloud calls on news of one person: looks at the subscriptions every few hours, because they get
 * lost without a word, and repairs them (withings.md 9.4, 12.12).
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public final class SubscriptionKeeper implements AutoCloseable {

    private static final Duration INTERVAL = Duration.ofHours(4);
    private static final Duration STAGGER = Duration.ofSeconds(10);
    private static final Duration LONGEST_RUN = Duration.ofMinutes(30);
    private static final Duration TEST_INTERVAL = Duration.ofDays(1);
    private static final Backoff ON_FAILURE = new Backoff(Duration.ofMinutes(5), INTERVAL, 2, 0.1);

    private final Reader reader;
    private final Kept<PushRecord> record;
    private final Surroundings around;
    private final SelfTest test;
    private final Means means;
    private final Poller poller;
    private String tested = "";
    private Instant nextTest = Instant.MIN;
    private @Nullable Finding found;
    private volatile boolean closed;

    /** What a keeper needs to know, and who wants to know about it. */
    public interface Surroundings {

        /** The address under which the internet reaches the pages of this binding, empty if it does not. */
        CompletableFuture<Optional<String>> base();

        /** How long the address is good for certain. */
        Duration goodFor();

        /** The permissions of the user, none if they are not known. */
        Set<String> scopes();

        /** A secret for a new address. */
        String secret();

        /** Words for people. */
        String words(Finding finding);

        /**
         * The subscriptions have been looked at.
         *
         * @param reliable whether news come by themselves for certain
         * @param repaired whether they did not for a while, so that some may have been missed
         */
        void looked(boolean reliable, boolean repaired);
    }

    /** Ends a look with a reason that is already told. */
    private static final class RefusedException extends Exception {
        private static final long serialVersionUID = 1L;
    }

    /**
     * @param reader makes the calls for the person
     * @param record keeps what has to be remembered
     * @param around the surroundings
     * @param test calls the own address
     * @param means the means
     */
    public SubscriptionKeeper(Reader reader, Kept<PushRecord> record, Surroundings around, SelfTest test, Means means) {
        this.reader = reader;
        this.record = record;
        this.around = around;
        this.test = test;
        this.means = means;
        poller = new Poller(this::look, new PollPlan(INTERVAL, STAGGER, 0.1, ON_FAILURE, LONGEST_RUN),
                means.scheduler(), means.clock(), means.random());
    }

    /** Begins to look. */
    public void start() {
        poller.start();
    }

    /** Looks at once, because something has changed. */
    public void lookNow() {
        poller.pollNow();
    }

    /** Ends the looking; the subscriptions stay. */
    @Override
    public void close() {
        closed = true;
        poller.close();
    }

    /** Ends all subscriptions that are ours; completes when there is nothing more to be done, fails if that fails. */
    public CompletableFuture<Void> revokeAll() {
        close();
        List<String> urls = record.get().urls();
        return urls.isEmpty() ? CompletableFuture.completedFuture(null)
                : reader.read(Queries.subscriptions(), Priority.COMMAND)
                        .thenCompose(listed -> new SubscriptionRepair(reader, means.scheduler(), "", "")
                                .revoke(SubscriptionPlan.nothing(urls, listed).revoke()))
                        .thenRun(() -> record.change(old -> old.withUrls(List.of())));
    }

    private CompletableFuture<Void> look() {
        return around.base().thenCompose(base -> {
            if (base.isEmpty()) {
                notWorking(Finding.of("push.no-url"));
                return CompletableFuture.<Void> completedFuture(null);
            }
            poller.setInterval(shorter(INTERVAL, around.goodFor().dividedBy(2)));
            return look(base.get());
        }).whenComplete((done, failure) -> {
            if (failure != null && !(Failures.unwrap(failure) instanceof RefusedException)) {
                String message = String.valueOf(WithingsClient.asWithings(failure).getMessage());
                tell(old -> old.withInfo(around.words(Finding.of("push.unchecked", message))), false, false);
            }
        });
    }

    private CompletableFuture<Void> look(String base) {
        String url = base + WithingsBindingConstants.WEB_PUSH + secret();
        Set<Integer> wanted = wanted();
        return list().thenCompose(listed -> {
            SubscriptionPlan plan = SubscriptionPlan.of(wanted, url, base + WithingsBindingConstants.WEB_PUSH,
                    record.get().urls(), listed);
            return test(url, !plan.subscribe().isEmpty()).thenCompose(
                    problem -> plan.isEmpty() ? verified(url, problem, false) : repair(plan, url, base, problem));
        });
    }

    private CompletableFuture<Void> repair(SubscriptionPlan plan, String url, String base, Optional<Finding> problem) {
        boolean gap = record.get().verified() > 0 && !plan.subscribe().isEmpty();
        // Before the first call: a crash must not leave subscriptions behind that nobody knows.
        record.change(old -> old.withUrl(url));
        SubscriptionRepair repair = new SubscriptionRepair(reader, means.scheduler(), base, url);
        return repair.run(plan).whenComplete((against, failure) -> {
            if (failure != null && !plan.subscribe().isEmpty()) {
                record.change(old -> old.checked(now(), false, old.info()));
            }
        }).thenCompose(against -> {
            if (against.isPresent()) {
                notWorking(problem.or(() -> PublicUrlCheck.problem(url)).orElse(against.get()));
                return CompletableFuture.<Void> failedFuture(new RefusedException());
            }
            return list().thenCompose(listed -> {
                SubscriptionPlan rest = SubscriptionPlan
                        .of(wanted(), url, base + WithingsBindingConstants.WEB_PUSH, record.get().urls(), listed)
                        .without(repair.refused());
                if (!rest.subscribe().isEmpty()) {
                    notWorking(Finding.of("push.incomplete", numbers(rest.subscribe())));
                    return CompletableFuture.<Void> failedFuture(new RefusedException());
                }
                return verified(url, problem, gap);
            });
        });
    }

    private CompletableFuture<Void> verified(String url, Optional<Finding> problem, boolean gap) {
        record.change(old -> old.withUrls(List.of(url)));
        String words = around.words(problem.orElse(Finding.of("push.works")));
        tell(old -> old.checked(now(), true, words), problem.isEmpty(), gap);
        return CompletableFuture.completedFuture(null);
    }

    private CompletableFuture<List<Subscription>> list() {
        return reader.read(Queries.subscriptions(), Priority.POLL);
    }

    private CompletableFuture<Optional<Finding>> test(String url, boolean urgent) {
        if (!urgent && url.equals(tested) && found == null && means.clock().instant().isBefore(nextTest)) {
            return CompletableFuture.completedFuture(Optional.ofNullable(found));
        }
        return test.run(url).thenApply(problem -> {
            tested = url;
            found = problem.orElse(null);
            nextTest = means.clock().instant().plus(TEST_INTERVAL);
            return problem;
        });
    }

    private void notWorking(Finding finding) {
        String words = around.words(finding);
        tell(old -> old.checked(now(), false, words), false, false);
    }

    private void tell(UnaryOperator<PushRecord> step, boolean reliable, boolean repaired) {
        if (!closed) {
            record.change(step);
            around.looked(reliable, repaired);
        }
    }

    private String secret() {
        return record.change(old -> old.secret().isEmpty() ? old.withSecret(around.secret()) : old).secret();
    }

    private Set<Integer> wanted() {
        Set<String> scopes = around.scopes();
        return Arrays.stream(Category.values()).filter(category -> category.isAllowedBy(scopes)).map(Category::number)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String numbers(List<Integer> categories) {
        return categories.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    private static Duration shorter(Duration one, Duration other) {
        Duration least = Duration.ofMinutes(1);
        Duration shorter = one.compareTo(other) < 0 ? one : other;
        return shorter.compareTo(least) < 0 ? least : shorter;
    }

    private long now() {
        return means.clock().instant().getEpochSecond();
    }
}
