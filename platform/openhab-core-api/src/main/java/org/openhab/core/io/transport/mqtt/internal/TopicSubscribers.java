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

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.core.io.transport.mqtt.MqttMessageSubscriber;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The subscribers of one topic filter, who share one subscription at the broker.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public class TopicSubscribers {

    private final Logger logger = LoggerFactory.getLogger(TopicSubscribers.class);
    private final Set<MqttMessageSubscriber> subscribers = ConcurrentHashMap.newKeySet();
    private final Map<String, byte[]> retained = new ConcurrentHashMap<>();

    /**
     * Adds a subscriber, who gets the retained messages the broker sent before, as it would with its own subscription.
     */
    public void add(MqttMessageSubscriber subscriber) {
        if (subscribers.add(subscriber)) {
            retained.forEach((topic, payload) -> {
                // An empty retained message means that the broker forgot the one before.
                if (payload.length > 0) {
                    deliver(subscriber, topic, payload);
                }
            });
        }
    }

    /**
     * Removes a subscriber, if present.
     */
    public void remove(MqttMessageSubscriber subscriber) {
        subscribers.remove(subscriber);
    }

    /**
     * Tells whether there is no subscriber.
     */
    public boolean isEmpty() {
        return subscribers.isEmpty();
    }

    /**
     * Delivers a message to every subscriber.
     *
     * @param topic where it was published
     * @param payload the content
     * @param retain whether the broker sent it as a retained message
     */
    public void messageArrived(String topic, byte[] payload, boolean retain) {
        // Only the first message of a retained topic has the flag (MQTT 3.1.1, section 3.3.1.3).
        if (retain || retained.containsKey(topic)) {
            retained.put(topic, payload);
        }
        subscribers.forEach(subscriber -> deliver(subscriber, topic, payload));
    }

    private void deliver(MqttMessageSubscriber subscriber, String topic, byte[] payload) {
        try {
            subscriber.processMessage(topic, payload);
        } catch (RuntimeException e) {
            // Neither topic nor payload in the log: both may name a person or a vehicle.
            logger.warn("Subscriber {} failed on a message of {} bytes", subscriber.getClass().getName(),
                    payload.length, e);
        }
    }
}
