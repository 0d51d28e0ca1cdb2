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
package org.openhab.core.common;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

import org.openhab.core.internal.common.LoggingScheduledExecutor;
import org.openhab.core.internal.common.SharedExecutor;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Modified;

/**
 * Holds the thread pools that all of openHAB shares; nobody may shut them down.
 * <p>
 * A pool has five threads unless the configuration {@link #CONFIGURATION_PID} gives another number under its name.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@Component(configurationPid = ThreadPoolManager.CONFIGURATION_PID)
public class ThreadPoolManager {

    public static final String CONFIGURATION_PID = "org.openhab.threadpool";
    public static final String THREAD_POOL_NAME_COMMON = "common";

    protected static final int DEFAULT_THREAD_POOL_SIZE = 5;
    /** Seconds after which an idle thread ends. */
    protected static final long THREAD_TIMEOUT = 65L;
    protected static final long THREAD_MONITOR_SLEEP = 60000L;

    protected static Map<String, ExecutorService> pools = new ConcurrentHashMap<>();

    private static final Map<String, Integer> SIZES = new ConcurrentHashMap<>();

    @Activate
    protected void activate(Map<String, Object> properties) {
        modified(properties);
    }

    /** Takes numbers of threads by pool name; entries that are no number are not ours. */
    @Modified
    protected void modified(Map<String, Object> properties) {
        properties.forEach((name, size) -> {
            if (size instanceof String text && text.matches("[1-9]\\d{0,3}")) {
                SIZES.put(name, Integer.valueOf(text));
                resize(name, Integer.parseInt(text));
            }
        });
    }

    private static void resize(String name, int size) {
        ExecutorService pool = pools.get(name);
        if (pool instanceof ScheduledThreadPoolExecutor scheduled) {
            scheduled.setCorePoolSize(size);
        } else if (pool instanceof ThreadPoolExecutor queueing) {
            // Never let the maximum be below the core size in between.
            queueing.setMaximumPoolSize(Math.max(size, queueing.getCorePoolSize()));
            queueing.setCorePoolSize(size);
            queueing.setMaximumPoolSize(size);
        }
    }

    /** The number of threads of a pool. */
    protected static int getConfig(String poolName) {
        return SIZES.getOrDefault(poolName, DEFAULT_THREAD_POOL_SIZE);
    }

    /**
     * The pool of that name for work with delays, made when first asked for.
     *
     * @throws IllegalArgumentException if a pool without delays has that name
     */
    public static ScheduledExecutorService getScheduledPool(String poolName) {
        ExecutorService pool = pools.computeIfAbsent(poolName,
                name -> configured(new LoggingScheduledExecutor(getConfig(name), threads(name))));
        if (pool instanceof ScheduledExecutorService scheduled) {
            return SharedExecutor.of(poolName, scheduled, ScheduledExecutorService.class);
        }
        throw new IllegalArgumentException("The pool " + poolName + " takes no delays");
    }

    /** The pool of that name, made when first asked for; it queues what its threads cannot take at once. */
    public static ExecutorService getPool(String poolName) {
        ExecutorService pool = pools.computeIfAbsent(poolName, name -> {
            ThreadPoolExecutor executor = new ThreadPoolExecutor(getConfig(name), getConfig(name), THREAD_TIMEOUT,
                    TimeUnit.SECONDS, new LinkedBlockingQueue<>(), threads(name));
            executor.allowCoreThreadTimeOut(true);
            return executor;
        });
        return SharedExecutor.of(poolName, pool, ExecutorService.class);
    }

    private static ThreadFactory threads(String name) {
        return new NamedThreadFactory(name, true, Thread.NORM_PRIORITY);
    }

    private static ScheduledThreadPoolExecutor configured(ScheduledThreadPoolExecutor executor) {
        executor.setKeepAliveTime(THREAD_TIMEOUT, TimeUnit.SECONDS);
        executor.allowCoreThreadTimeOut(true);
        executor.setRemoveOnCancelPolicy(true);
        return executor;
    }

    /** The pools that exist. */
    public static Set<String> getPoolNames() {
        return new HashSet<>(pools.keySet());
    }
}
