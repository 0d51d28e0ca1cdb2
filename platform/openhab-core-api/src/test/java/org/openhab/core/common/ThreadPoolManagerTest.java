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

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;

/**
 * Pools are shared by name, have five threads, and outlive their users.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class ThreadPoolManagerTest {

    @Test
    void fiveTasksRunAtOnceAndTheSixthWaits() throws InterruptedException, ExecutionException, TimeoutException {
        ScheduledExecutorService pool = ThreadPoolManager.getScheduledPool("five");
        CountDownLatch running = new CountDownLatch(5);
        CountDownLatch release = new CountDownLatch(1);
        for (int i = 0; i < 5; i++) {
            pool.execute(() -> {
                running.countDown();
                try {
                    release.await();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            });
        }
        assertThat(running.await(10, TimeUnit.SECONDS), is(true));

        Future<String> sixth = pool.submit(() -> Thread.currentThread().getName());
        assertThrows(TimeoutException.class, () -> sixth.get(50, TimeUnit.MILLISECONDS));
        release.countDown();

        assertThat(sixth.get(10, TimeUnit.SECONDS), startsWith("OH-five-"));
        assertThat(ThreadPoolManager.getPoolNames(), hasItem("five"));
    }

    @Test
    void nobodyShutsASharedPoolDown() throws InterruptedException, ExecutionException, TimeoutException {
        ScheduledExecutorService pool = ThreadPoolManager.getScheduledPool("shared");
        pool.shutdown();
        pool.shutdownNow();

        assertThat(pool.isShutdown(), is(false));
        assertThat(pool.schedule(() -> "runs", 1, TimeUnit.MILLISECONDS).get(10, TimeUnit.SECONDS), is("runs"));
        assertThat(ThreadPoolManager.getPool("queue").submit(() -> "too").get(10, TimeUnit.SECONDS), is("too"));
        assertThrows(IllegalArgumentException.class, () -> ThreadPoolManager.getScheduledPool("queue"));
    }

    @Test
    void sizesComeFromTheConfiguration() {
        ThreadPoolManager manager = new ThreadPoolManager();
        assertThat(ThreadPoolManager.getConfig("sized"), is(5));
        ThreadPoolManager.getPool("sized");
        ThreadPoolManager.getScheduledPool("sizedToo");

        manager.activate(Map.of("sized", "2", "sizedToo", "9", "service.pid", "org.openhab.threadpool", "other", "x"));

        assertThat(ThreadPoolManager.getConfig("sized"), is(2));
        assertThat(((ThreadPoolExecutor) Objects.requireNonNull(ThreadPoolManager.pools.get("sized")))
                .getMaximumPoolSize(), is(2));
        assertThat(((ThreadPoolExecutor) Objects.requireNonNull(ThreadPoolManager.pools.get("sizedToo")))
                .getCorePoolSize(), is(9));
        assertThat(ThreadPoolManager.getConfig("other"), is(5));
    }
}
