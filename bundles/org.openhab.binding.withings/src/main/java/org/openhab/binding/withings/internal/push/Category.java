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
package org.openhab.binding.withings.internal.push;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.withings.internal.channel.Topic;

/**
 * The kinds of news that the cloud tells of, and what each of them makes worth reading (withings.md 9.3).
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public enum Category {
    WEIGHT(1, List.of(Scopes.METRICS), Topic.MEASURES),
    TEMPERATURE(2, List.of(Scopes.METRICS), Topic.MEASURES),
    BLOOD_PRESSURE(4, List.of(Scopes.METRICS), Topic.MEASURES),
    ACTIVITY(16, List.of(Scopes.ACTIVITY), Topic.ACTIVITY, Topic.WORKOUT, Topic.INTRADAY),
    SLEEP(44, List.of(Scopes.ACTIVITY), Topic.SLEEP),
    /** The user, or what the user has agreed to, has changed. */
    PROFILE(46, List.of(Scopes.INFO), Topic.GOALS, Topic.DEVICES),
    INTO_BED(50, List.of(Scopes.SLEEP_EVENTS)),
    OUT_OF_BED(51, List.of(Scopes.SLEEP_EVENTS)),
    /** A mat has finished its first inflation. */
    MAT_READY(52, List.of(Scopes.SLEEP_EVENTS), Topic.DEVICES),
    ECG(54, List.of(Scopes.METRICS), Topic.MEASURES, Topic.ECG),
    /** There is nothing to be read then. */
    ECG_FAILED(55, List.of(Scopes.METRICS)),
    GLUCOSE(58, List.of(Scopes.METRICS), Topic.MEASURES),
    HEART_RATE_VARIABILITY(62, List.of(Scopes.ACTIVITY, Scopes.METRICS), Topic.INTRADAY),
    URINE(63, List.of(Scopes.METRICS), Topic.MEASURES);

    private static final Map<Integer, Category> BY_NUMBER = new HashMap<>();

    static {
        for (Category category : values()) {
            BY_NUMBER.put(category.number, category);
        }
    }

    private final int number;
    private final List<String> scopes;
    private final Set<Topic> topics = EnumSet.noneOf(Topic.class);

    Category(int number, List<String> scopes, Topic... topics) {
        this.number = number;
        this.scopes = scopes;
        this.topics.addAll(List.of(topics));
    }

    /** The category with a number, empty for one that this binding does not know. */
    public static Optional<Category> of(int number) {
        return Optional.ofNullable(BY_NUMBER.get(number));
    }

    /** The number by which the cloud calls it. */
    public int number() {
        return number;
    }

    /** What is worth reading. */
    public Set<Topic> topics() {
        return Set.copyOf(topics);
    }

    /**
     * Whether it may be subscribed.
     *
     * @param granted the permissions of the user, none if they are not known
     */
    public boolean isAllowedBy(Set<String> granted) {
        return granted.isEmpty() || scopes.stream().anyMatch(granted::contains);
    }

    /** Apart, because constants of an enum cannot be used before it. */
    private static final class Scopes {
        private static final String INFO = "user.info";
        private static final String METRICS = "user.metrics";
        private static final String ACTIVITY = "user.activity";
        private static final String SLEEP_EVENTS = "user.sleepevents";
    }
}
