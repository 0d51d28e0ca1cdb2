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

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;

import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.io.transport.mqtt.internal.MqttClientAdapter;
import org.openhab.core.io.transport.mqtt.internal.MqttEndpoint;
import org.openhab.core.io.transport.mqtt.internal.TopicSubscribers;
import org.openhab.core.io.transport.mqtt.internal.TrustManagers;
import org.openhab.core.io.transport.mqtt.reconnect.AbstractReconnectStrategy;
import org.openhab.core.io.transport.mqtt.reconnect.PeriodicReconnectStrategy;
import org.osgi.service.cm.ConfigurationException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import com.hivemq.client.mqtt.lifecycle.MqttClientConnectedContext;
import com.hivemq.client.mqtt.lifecycle.MqttClientConnectedListener;
import com.hivemq.client.mqtt.lifecycle.MqttClientDisconnectedContext;
import com.hivemq.client.mqtt.lifecycle.MqttClientDisconnectedListener;

/**
 * A connection of one client to one broker that restores itself, with its subscriptions, after a loss.
 * <p>
 * Settings take effect with the next {@link #start()}. As in openHAB, TLS trusts every certificate until
 * {@link #setTrustManagers(TrustManager[])} is called.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public class MqttBrokerConnection {

    /** Seconds between signs of life. */
    public static final int DEFAULT_KEEPALIVE_INTERVAL = 60;

    public static final MqttBrokerConnection.MqttVersion DEFAULT_MQTT_VERSION = MqttVersion.V3;

    public static final MqttBrokerConnection.Protocol DEFAULT_PROTOCOL = Protocol.TCP;

    public static final int DEFAULT_QOS = 0;

    private static final int DEFAULT_TIMEOUT_MS = 1200;
    private static final int MAX_CLIENT_ID = 65535;
    private static final int MAX_PORT = 65535;

    private final Logger logger = LoggerFactory.getLogger(MqttBrokerConnection.class);

    protected final MqttBrokerConnection.Protocol protocol;
    protected final MqttBrokerConnection.MqttVersion mqttVersion;
    protected final String host;
    protected final int port;
    protected final boolean secure;
    protected final boolean hostnameValidated;
    protected final String clientId;

    protected MqttBrokerConnection.ConnectionCallback connectionCallback;
    protected final List<MqttConnectionObserver> connectionObservers = new CopyOnWriteArrayList<>();
    protected boolean isConnecting;
    protected @Nullable AbstractReconnectStrategy reconnectStrategy;
    protected @Nullable ScheduledExecutorService timeoutExecutor;
    protected final AtomicReference<@Nullable ScheduledFuture<?>> timeoutFuture = new AtomicReference<>();

    private final Map<String, TopicSubscribers> subscribers = new ConcurrentHashMap<>();
    private volatile @Nullable MqttClientAdapter client;
    private @Nullable TrustManagerFactory trust = TrustManagers.TRUST_ALL;
    private @Nullable String user;
    private @Nullable String password;
    private @Nullable MqttWillAndTestament lastWill;
    private int qos = DEFAULT_QOS;
    private int keepAliveInterval = DEFAULT_KEEPALIVE_INTERVAL;
    private int timeout = DEFAULT_TIMEOUT_MS;
    private boolean unsubscribeOnStop = true;

    /**
     * Creates a connection over TCP with MQTT 3 that validates the host name.
     *
     * @see #MqttBrokerConnection(Protocol, MqttVersion, String, Integer, boolean, boolean, String)
     */
    public MqttBrokerConnection(String host, @Nullable Integer port, boolean secure, @Nullable String clientId) {
        this(host, port, secure, true, clientId);
    }

    /**
     * Creates a connection over TCP with MQTT 3.
     *
     * @see #MqttBrokerConnection(Protocol, MqttVersion, String, Integer, boolean, boolean, String)
     */
    public MqttBrokerConnection(String host, @Nullable Integer port, boolean secure, boolean hostnameValidated,
            @Nullable String clientId) {
        this(DEFAULT_PROTOCOL, DEFAULT_MQTT_VERSION, host, port, secure, hostnameValidated, clientId);
    }

    /**
     * Creates a connection that validates the host name.
     *
     * @see #MqttBrokerConnection(Protocol, MqttVersion, String, Integer, boolean, boolean, String)
     */
    public MqttBrokerConnection(MqttBrokerConnection.Protocol protocol, MqttBrokerConnection.MqttVersion mqttVersion,
            String host, @Nullable Integer port, boolean secure, @Nullable String clientId) {
        this(protocol, mqttVersion, host, port, secure, true, clientId);
    }

    /**
     * Creates a connection that is not started yet.
     *
     * @param protocol the transport
     * @param mqttVersion the version of MQTT
     * @param host host name or address
     * @param port the port; null for 8883 with TLS, else 1883
     * @param secure whether TLS is used
     * @param hostnameValidated whether the certificate must be for the host; counts only with TLS
     * @param clientId the name of the client at the broker; null for a random one
     * @throws IllegalArgumentException if the port is not from 1 to 65535, or the name has over 65535 characters
     */
    public MqttBrokerConnection(MqttBrokerConnection.Protocol protocol, MqttBrokerConnection.MqttVersion mqttVersion,
            String host, @Nullable Integer port, boolean secure, boolean hostnameValidated, @Nullable String clientId) {
        if (clientId != null && clientId.length() > MAX_CLIENT_ID) {
            throw new IllegalArgumentException("A client identifier has at most 65535 characters");
        }
        if (port != null && (port < 1 || port > MAX_PORT)) {
            throw new IllegalArgumentException("Not a port: " + port);
        }
        this.protocol = protocol;
        this.mqttVersion = mqttVersion;
        this.host = host;
        this.port = port != null ? port : secure ? 8883 : 1883;
        this.secure = secure;
        this.hostnameValidated = hostnameValidated;
        this.clientId = clientId != null ? clientId : UUID.randomUUID().toString();
        this.connectionCallback = new ConnectionCallback(this);
        setReconnectStrategy(new PeriodicReconnectStrategy());
    }

    /**
     * Adds an observer of the state.
     */
    public synchronized void addConnectionObserver(MqttConnectionObserver connectionObserver) {
        connectionObservers.add(connectionObserver);
    }

    /**
     * Cancels the supervision of an attempt to connect, if any.
     */
    protected void cancelTimeoutFuture() {
        ScheduledFuture<?> running = timeoutFuture.getAndSet(null);
        if (running != null) {
            running.cancel(false);
        }
    }

    /**
     * Returns the present state.
     */
    public MqttConnectionState connectionState() {
        if (isConnecting) {
            return MqttConnectionState.CONNECTING;
        }
        MqttClientAdapter current = client;
        return current != null && current.isConnected() ? MqttConnectionState.CONNECTED
                : MqttConnectionState.DISCONNECTED;
    }

    /**
     * Drops the client, then tells the observers.
     *
     * @param v handed through
     * @return {@code v}
     */
    protected boolean finalizeStopAfterDisconnect(boolean v) {
        MqttClientAdapter current = client;
        if (current != null && connectionState() != MqttConnectionState.DISCONNECTED) {
            current.disconnect();
        }
        client = null;
        tellObservers(MqttConnectionState.DISCONNECTED, null);
        return v;
    }

    /** Returns the name of the client at the broker. */
    public String getClientId() {
        return clientId;
    }

    /** Returns the host name or address. */
    public String getHost() {
        return host;
    }

    /** Returns the seconds between signs of life. */
    public int getKeepAliveInterval() {
        return keepAliveInterval;
    }

    /** Returns the last will, or null if none. */
    public @Nullable MqttWillAndTestament getLastWill() {
        return lastWill;
    }

    /** Returns the version of MQTT. */
    public MqttBrokerConnection.MqttVersion getMqttVersion() {
        return mqttVersion;
    }

    /** Returns the password, or null if none. */
    public @Nullable String getPassword() {
        return password;
    }

    /** Returns the port. */
    public int getPort() {
        return port;
    }

    /** Returns the transport. */
    public MqttBrokerConnection.Protocol getProtocol() {
        return protocol;
    }

    /** Returns the quality of service of subscriptions. */
    public int getQos() {
        return qos;
    }

    /** Returns what restores a lost connection. */
    public @Nullable AbstractReconnectStrategy getReconnectStrategy() {
        return reconnectStrategy;
    }

    /** Returns the trust managers, none if those of Java are used. */
    public TrustManager[] getTrustManagers() {
        TrustManagerFactory factory = trust;
        return factory == null ? new TrustManager[0] : factory.getTrustManagers();
    }

    /** Returns the user, or null if none. */
    public @Nullable String getUser() {
        return user;
    }

    /** Tells whether anyone observes the state. */
    public boolean hasConnectionObservers() {
        return !connectionObservers.isEmpty();
    }

    /** Tells whether anyone is subscribed to a topic. */
    public boolean hasSubscribers() {
        return !subscribers.isEmpty();
    }

    /** Tells whether TLS is used with a certificate that must be for the host. */
    public boolean isHostnameValidated() {
        return secure && hostnameValidated;
    }

    /** Tells whether TLS is used. */
    public boolean isSecure() {
        return secure;
    }

    /**
     * Publishes a message.
     *
     * @param topic where to, without wildcards
     * @param payload the content
     * @param qos 0 (at most once), 1 (at least once), 2 (exactly once)
     * @param retain whether the broker keeps the message for later subscribers
     * @return true once published, false before {@link #start()}; fails with {@link MqttException}
     */
    public CompletableFuture<Boolean> publish(String topic, byte[] payload, int qos, boolean retain) {
        MqttClientAdapter current = client;
        return current == null ? CompletableFuture.completedFuture(false)
                : outcome(current.publish(topic, payload, qos, retain));
    }

    /**
     * Removes an observer of the state, if present.
     */
    public synchronized void removeConnectionObserver(MqttConnectionObserver connectionObserver) {
        connectionObservers.remove(connectionObserver);
    }

    /**
     * Sets who logs in; only user with password together are sent.
     */
    public void setCredentials(@Nullable String user, @Nullable String password) {
        this.user = user;
        this.password = password;
    }

    /**
     * Sets the seconds between signs of life.
     *
     * @throws IllegalArgumentException if not positive
     */
    public void setKeepAliveInterval(int keepAliveInterval) {
        if (keepAliveInterval <= 0) {
            throw new IllegalArgumentException("Not a positive number of seconds: " + keepAliveInterval);
        }
        this.keepAliveInterval = keepAliveInterval;
    }

    /** Sets the last will; null for none. */
    public void setLastWill(@Nullable MqttWillAndTestament lastWill) {
        this.lastWill = lastWill;
    }

    /**
     * Sets the last will.
     *
     * @param lastWill null for none
     * @param applyImmediately whether to connect anew at once
     */
    public void setLastWill(@Nullable MqttWillAndTestament lastWill, boolean applyImmediately)
            throws ConfigurationException, MqttException {
        this.lastWill = lastWill;
        if (applyImmediately) {
            stop().thenRun(this::start);
        }
    }

    /**
     * Sets the quality of service of subscriptions.
     *
     * @throws IllegalArgumentException if not 0, 1, 2
     */
    public void setQos(int qos) {
        if (qos < 0 || qos > 2) {
            throw new IllegalArgumentException("Not a quality of service: " + qos);
        }
        this.qos = qos;
    }

    /** Sets what restores a lost connection. */
    public void setReconnectStrategy(AbstractReconnectStrategy reconnectStrategy) {
        this.reconnectStrategy = reconnectStrategy;
        reconnectStrategy.setBrokerConnection(this);
    }

    /**
     * Sets what supervises attempts to connect.
     *
     * @param executor null for no supervision
     * @param timeoutInMS milliseconds until an attempt counts as failed
     */
    public void setTimeoutExecutor(@Nullable ScheduledExecutorService executor, int timeoutInMS) {
        this.timeoutExecutor = executor;
        this.timeout = timeoutInMS;
    }

    /** Sets who judges the broker's certificate; an empty array for the trust managers of Java. */
    public void setTrustManagers(TrustManager[] trustManagers) {
        this.trust = trustManagers.length == 0 ? null : new TrustManagers(trustManagers);
    }

    /** Sets whether {@link #stop()} unsubscribes first, which some brokers do not bear; true by default. */
    public void setUnsubscribeOnStop(boolean unsubscribeOnStop) {
        this.unsubscribeOnStop = unsubscribeOnStop;
    }

    /**
     * Connects, unless connected or connecting already.
     *
     * @return true once connected with all subscriptions sent, or if there was nothing to do; false if the attempt
     *         failed; fails with {@link MqttException} if a setting is not valid
     */
    public CompletableFuture<Boolean> start() {
        synchronized (this) {
            if (connectionState() != MqttConnectionState.DISCONNECTED) {
                return CompletableFuture.completedFuture(true);
            }
            isConnecting = true;
        }
        tellObservers(MqttConnectionState.CONNECTING, null);
        AbstractReconnectStrategy strategy = reconnectStrategy;
        if (strategy != null) {
            strategy.start();
        }
        MqttClientAdapter former = client;
        if (former != null) {
            former.disconnect();
        }
        CompletableFuture<Boolean> connected = connectionCallback.createFuture();
        try {
            MqttClientAdapter current = new MqttEndpoint(host, port, clientId, protocol, secure, hostnameValidated,
                    trust).createClient(mqttVersion, connectionCallback);
            client = current;
            superviseAttempt();
            current.connect(lastWill, keepAliveInterval, user, password);
        } catch (RuntimeException e) {
            isConnecting = false;
            cancelTimeoutFuture();
            return CompletableFuture.failedFuture(new MqttException(e));
        }
        return connected;
    }

    private void superviseAttempt() {
        cancelTimeoutFuture();
        ScheduledExecutorService executor = timeoutExecutor;
        if (executor != null) {
            timeoutFuture.set(executor.schedule(
                    () -> connectionCallback
                            .onDisconnected(new TimeoutException("No connection within " + timeout + " ms")),
                    timeout, TimeUnit.MILLISECONDS));
        }
    }

    /**
     * Disconnects for good: neither an attempt to connect nor the restoring goes on.
     *
     * @return true once disconnected, false if the client disconnected with an error
     */
    public CompletableFuture<Boolean> stop() {
        MqttClientAdapter current = client;
        if (current == null) {
            return CompletableFuture.completedFuture(true);
        }
        isConnecting = false;
        cancelTimeoutFuture();
        AbstractReconnectStrategy strategy = reconnectStrategy;
        if (strategy != null) {
            strategy.stop();
        }
        CompletableFuture<Boolean> disconnected = CompletableFuture.completedFuture(true);
        if (current.isConnected()) {
            CompletableFuture<Void> before = unsubscribeOnStop ? unsubscribeAll()
                    : CompletableFuture.completedFuture(null);
            disconnected = before.handle((done, failure) -> current.disconnect()).thenCompose(left -> left)
                    .handle((done, failure) -> failure == null);
        }
        return disconnected.thenApply(this::finalizeStopAfterDisconnect);
    }

    /**
     * Subscribes to a topic.
     *
     * @param topic the topic, wildcards allowed
     * @param subscriber gets the messages, also retained ones that others got before
     * @return true once subscribed, false if not connected (subscribed at the next connect); fails with
     *         {@link MqttException}
     */
    public CompletableFuture<Boolean> subscribe(String topic, MqttMessageSubscriber subscriber) {
        TopicSubscribers target;
        boolean first;
        synchronized (subscribers) {
            target = subscribers.computeIfAbsent(topic, unused -> new TopicSubscribers());
            first = target.isEmpty();
            target.add(subscriber);
        }
        return first ? subscribeAtBroker(topic, target) : CompletableFuture.completedFuture(true);
    }

    private CompletableFuture<Boolean> subscribeAtBroker(String topic, TopicSubscribers target) {
        MqttClientAdapter current = client;
        return current == null || !current.isConnected() ? CompletableFuture.completedFuture(false)
                : outcome(current.subscribe(topic, qos, target));
    }

    /**
     * Removes a subscriber; the last one of a topic ends the subscription at the broker.
     *
     * @return true once done, also if the subscriber was not known; false if not connected; fails with
     *         {@link MqttException}
     */
    public CompletableFuture<Boolean> unsubscribe(String topic, MqttMessageSubscriber subscriber) {
        synchronized (subscribers) {
            TopicSubscribers target = subscribers.get(topic);
            if (target == null) {
                return CompletableFuture.completedFuture(true);
            }
            target.remove(subscriber);
            if (!target.isEmpty()) {
                return CompletableFuture.completedFuture(true);
            }
            subscribers.remove(topic);
        }
        MqttClientAdapter current = client;
        return current == null ? CompletableFuture.completedFuture(true) : unsubscribeAtBroker(current, topic);
    }

    /**
     * Removes all subscribers, unless the connection was never started.
     *
     * @return completes once no subscription is left at the broker; fails with {@link MqttException}
     */
    public CompletableFuture<Void> unsubscribeAll() {
        MqttClientAdapter current = client;
        if (current == null) {
            return CompletableFuture.completedFuture(null);
        }
        List<String> topics = List.copyOf(subscribers.keySet());
        subscribers.clear();
        return CompletableFuture.allOf(
                topics.stream().map(topic -> unsubscribeAtBroker(current, topic)).toArray(CompletableFuture<?>[]::new));
    }

    private static CompletableFuture<Boolean> unsubscribeAtBroker(MqttClientAdapter current, String topic) {
        return current.isConnected() ? outcome(current.unsubscribe(topic)) : CompletableFuture.completedFuture(false);
    }

    private static CompletableFuture<Boolean> outcome(CompletableFuture<?> answer) {
        CompletableFuture<Boolean> outcome = new CompletableFuture<>();
        answer.whenComplete((done, failure) -> {
            if (failure == null) {
                outcome.complete(true);
            } else {
                outcome.completeExceptionally(new MqttException(failure));
            }
        });
        return outcome;
    }

    private void tellObservers(MqttConnectionState state, @Nullable Throwable error) {
        connectionObservers.forEach(observer -> observer.connectionStateChanged(state, error));
    }

    /**
     * Carries the events of the client to strategy, observers, whoever waits for {@link #start()}.
     */
    public static class ConnectionCallback implements MqttClientConnectedListener, MqttClientDisconnectedListener {

        private final MqttBrokerConnection connection;
        private CompletableFuture<Boolean> connected = new CompletableFuture<>();

        /** Creates the callback of a connection. */
        public ConnectionCallback(MqttBrokerConnection mqttBrokerConnection) {
            this.connection = mqttBrokerConnection;
        }

        /** Returns a new future, completed with the outcome of the next attempt. */
        public CompletableFuture<Boolean> createFuture() {
            CompletableFuture<Boolean> created = new CompletableFuture<>();
            connected = created;
            return created;
        }

        @Override
        public void onConnected(@Nullable MqttClientConnectedContext context) {
            connection.cancelTimeoutFuture();
            connection.isConnecting = false;
            AbstractReconnectStrategy strategy = connection.reconnectStrategy;
            if (strategy != null) {
                strategy.connectionEstablished();
            }
            CompletableFuture<Boolean> waiting = connected;
            CompletableFuture.allOf(connection.subscribers.entrySet().stream()
                    .map(entry -> connection.subscribeAtBroker(entry.getKey(), entry.getValue()))
                    .toArray(CompletableFuture<?>[]::new)).whenComplete((done, failure) -> {
                        if (failure != null) {
                            connection.logger.warn("Broker '{}' refused a subscription", connection.host, failure);
                        }
                        waiting.complete(true);
                        connection.tellObservers(connection.connectionState(), null);
                    });
        }

        @Override
        public void onDisconnected(@Nullable MqttClientDisconnectedContext context) {
            onDisconnected(context != null ? context.getCause() : new MqttException("Disconnected without a reason"));
        }

        /** Handles a loss or a failed attempt. */
        public void onDisconnected(Throwable t) {
            connection.cancelTimeoutFuture();
            connection.isConnecting = false;
            connected.complete(false);
            connection.tellObservers(MqttConnectionState.DISCONNECTED, t);
            AbstractReconnectStrategy strategy = connection.reconnectStrategy;
            if (strategy != null) {
                strategy.lostConnection();
            }
        }
    }

    /**
     * The version of MQTT.
     */
    public enum MqttVersion {
        V3,
        V5;
    }

    /**
     * The transport under MQTT.
     */
    public enum Protocol {
        TCP,
        WEBSOCKETS;
    }
}
