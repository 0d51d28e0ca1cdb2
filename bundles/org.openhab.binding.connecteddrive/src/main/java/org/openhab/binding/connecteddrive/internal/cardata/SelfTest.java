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
package org.openhab.binding.connecteddrive.internal.cardata;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.connecteddrive.internal.cardata.container.Choice;
import org.openhab.binding.connecteddrive.internal.cardata.quota.Quota;
import org.openhab.binding.connecteddrive.internal.cardata.stream.StreamStatus;
import org.openhab.cloudcommons.page.Check;
import org.openhab.cloudcommons.page.Tone;
import org.openhab.cloudcommons.page.Words;

/**
 * What there is to know about an account: how its cars are read, and whether live values come.
 *
 * @param isLinked whether there is consent
 * @param cars how many cars the account may read
 * @param containers what they are read through, empty as long as none was needed
 * @param stream the state of the live values
 * @param quota the calls of the day
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public record SelfTest(boolean isLinked, long cars, Optional<Choice> containers, StreamStatus.State stream,
        Quota.State quota) {

    private static final String KEY = "page.check.";

    /** The results, line by line; nothing without consent. */
    public List<Check> checks(Words words) {
        List<Check> checks = new ArrayList<>();
        if (isLinked) {
            checks.add(check(words, cars > 0 ? Tone.GOOD : Tone.WAITING, "cars", cars > 0 ? "" : ".none",
                    Long.toString(cars)));
            checks.add(containers
                    .map(choice -> check(words, Tone.GOOD, "container", "", Integer.toString(choice.keys().size())))
                    .orElseGet(() -> check(words, Tone.PLAIN, "container", ".none")));
            checks.add(streamCheck(words));
            checks.add(check(words, quota.left() > 0 ? Tone.GOOD : Tone.BAD, "quota", "",
                    Integer.toString(quota.used()), Integer.toString(quota.left())));
        }
        return checks;
    }

    private Check streamCheck(Words words) {
        return switch (stream) {
            case CONNECTED -> check(words, Tone.GOOD, "stream", "");
            case CONNECTING, WAITING -> check(words, Tone.WAITING, "stream", ".waiting");
            case OFF -> check(words, Tone.PLAIN, "stream", ".off");
            case NO_TRANSPORT -> trouble(words, "cardata.stream.no-transport");
            case REFUSED -> trouble(words, "cardata.stream.refused");
            case EVICTED -> trouble(words, "cardata.stream.evicted");
        };
    }

    private static Check trouble(Words words, String key) {
        return new Check(Tone.BAD, words.of(KEY + "stream.name"), words.of(key));
    }

    private static Check check(Words words, Tone tone, String name, String result, String... arguments) {
        return new Check(tone, words.of(KEY + name + ".name"), words.of(KEY + name + result, arguments));
    }
}
