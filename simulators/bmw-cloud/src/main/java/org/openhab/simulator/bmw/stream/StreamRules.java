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
package org.openhab.simulator.bmw.stream;

import java.net.InetAddress;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.simulator.bmw.cardata.auth.IdClaims;
import org.openhab.simulator.kit.time.SimClock;

import com.hivemq.extension.sdk.api.ExtensionMain;
import com.hivemq.extension.sdk.api.auth.SimpleAuthenticator;
import com.hivemq.extension.sdk.api.auth.SubscriptionAuthorizer;
import com.hivemq.extension.sdk.api.auth.parameter.SimpleAuthInput;
import com.hivemq.extension.sdk.api.auth.parameter.SimpleAuthOutput;
import com.hivemq.extension.sdk.api.auth.parameter.SubscriptionAuthorizerInput;
import com.hivemq.extension.sdk.api.auth.parameter.SubscriptionAuthorizerOutput;
import com.hivemq.extension.sdk.api.events.client.ClientLifecycleEventListener;
import com.hivemq.extension.sdk.api.events.client.parameters.AuthenticationSuccessfulInput;
import com.hivemq.extension.sdk.api.events.client.parameters.ConnectionStartInput;
import com.hivemq.extension.sdk.api.events.client.parameters.DisconnectEventInput;
import com.hivemq.extension.sdk.api.packets.connect.ConnectPacket;
import com.hivemq.extension.sdk.api.packets.disconnect.DisconnectReasonCode;
import com.hivemq.extension.sdk.api.packets.general.MqttVersion;
import com.hivemq.extension.sdk.api.packets.general.Qos;
import com.hivemq.extension.sdk.api.packets.subscribe.SubackReasonCode;
import com.hivemq.extension.sdk.api.parameter.ExtensionStartInput;
import com.hivemq.extension.sdk.api.parameter.ExtensionStartOutput;
import com.hivemq.extension.sdk.api.parameter.ExtensionStopInput;
import com.hivemq.extension.sdk.api.parameter.ExtensionStopOutput;
import com.hivemq.extension.sdk.api.services.ManagedExtensionExecutorService;
import com.hivemq.extension.sdk.api.services.Services;
import com.hivemq.extension.sdk.api.services.builder.Builders;
import com.hivemq.extension.sdk.api.services.publish.PublishService;
import com.hivemq.extension.sdk.api.services.session.ClientService;

