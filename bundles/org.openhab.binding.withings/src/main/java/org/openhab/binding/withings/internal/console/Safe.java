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
package org.openhab.binding.withings.internal.console;

import java.util.Map;
import java.util.TreeMap;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.withings.internal.channel.Topic;
import org.openhab.binding.withings.internal.state.PersonData;
import org.openhab.binding.withings.internal.state.Sections;
import org.openhab.binding.withings.internal.sync.Report;
import org.openhab.binding.withings.internal.sync.Trouble;
import org.openhab.cloudcommons.console.StatusWords;
import org.openhab.core.thing.Thing;

/**
 * Takes out of texts what must not be read in a bug report.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
final class Safe {

    private Safe() {
    }

    /** The status of a thing, without what only its owner may see. */
    static String status(Thing thing) {
        return StatusWords.of(thing.getStatusInfo());
    }

    /** The feeds that are in trouble, with what kind of trouble it is: what the cloud says may be about the person. */
    static Map<String, String> trouble(Map<Topic, Throwable> feeds) {
        Map<String, String> trouble = new TreeMap<>();
        feeds.forEach((topic, failure) -> trouble.put(topic.name(), Trouble.of(failure).name()));
        return trouble;
    }

    /** Whether all feeds are fine. */
    static boolean isFine(Report report) {
        return report.failing().isEmpty() && report.barred().isEmpty();
    }

    /** A text without the secret and the user of a person. */
    static String masked(String text, PersonData person) {
        String user = person.measures().facts().userId();
        String masked = without(text, person.get(Sections.PUSH).secret());
        return user == null ? masked : without(masked, user);
    }

    private static String without(String text, String secret) {
        return secret.isEmpty() ? text : text.replace(secret, "***");
    }
}
