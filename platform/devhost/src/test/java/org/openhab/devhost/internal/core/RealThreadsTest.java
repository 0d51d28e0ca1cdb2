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

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.sameInstance;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.openhab.core.library.types.DecimalType;
import org.openhab.core.thing.ChannelUID;
import org.openhab.core.thing.ThingUID;
import org.openhab.core.types.Command;

/**
 * Tests the host on threads of its own, as it runs in OSGi.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
@Timeout(60)
class RealThreadsTest {

    private static final ThingUID HOME = new ThingUID(TestTypes.ACCOUNT, "home");
    private static final ThingUID DEVICE = new ThingUID(TestTypes.OTHER, "device");
    private static final int CHILDREN = 20;

    private final ExecutorService events = Executors.newSingleThreadExecutor();
    private final ExecutorService calls = Executors.newFixedThreadPool(5);
    private final ExecutorService notifications = Executors.newFixedThreadPool(5);
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor();
    private final TestHost test = new TestHost(new MemoryStorage(),
            new HostThreads(events, calls, notifications, timer, events::shutdown));

    @AfterEach
    void stop() {
        List.of(events, calls, notifications, timer).forEach(ExecutorService::shutdownNow);
    }

    private static void await(CountDownLatch latch) throws InterruptedException {
        assertThat(latch.await(40, TimeUnit.SECONDS), is(true));
    }

    @Test
    void aBridgeWithManyChildrenComesUpAndGoesDown() throws InterruptedException {
        CountDownLatch online = new CountDownLatch(CHILDREN + 1);
        List<Thread> threads = new CopyOnWriteArrayList<>();
        test.host.events().subscribe(event -> {
            if (event.topic().endsWith("/statuschanged") && event.payload().startsWith("[{\"status\":\"ONLINE\"")) {
                online.countDown();
            }
        });
        test.factory.prepare = handler -> handler.onInitialize = () -> {
            threads.add(Thread.currentThread());
            handler.online();
        };
        for (int i = 0; i < CHILDREN; i++) {
            test.add(TestTypes.PERSON, new ThingUID(TestTypes.PERSON, HOME, "p" + i), HOME, Map.of());
        }
        test.add(TestTypes.ACCOUNT, HOME, null, Map.of("clientId", "abc"));
        test.host.addFactory(test.factory, () -> true);
        await(online);
        assertThat(threads, hasSize(CHILDREN + 1));
        assertThat(threads, everyItem(is(not(Thread.currentThread()))));

        test.host.stop();
        assertThat(test.factory.handlers, is(Map.of()));
        test.host.things().all()
                .forEach(thing -> assertThat(test.status(thing.getUID()), is("UNINITIALIZED/HANDLER_MISSING_ERROR")));
    }

    @Test
    void channelsMayChangeOnAnyThread() throws InterruptedException {
        int count = 50;
        CountDownLatch done = new CountDownLatch(2 * count);
        test.factory.prepare = handler -> handler.onInitialize = () -> {
            handler.addChannel("initial");
            handler.online();
        };
        test.host.addFactory(test.factory, () -> true);
        test.add(TestTypes.OTHER, DEVICE, null, Map.of());
        test.item("Count", "Number");
        test.host.links().link("Count", new ChannelUID(DEVICE, "initial"), Map.of());
        FakeHandler handler = test.factory.handler(DEVICE);
        for (int i = 0; i < count; i++) {
            int number = i;
            calls.execute(() -> {
                synchronized (handler) {
                    handler.addChannel("more" + number);
                }
                done.countDown();
            });
            notifications.execute(() -> {
                handler.state("initial", new DecimalType(number));
                handler.online();
                done.countDown();
            });
        }
        await(done);
        assertThat(test.thing(DEVICE).getChannels(), hasSize(6 + 1 + count));
        assertThat(test.status(DEVICE), is("ONLINE/NONE"));
        assertThat(test.thing(DEVICE).getHandler(), is(sameInstance(handler)));
    }

    @Test
    void commandsKeepTheirOrder() throws InterruptedException {
        int count = 200;
        CountDownLatch done = new CountDownLatch(count);
        List<Command> taken = new CopyOnWriteArrayList<>();
        test.host.addFactory(test.factory, () -> true);
        test.add(TestTypes.OTHER, DEVICE, null, Map.of());
        test.item("Count", "Number");
        test.host.links().link("Count", new ChannelUID(DEVICE, "count"), Map.of());
        test.factory.handler(DEVICE).onCommand = command -> {
            taken.add(command);
            done.countDown();
        };
        for (int i = 0; i < count; i++) {
            test.host.items().sendCommand("Count", String.valueOf(i));
        }
        await(done);
        assertThat(taken, hasSize(count));
        for (int i = 0; i < count; i++) {
            assertThat(taken.get(i), is(new DecimalType(i)));
        }
        assertThat(List.of(test.status(DEVICE)), contains("ONLINE/NONE"));
    }
}
