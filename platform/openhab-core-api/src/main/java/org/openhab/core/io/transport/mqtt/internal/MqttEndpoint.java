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
package org.openhab.core.io.transport.mqtt.internal;

import javax.net.ssl.TrustManagerFactory;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.io.transport.mqtt.MqttBrokerConnection.ConnectionCallback;
import org.openhab.core.io.transport.mqtt.MqttBrokerConnection.MqttVersion;
import org.openhab.core.io.transport.mqtt.MqttBrokerConnection.Protocol;

import com.hivemq.client.mqtt.MqttClientBuilderBase;
import com.hivemq.client.mqtt.MqttClientSslConfig;

/**
 * What a client of either version needs to reach a broker.
 *
 * @param host host name or address
 * @param port TCP port
 * @param clientId the name of the client at the broker
 * @param protocol the transport
 * @param secure whether TLS is used
 * @param hostnameValidated whether the certificate must be for the host
 * @param trust the source of trust managers; null for those of Java
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public record MqttEndpoint(String host, int port, String clientId, Protocol protocol, boolean secure,
        boolean hostnameValidated, @Nullable TrustManagerFactory trust) {

    /**
     * Creates a client that is not connected yet.
     *
     * @param version the version of MQTT
     * @param callback told about connects or disconnects
     */
    public MqttClientAdapter createClient(MqttVersion version, ConnectionCallback callback) {
        return version == MqttVersion.V3 ? new Mqtt3ClientAdapter(this, callback)
                : new Mqtt5ClientAdapter(this, callback);
    }

    /**
     * Puts the settings into a builder of HiveMQ.
     *
     * @return the builder to go on with
     */
    <B extends MqttClientBuilderBase<B>> B configure(B builder, ConnectionCallback callback) {
        B configured = builder.serverHost(host).serverPort(port).identifier(clientId).addConnectedListener(callback)
                .addDisconnectedListener(callback);
        if (protocol == Protocol.WEBSOCKETS) {
            configured = configured.webSocketWithDefaultConfig();
        }
        return secure ? configured.sslConfig(sslConfig()) : configured;
    }

    private MqttClientSslConfig sslConfig() {
        var builder = MqttClientSslConfig.builder().trustManagerFactory(trust);
        // Without a verifier HiveMQ lets TLS itself compare host with certificate.
        return hostnameValidated ? builder.build() : builder.hostnameVerifier((name, session) -> true).build();
    }
}