/**
 * The rules of the stream as the broker asks for them.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class StreamRules implements ExtensionMain, BrokerLink {

    /** Real time after which a refused subscriber is thrown out, so that it hears why first. */
    private static final long AFTER_SUBACK_MILLIS = 100;

    private final SimClock clock;
    private final Doorman doorman;
    private final StreamLog log;
    private final AtomicLong number = new AtomicLong();
    private @Nullable Connections connections;
    private @Nullable ClientService clients;
    private @Nullable PublishService publisher;
    private @Nullable ManagedExtensionExecutorService executor;

    StreamRules(SimClock clock, Doorman doorman, StreamLog log) {
        this.clock = clock;
        this.doorman = doorman;
        this.log = log;
    }

    /** Both need each other; called before the broker starts. */
    void connections(Connections newConnections) {
        connections = newConnections;
    }

    @Override
    public void extensionStart(ExtensionStartInput input, ExtensionStartOutput output) {
        clients = Services.clientService();
        publisher = Services.publishService();
        executor = Services.extensionExecutorService();
        // One account's client cannot push another's out by taking its id, and every connection can be named.
        Services.interceptorRegistry()
                .setConnectInboundInterceptorProvider(any -> (connect, out) -> out.getConnectPacket()
                        .setClientId(number.incrementAndGet() + "~" + connect.getConnectPacket().getClientId()));
        SimpleAuthenticator authenticator = this::admit;
        Services.securityRegistry().setAuthenticatorProvider(any -> authenticator);
        SubscriptionAuthorizer subscriptions = this::subscribe;
        Services.securityRegistry().setAuthorizerProvider(any -> subscriptions);
        Services.initializerRegistry().setClientInitializer((client, context) -> {
            context.addPublishInboundInterceptor((publish, out) -> {
                out.preventPublishDelivery();
                disconnect(publish.getClientInformation().getClientId(), Doorman.NOT_AUTHORIZED);
            });
            context.addSubscribeInboundInterceptor((subscribe, out) -> out.getSubscribePacket().getSubscriptions()
                    .forEach(each -> each.setQos(Qos.AT_MOST_ONCE)));
        });
        Services.eventRegistry().setClientLifecycleEventListener(any -> new Ends());
    }

    @Override
    public void extensionStop(ExtensionStopInput input, ExtensionStopOutput output) {
        // Nothing of its own to end: the broker closes all connections.
    }

    @Override
    public void disconnect(Connection connection, int code) {
        disconnect(connection.id(), code);
    }

    @Override
    public void publish(Connection connection, String topic, byte[] payload) {
        Objects.requireNonNull(publisher).publishToClient(
                Builders.publish().topic(topic).qos(Qos.AT_MOST_ONCE).payload(ByteBuffer.wrap(payload)).build(),
                connection.id());
    }

    private void disconnect(String id, int code) {
        Objects.requireNonNull(clients).disconnectClient(id, true, ReasonCodes.disconnect(code), null);
    }

    private void admit(SimpleAuthInput input, SimpleAuthOutput output) {
        ConnectPacket connect = input.getConnectPacket();
        int version = input.getConnectionInformation().getMqttVersion() == MqttVersion.V_5 ? 5 : 3;
        String address = input.getConnectionInformation().getInetAddress().map(InetAddress::getHostAddress).orElse("");
        String user = connect.getUserName().orElse(null);
        String password = connect.getPassword().map(bytes -> StandardCharsets.UTF_8.decode(bytes).toString())
                .orElse(null);
        Doorman.Decision decision = doorman.admit(address, user, password);
        IdClaims claims = decision.claims();
        if (claims == null) {
            log.add("refused", user, version, decision.code(), decision.reason());
            output.failAuthentication(ReasonCodes.connack(decision.code()));
            return;
        }
        String id = connect.getClientId();
        Objects.requireNonNull(connections).opened(new Connection(id, id.substring(id.indexOf('~') + 1),
                claims.grant().gcid(), version, claims.id(), claims.expires(), clock.now()));
        output.authenticateSuccessfully();
    }

    private void subscribe(SubscriptionAuthorizerInput input, SubscriptionAuthorizerOutput output) {
        String id = input.getClientInformation().getClientId();
        String filter = input.getSubscription().getTopicFilter();
        Connection connection = Objects.requireNonNull(connections).byId(id);
        if (connection == null) {
            output.disconnectClient(DisconnectReasonCode.NOT_AUTHORIZED);
        } else if (Doorman.allows(connection.gcid(), filter)) {
            log.add("subscribed", connection, 0, filter);
            output.authorizeSuccessfully();
        } else {
            log.add("forbidden", connection, Doorman.NOT_AUTHORIZED, filter);
            output.failAuthorization(SubackReasonCode.NOT_AUTHORIZED);
            Objects.requireNonNull(executor).schedule(() -> disconnect(id, Doorman.NOT_AUTHORIZED), AFTER_SUBACK_MILLIS,
                    TimeUnit.MILLISECONDS);
        }
    }

    /** Tells the connections of every end. */
    private class Ends implements ClientLifecycleEventListener {

        @Override
        public void onMqttConnectionStart(ConnectionStartInput input) {
            // It counts once it has been let in.
        }

        @Override
        public void onAuthenticationSuccessful(AuthenticationSuccessfulInput input) {
            // The authenticator itself has taken note.
        }

        @Override
        public void onDisconnect(DisconnectEventInput input) {
            Objects.requireNonNull(connections).closed(input.getClientInformation().getClientId());
        }
    }
}
