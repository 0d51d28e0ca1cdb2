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

import java.nio.charset.StandardCharsets;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

/**
 * The message a broker publishes for a client it has lost.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public class MqttWillAndTestament {

    private final String topic;
    private final byte @Nullable [] payload;
    private final int qos;
    private final boolean retain;

    /**
     * Creates a will.
     *
     * @param topic where to publish, without wildcards
     * @param payload the content, or null for none
     * @param qos 0 (at most once), 1 (at least once), 2 (exactly once)
     * @param retain whether the broker keeps the message for later subscribers
     * @throws IllegalArgumentException if the topic is blank
     */
    public MqttWillAndTestament(String topic, byte @Nullable [] payload, int qos, boolean retain) {
        if (topic.isBlank()) {
            throw new IllegalArgumentException("A last will needs a topic");
        }
        this.topic = topic;
        this.payload = payload;
        this.qos = qos;
        this.retain = retain;
    }

    /**
     * Reads a will from {@code topic:message:qos:retain}, of which all but the topic may be missing.
     *
     * @param string the text, or null
     * @return null for null, or without a topic
     * @throws NumberFormatException if the quality of service is no number
     */
    public static @Nullable MqttWillAndTestament fromString(@Nullable String string) {
        return fromString(string, null, null, null, null);
    }

    /**
     * Reads a will from {@code topic:message:qos:retain}, where each other argument that is not null wins over the
     * text.
     *
     * @return null without a topic
     * @throws NumberFormatException if the quality of service in the text is no number
     */
    public static @Nullable MqttWillAndTestament fromString(@Nullable String string, @Nullable String topic,
            byte @Nullable [] payload, @Nullable Integer qos, @Nullable Boolean retain) {
        String[] parts = string == null ? new String[0] : string.split(":");
        String finalTopic = topic != null ? topic : part(parts, 0, "");
        if (finalTopic.isEmpty()) {
            return null;
        }
        byte @Nullable [] content = payload;
        if (content == null && parts.length > 1) {
            content = part(parts, 1, "").getBytes(StandardCharsets.UTF_8);
        }
        int textQos = Integer.parseInt(part(parts, 2, "0"));
        int finalQos = qos != null ? qos : textQos < 0 || textQos > 2 ? 0 : textQos;
        boolean finalRetain = retain != null ? retain : Boolean.parseBoolean(part(parts, 3, "false"));
        return new MqttWillAndTestament(finalTopic, content, finalQos, finalRetain);
    }

    private static String part(String[] parts, int index, String otherwise) {
        String part = index < parts.length ? parts[index].trim() : "";
        return part.isEmpty() ? otherwise : part;
    }

    /**
     * Returns the content, or null for none.
     */
    public byte @Nullable [] getPayload() {
        return payload;
    }

    /**
     * Returns the quality of service, 0 to 2.
     */
    public int getQos() {
        return qos;
    }

    /**
     * Returns where the message is published.
     */
    public String getTopic() {
        return topic;
    }

    /**
     * Tells whether the broker keeps the message for later subscribers.
     */
    public boolean isRetain() {
        return retain;
    }

    @Override
    public String toString() {
        byte[] content = payload;
        int length = content == null ? 0 : content.length;
        return "MqttWillAndTestament [topic=" + topic + ", bytes=" + length + ", qos=" + qos + ", retain=" + retain
                + "]";
    }
}
