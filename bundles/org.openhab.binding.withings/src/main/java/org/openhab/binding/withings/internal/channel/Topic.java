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
package org.openhab.binding.withings.internal.channel;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * What a channel tells of; channels of one topic change together.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public enum Topic {
    /** Measure groups; these channels change by kind of value. */
    MEASURES("body"),
    /** Daily totals. */
    ACTIVITY("activity"),
    /** Heart rate in the course of the day. */
    INTRADAY("heart"),
    WORKOUT("workout"),
    /** Nights. */
    SLEEP("sleep"),
    /** The course of the nights. */
    SLEEP_SIGNALS("sleep"),
    /** Naps; these channels also change when a day begins. */
    NAP("nap"),
    /** Recordings of the heart. */
    ECG("heart"),
    GOALS("goals"),
    DEVICES("device"),
    /** Somebody in bed or not. */
    BED("sleep"),
    /** The connection itself. */
    STATUS("status");

    private final String group;

    Topic(String group) {
        this.group = group;
    }

    /** The channel group by which people know the topic. */
    public String group() {
        return group;
    }
}
