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
package org.openhab.devhost.internal.core;

import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.core.common.ThreadPoolManager;

/**
 * The threads of the host.
 *
 * @param events runs one task after the other: states, commands, events
 * @param safeCalls runs the calls of handlers
 * @param notifications runs what bridges, children and removed things hear
 * @param timer runs forecasts
 * @param close ends the threads that belong to the host alone
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public record HostThreads(Executor events, Executor safeCalls, Executor notifications, ScheduledExecutorService timer,
        Runnable close) {

    /** Pools with openHAB's names from openHAB's pool manager; the event thread is the host's own. */
    static HostThreads ofOpenHab() {
        // Once closed it drops tasks: a handler that is late must not be hit by an exception.
        ThreadPoolExecutor events = new ThreadPoolExecutor(1, 1, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>(),
                HostThreads::eventThread, new ThreadPoolExecutor.DiscardPolicy());
        return new HostThreads(events, ThreadPoolManager.getPool("safeCall"), ThreadPoolManager.getPool("thingManager"),
                ThreadPoolManager.getScheduledPool("persistence"), events::shutdown);
    }

    private static Thread eventThread(Runnable task) {
        Thread thread = new Thread(task, "OH-devhost-events");
        thread.setDaemon(true);
        return thread;
    }
}
