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
package org.openhab.itests.lockstep.cars;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.binding.connecteddrive.internal.cardata.stream.Line;
import org.openhab.binding.connecteddrive.internal.cardata.stream.StreamLogin;
import org.openhab.simulator.bmw.stream.CarDataStream;
import org.openhab.simulator.bmw.stream.Connection;

/**
 * The real way to the broker, of which everything arrives on the thread that waits for it: no simulated time passes
 * while a message or the end of a connection is under way.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
final class Cable implements Line {

    private static final long PATIENCE_SECONDS = 30;

    private final Line inner;
    private final CarDataStream broker;
    private final BlockingQueue<Runnable> arrived = new LinkedBlockingQueue<>();
    private @Nullable Connection connection;
    private int underWay;
    private long received;
    private long attempts;

    /** @param broker tells what it has sent, so that it is known what has to arrive */
    Cable(Line inner, CarDataStream broker) {
        this.inner = inner;
        this.broker = broker;
    }

    @Override
    public CompletableFuture<@Nullable Closed> open(StreamLogin login, Consumer<byte[]> messages,
            Consumer<Closed> closed) {
        CompletableFuture<@Nullable Closed> opened = new CompletableFuture<>();
        underWay++;
        attempts++;
        received = 0;
        inner.open(login, payload -> arrived.add(() -> {
            received++;
            messages.accept(payload);
        }), reason -> arrived.add(() -> {
            connection = null;
            closed.accept(reason);
        })).whenComplete((reason, failure) -> arrived.add(() -> {
            underWay--;
            if (failure != null) {
                opened.completeExceptionally(failure);
                return;
            }
            if (reason == null) {
                connection = broker.connections().stream().filter(each -> each.gcid().equals(login.gcid())).findFirst()
                        .orElse(null);
            }
            opened.complete(reason);
        }));
        return opened;
    }

    @Override
    public CompletableFuture<Void> close() {
        CompletableFuture<Void> closed = new CompletableFuture<>();
        connection = null;
        underWay++;
        inner.close().whenComplete((nothing, failure) -> arrived.add(() -> {
            underWay--;
            closed.complete(null);
        }));
        return closed;
    }

    boolean isOpen() {
        return connection != null;
    }

    /** How often somebody wanted to open it. */
    long attempts() {
        return attempts;
    }

    /**
     * Waits for everything that the broker has sent or done.
     *
     * @return whether there was anything
     */
    boolean settle() throws InterruptedException {
        boolean any = false;
        while (!arrived.isEmpty() || isAwaited()) {
            Runnable next = arrived.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
            if (next == null) {
                throw new AssertionError("The broker did something that never arrived");
            }
            any = true;
            next.run();
        }
        return any;
    }

    private boolean isAwaited() {
        Connection present = connection;
        if (underWay > 0 || present == null) {
            return underWay > 0;
        }
        boolean isGone = broker.isDown() || !broker.connections().contains(present);
        return isGone || received < broker.sent(present);
    }
}
