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
package org.openhab.core.io.transport.mqtt;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.instanceOf;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.openhab.core.io.transport.mqtt.MqttBrokerConnection.MqttVersion;
import org.openhab.core.io.transport.mqtt.MqttBrokerConnection.Protocol;
import org.openhab.core.io.transport.mqtt.reconnect.AbstractReconnectStrategy;
import org.openhab.core.io.transport.mqtt.reconnect.PeriodicReconnectStrategy;

import com.hivemq.client.mqtt.mqtt3.exceptions.Mqtt3ConnAckException;
import com.hivemq.client.mqtt.mqtt5.exceptions.Mqtt5ConnAckException;

/**
 * What openHAB's connection does to those who do not expect it, this one does too.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
@Timeout(30)
class LikeOpenhabTest {

    private static final int BAD_PASSWORD = 4;
    private static final int NOT_AUTHORIZED_V5 = 135;
    private static final int FAILURE = 0x80;
    private static final int MANY = 10_000;

    private record Event(MqttConnectionState state, @Nullable Throwable error, String thread) {
    }

    /** Writes down how it is called. */
    private static class RecordingStrategy extends AbstractReconnectStrategy {
        final BlockingQueue<String> calls = new LinkedBlockingQueue<>();

        @Override
        public void connectionEstablished() {
            calls.add("established");
        }

        @Override
        public boolean isReconnecting() {
            return false;
        }

        @Override
        public void lostConnection() {
            calls.add("lost");
        }

        @Override
        public void start() {
            calls.add("start");
        }

        @Override
        public void stop() {
            calls.add("stop");
        }
    }

    private final RecordingStrategy strategy = new RecordingStrategy();
    private final BlockingQueue<Event> events = new LinkedBlockingQueue<>();

    private MqttBrokerConnection connection(SmallBroker broker, MqttVersion version) {
        MqttBrokerConnection connection = new MqttBrokerConnection(Protocol.TCP, version, "127.0.0.1", broker.port(),
                false, "me");
        connection.setReconnectStrategy(strategy);
        connection.setCredentials("user", "old");
        connection.addConnectionObserver(
                (state, error) -> events.add(new Event(state, error, Thread.currentThread().getName())));
        return connection;
    }

    private MqttBrokerConnection connection(SmallBroker broker) {
        return connection(broker, MqttVersion.V3);
    }

    private static <T> T next(BlockingQueue<T> queue) throws InterruptedException {
        return Objects.requireNonNull(queue.poll(10, TimeUnit.SECONDS), "nothing within 10 s");
    }

    private static <T> T soon(CompletableFuture<T> future) throws Exception {
        return future.get(10, TimeUnit.SECONDS);
    }

    @Test
    void aWrongPasswordIsNoExceptionOfStartYetTheErrorOfTheObserver() throws Exception {
        try (SmallBroker broker = new SmallBroker(BAD_PASSWORD)) {
            assertThat(soon(connection(broker).start()), is(false));

            assertThat(next(events).state(), is(MqttConnectionState.CONNECTING));
            Event refused = next(events);
            assertThat(refused.state(), is(MqttConnectionState.DISCONNECTED));
            assertThat(refused.error(), is(instanceOf(Mqtt3ConnAckException.class)));
            Mqtt3ConnAckException error = (Mqtt3ConnAckException) Objects.requireNonNull(refused.error());
            assertThat(error.getMqttMessage().getReturnCode().getCode(), is(BAD_PASSWORD));
            assertThat(error.getMessage(), containsString("BAD_USER_NAME_OR_PASSWORD"));
            assertThat(refused.thread(), startsWith("com.hivemq.client.mqtt"));
            assertThat(List.of(next(strategy.calls), next(strategy.calls)), contains("start", "lost"));
        }
    }

    @Test
    void aRefusalOfVersionFiveHasItsReasonCode() throws Exception {
        try (SmallBroker broker = new SmallBroker(NOT_AUTHORIZED_V5)) {
            assertThat(soon(connection(broker, MqttVersion.V5).start()), is(false));

            next(events);
            Throwable error = next(events).error();
            assertThat(error, is(instanceOf(Mqtt5ConnAckException.class)));
            assertThat(
                    ((Mqtt5ConnAckException) Objects.requireNonNull(error)).getMqttMessage().getReasonCode().getCode(),
                    is(NOT_AUTHORIZED_V5));
        }
    }

    @Test
    void versionFiveCarriesMessages() throws Exception {
        try (SmallBroker broker = new SmallBroker(0)) {
            MqttBrokerConnection connection = connection(broker, MqttVersion.V5);
            assertThat(soon(connection.start()), is(true));
            next(broker.log);
            BlockingQueue<String> messages = new LinkedBlockingQueue<>();
            assertThat(
                    soon(connection
                            .subscribe("gcid/+",
                                    (topic, payload) -> messages
                                            .add(topic + " " + new String(payload, StandardCharsets.UTF_8)))),
                    is(true));
            assertThat(next(broker.log), is("subscribe gcid/+"));

            broker.send("gcid/vin", "{}");

            assertThat(next(messages), is("gcid/vin {}"));
            broker.answerSubscribes(FAILURE);
            assertThat(assertThrows(ExecutionException.class,
                    () -> soon(connection.subscribe("wrong", (topic, payload) -> {
                    }))).getCause(), is(instanceOf(MqttException.class)));
        }
    }

    @Test
    void whoIsToldOfALossStillFindsItConnectedAndCannotStartIt() throws Exception {
        try (SmallBroker broker = new SmallBroker(0)) {
            MqttBrokerConnection connection = connection(broker);
            BlockingQueue<String> seen = new LinkedBlockingQueue<>();
            connection.addConnectionObserver((state, error) -> {
                if (state == MqttConnectionState.DISCONNECTED) {
                    seen.add(connection.connectionState() + " " + connection.start().getNow(false));
                }
            });
            assertThat(soon(connection.start()), is(true));

            broker.hangUp();

            assertThat(next(seen), is("CONNECTED true"));
            assertThat(List.of(next(strategy.calls), next(strategy.calls), next(strategy.calls)),
                    contains("start", "established", "lost"));
        }
    }

    @Test
    void theFutureOfStartKnowsBeforeTheObservers() throws Exception {
        try (SmallBroker broker = new SmallBroker(BAD_PASSWORD)) {
            CountDownLatch gate = broker.holdBack();
            MqttBrokerConnection connection = connection(broker);
            BlockingQueue<Boolean> told = new LinkedBlockingQueue<>();

            connection.start()
                    .thenAccept(connected -> told.add(events.stream().anyMatch(each -> Objects.nonNull(each.error()))));
            gate.countDown();

            assertThat(next(told), is(false));
            next(events);
            assertThat(next(events).error(), is(instanceOf(Mqtt3ConnAckException.class)));
        }
    }

    @Test
    void anObserverThatThrowsAtARefusalLeavesItConnecting() throws Exception {
        try (SmallBroker broker = new SmallBroker(BAD_PASSWORD)) {
            MqttBrokerConnection connection = connection(broker);
            connection.addConnectionObserver((state, error) -> {
                if (error != null) {
                    throw new IllegalStateException("observer");
                }
            });

            assertThat(soon(connection.start()), is(false));

            next(events);
            assertThat(next(events).state(), is(MqttConnectionState.DISCONNECTED));
            assertThat("nothing to do", soon(connection.start()), is(true));
            assertThat(connection.connectionState(), is(MqttConnectionState.CONNECTING));
            assertThat(List.copyOf(strategy.calls), contains("start"));
        }
    }

    @Test
    void aRefusedSubscriptionKeepsTheConnectionSecret() throws Exception {
        try (SmallBroker broker = new SmallBroker(0)) {
            broker.answerSubscribes(FAILURE);
            MqttBrokerConnection connection = connection(broker);
            connection.subscribe("wrong", (topic, payload) -> {
            });

            CompletableFuture<Boolean> started = connection.start();

            next(broker.log);
            assertThat(next(broker.log), is("subscribe wrong"));
            assertThrows(TimeoutException.class, () -> started.get(300, TimeUnit.MILLISECONDS));
            assertThat(next(events).state(), is(MqttConnectionState.CONNECTING));
            assertThat(events.poll(), is(nullValue()));
            assertThat(connection.connectionState(), is(MqttConnectionState.CONNECTED));
        }
    }

    @Test
    void aStopIsToldTwiceAndAsksTheStrategyOnceMore() throws Exception {
        try (SmallBroker broker = new SmallBroker(0)) {
            MqttBrokerConnection connection = connection(broker);
            connection.setUnsubscribeOnStop(false);
            connection.subscribe("t", (topic, payload) -> {
            });
            assertThat(soon(connection.start()), is(true));
            next(events);
            assertThat(next(events).state(), is(MqttConnectionState.CONNECTED));

            assertThat(soon(connection.stop()), is(true));

            Event byClient = next(events);
            assertThat(byClient.state(), is(MqttConnectionState.DISCONNECTED));
            assertThat(Objects.requireNonNull(byClient.error()).getMessage(), is("Client sent DISCONNECT"));
            Event last = next(events);
            assertThat(last.state(), is(MqttConnectionState.DISCONNECTED));
            assertThat(last.error(), is(nullValue()));
            assertThat(List.copyOf(strategy.calls), contains("start", "established", "stop", "lost"));
            assertThat(connection.hasSubscribers(), is(true));
        }
    }

    @Test
    void whatIsStoppedWhileConnectingConnectsAllTheSame() throws Exception {
        try (SmallBroker broker = new SmallBroker(0)) {
            CountDownLatch gate = broker.holdBack();
            MqttBrokerConnection connection = connection(broker);
            connection.setKeepAliveInterval(1);
            connection.start();
            assertThat(next(broker.log), startsWith("connect me"));

            assertThat(soon(connection.stop()), is(true));
            gate.countDown();

            // The sign of life of a client that nobody holds any more.
            assertThat(next(broker.log), is("kind 12"));
            assertThat(connection.connectionState(), is(MqttConnectionState.DISCONNECTED));
        }
    }

    @Test
    void aTimeOutOnlyTellsOfAFailure() throws Exception {
        ScheduledExecutorService executor = Executors.newSingleThreadScheduledExecutor();
        try (SmallBroker broker = new SmallBroker(0)) {
            CountDownLatch gate = broker.holdBack();
            MqttBrokerConnection connection = connection(broker);
            connection.setTimeoutExecutor(executor, 100);

            assertThat(soon(connection.start()), is(false));
            next(events);
            assertThat(next(events).error(), is(instanceOf(TimeoutException.class)));
            gate.countDown();

            assertThat(next(events).state(), is(MqttConnectionState.CONNECTED));
            soon(connection.stop());
        } finally {
            executor.shutdownNow();
        }
    }

    @Test
    void aSettingThatIsNotValidThrowsAndLeavesItConnecting() throws Exception {
        try (SmallBroker broker = new SmallBroker(0)) {
            MqttBrokerConnection connection = connection(broker);
            connection.setKeepAliveInterval(100_000);

            assertThrows(IllegalArgumentException.class, connection::start);

            assertThat(connection.connectionState(), is(MqttConnectionState.CONNECTING));
            assertThat("nothing to do", soon(connection.start()), is(true));
        }
    }

    @Test
    void manyReconnectsLeaveNoThreads() throws Exception {
        try (SmallBroker broker = new SmallBroker(0)) {
            MqttBrokerConnection connection = connection(broker);
            for (int i = 0; i < 50; i++) {
                assertThat(soon(connection.start()), is(true));
                assertThat(soon(connection.stop()), is(true));
            }
            long network = Thread.getAllStackTraces().keySet().stream()
                    .filter(thread -> thread.getName().startsWith("com.hivemq.client.mqtt")).count();
            assertThat(network, is(lessThanOrEqualTo(2L * Runtime.getRuntime().availableProcessors())));
        }
    }

    @Test
    void thePeriodicStrategyTriesWithThePasswordOfTheMoment() throws Exception {
        try (SmallBroker broker = new SmallBroker(BAD_PASSWORD)) {
            MqttBrokerConnection connection = connection(broker);
            connection.setReconnectStrategy(new PeriodicReconnectStrategy(100, 100));
            connection.start();
            assertThat(next(broker.log), is("connect me user old"));

            connection.setCredentials("user", "new");
            String tried = next(broker.log);
            while (!"connect me user new".equals(tried)) {
                tried = next(broker.log);
            }
            broker.answerConnects(0);

            Event event = next(events);
            while (event.state() != MqttConnectionState.CONNECTED) {
                event = next(events);
            }
            assertThat(connection.getReconnectStrategy().isReconnecting(), is(false));
            connection.stop();
        }
    }

    @Test
    void tenThousandMessagesArriveInOrderOffTheThreadOfTheNetwork() throws Exception {
        try (SmallBroker broker = new SmallBroker(0)) {
            MqttBrokerConnection connection = connection(broker);
            BlockingQueue<String> messages = new LinkedBlockingQueue<>();
            BlockingQueue<String> threads = new LinkedBlockingQueue<>();
            connection.subscribe("gcid/+", (topic, payload) -> {
                messages.add(new String(payload, StandardCharsets.UTF_8));
                threads.add(Thread.currentThread().getName());
                if (payload.length == 1) {
                    throw new IllegalStateException("a bad message must not end the rest");
                }
            });
            assertThat(soon(connection.start()), is(true));

            long before = System.nanoTime();
            for (int i = 0; i < MANY; i++) {
                broker.send("gcid/vin", Integer.toString(i));
            }
            for (int i : IntStream.range(0, MANY).toArray()) {
                assertThat(next(messages), is(Integer.toString(i)));
            }

            assertThat(System.nanoTime() - before < TimeUnit.SECONDS.toNanos(MANY / 1000), is(true));
            assertThat(threads.stream().allMatch(name -> name.startsWith("RxComputationThreadPool")), is(true));
            soon(connection.stop());
        }
    }
}
