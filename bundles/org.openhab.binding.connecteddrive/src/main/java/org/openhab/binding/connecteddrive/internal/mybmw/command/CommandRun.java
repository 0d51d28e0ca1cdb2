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
package org.openhab.binding.connecteddrive.internal.mybmw.command;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.binding.connecteddrive.internal.mybmw.Gate;
import org.openhab.binding.connecteddrive.internal.mybmw.MyBmwCall;
import org.openhab.binding.connecteddrive.internal.mybmw.MyBmwException;
import org.openhab.binding.connecteddrive.internal.mybmw.Refusal;
import org.openhab.binding.connecteddrive.internal.source.CommandProgress;
import org.openhab.binding.connecteddrive.internal.source.CommandProgress.State;

/**
 * One command on its way through the cloud and the car (bmw-mybmw.md 8.2).
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
final class CommandRun {

    /** Failures of a question that say nothing about the command. */
    private static final Set<Refusal> PASSING = Set.of(Refusal.NETWORK, Refusal.SERVER, Refusal.UNREADABLE,
            Refusal.RATE_LIMIT, Refusal.CAR_UNREACHABLE);

    /** What all commands of a car need. */
    record Means(Caller caller, CommandCalls calls, PollPolicy policy, ScheduledExecutorService scheduler,
            Clock clock) {
    }

    /** Hears that the car has done it. */
    @FunctionalInterface
    interface Executed {
        /** @param eventId empty if there was no event */
        void executed(String eventId);
    }

    private final Means means;
    private final MyBmwCall<String> start;
    private final Consumer<CommandProgress> listener;
    private final Executed executed;
    private final CompletableFuture<CommandProgress> result = new CompletableFuture<>();
    private @Nullable State last;
    private Instant deadline = Instant.MAX;

    CommandRun(Means means, MyBmwCall<String> start, Consumer<CommandProgress> listener, Executed executed) {
        this.means = means;
        this.start = start;
        this.listener = listener;
        this.executed = executed;
    }

    /** Completes with the last progress, never with a failure. */
    CompletableFuture<CommandProgress> result() {
        return result;
    }

    /** Sends it; what the cloud refuses at once is not sent again. */
    void start() {
        tell(new CommandProgress(State.INITIATED));
        deadline = means.clock().instant().plus(means.policy().limit());
        means.caller().call(start).whenComplete((eventId, failure) -> {
            if (failure != null) {
                refuse(text(Gate.asMyBmw(failure)));
            } else if (eventId.isEmpty()) {
                finish(new CommandProgress(State.EXECUTED), "");
            } else {
                askLater(eventId, 0);
            }
        });
    }

    /** Ends it without sending. */
    void refuse(String reason) {
        finish(new CommandProgress(State.ERROR, reason), "");
    }

    /** Ends it, sent or not; what becomes of it nobody will know. */
    void abandon(String reason) {
        finish(new CommandProgress(State.TIMEOUT, reason), "");
    }

    private void askLater(String eventId, int question) {
        Duration pause = means.policy().pause(question);
        try {
            means.scheduler().schedule(() -> ask(eventId, question), pause.toMillis(), TimeUnit.MILLISECONDS);
        } catch (RejectedExecutionException e) {
            abandon(CommandTexts.CLOSED.text());
        }
    }

    private void ask(String eventId, int question) {
        if (result.isDone()) {
            return;
        }
        means.caller().call(means.calls().status(eventId)).whenComplete((progress, failure) -> {
            if (failure != null) {
                MyBmwException reason = Gate.asMyBmw(failure);
                if (!PASSING.contains(reason.refusal())) {
                    abandon(text(reason));
                    return;
                }
            } else if (progress.state().isFinal()) {
                finish(progress, eventId);
                return;
            } else {
                tell(progress);
            }
            if (means.clock().instant().isBefore(deadline)) {
                askLater(eventId, question + 1);
            } else {
                abandon(CommandTexts.TIMEOUT.text());
            }
        });
    }

    /** Each state is told once. */
    private void tell(CommandProgress progress) {
        synchronized (this) {
            if (progress.state() == last || result.isDone()) {
                return;
            }
            last = progress.state();
        }
        listener.accept(progress);
    }

    private void finish(CommandProgress progress, String eventId) {
        synchronized (this) {
            State before = last;
            if (before != null && before.isFinal()) {
                return;
            }
            last = progress.state();
        }
        try {
            listener.accept(progress);
            if (progress.state() == State.EXECUTED) {
                executed.executed(eventId);
            }
        } finally {
            // Whoever waits must not wait for ever, and the next command is in line, whatever a listener throws.
            result.complete(progress);
        }
    }

    private static String text(MyBmwException reason) {
        return String.valueOf(reason.getMessage());
    }
}
