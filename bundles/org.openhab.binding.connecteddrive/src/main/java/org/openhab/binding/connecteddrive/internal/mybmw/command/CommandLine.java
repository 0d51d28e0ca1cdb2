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

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Lets the commands of a car pass one after the other (bmw-mybmw.md 8.2); thread-safe.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
final class CommandLine {

    /** More is a rule gone wild. */
    static final int LONGEST = 5;

    private final Deque<CommandRun> waiting = new ArrayDeque<>();
    private @Nullable CommandRun current;
    private boolean closed;

    /** Starts the command now or when those before it have ended; refuses it if the line is too long. */
    void join(CommandRun run) {
        @Nullable
        CommandTexts refusal = null;
        synchronized (this) {
            if (closed) {
                refusal = CommandTexts.CLOSED;
            } else if (waiting.size() >= LONGEST) {
                refusal = CommandTexts.QUEUE_FULL;
            } else {
                waiting.add(run);
            }
        }
        if (refusal == null) {
            run.result().whenComplete((progress, failure) -> left(run));
            next();
        } else {
            run.refuse(refusal.text());
        }
    }

    /** Sends everybody home. */
    void close() {
        List<CommandRun> all = new ArrayList<>();
        synchronized (this) {
            closed = true;
            CommandRun running = current;
            if (running != null) {
                all.add(running);
            }
            all.addAll(waiting);
            waiting.clear();
        }
        all.forEach(run -> run.abandon(CommandTexts.CLOSED.text()));
    }

    private void left(CommandRun run) {
        synchronized (this) {
            if (run.equals(current)) {
                current = null;
            }
            waiting.remove(run);
        }
        next();
    }

    private void next() {
        CommandRun first;
        synchronized (this) {
            if (current != null || closed) {
                return;
            }
            first = waiting.poll();
            current = first;
        }
        if (first != null) {
            first.start();
        }
    }
}
