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
package org.openhab.binding.withings.internal.sync;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.withings.internal.channel.Topic;

/**
 * How the feeds of a person stand after a round.
 *
 * @param failing the feeds whose last reading failed, with the failure; they are tried again soon
 * @param barred the feeds that are left alone for a day, because the cloud will not give these data
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public record Report(Map<Topic, Throwable> failing, Map<Topic, Throwable> barred) {

    public Report {
        failing = new TreeMap<>(failing);
        barred = new TreeMap<>(barred);
    }

    /** What makes the whole person unreachable: the measurements cannot be read. */
    public Optional<Throwable> outage() {
        return Optional.ofNullable(failing.get(Topic.MEASURES));
    }

    /** The channel groups that a permission is missing for. */
    public Set<String> forbidden() {
        Set<String> groups = new TreeSet<>();
        barred.forEach((topic, failure) -> {
            if (Trouble.of(failure) == Trouble.PERMISSION) {
                groups.add(topic.group());
            }
        });
        return groups;
    }

    /** The channel groups that lack fresh values for another reason. */
    public Set<String> disturbed() {
        Set<String> groups = new TreeSet<>();
        failing.keySet().forEach(topic -> groups.add(topic.group()));
        barred.forEach((topic, failure) -> {
            if (Trouble.of(failure) != Trouble.PERMISSION) {
                groups.add(topic.group());
            }
        });
        return groups;
    }
}
