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
package org.openhab.binding.withings.internal.device;

import java.util.Set;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.withings.internal.channel.PersonPublisher;
import org.openhab.binding.withings.internal.channel.Topic;
import org.openhab.binding.withings.internal.push.BedEvents;
import org.openhab.binding.withings.internal.state.Bed;
import org.openhab.binding.withings.internal.state.BedRecord;
import org.openhab.binding.withings.internal.state.PersonData;
import org.openhab.binding.withings.internal.state.Sections;
import org.openhab.binding.withings.internal.state.SleepRecord;

/**
 * Keeps for each sleep mat of a person whether somebody lies on it (withings.md 12.13). Several ones of the same
 * person make no difference: everything they know is in the data.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public final class Beds implements BedEvents {

    private final PersonData data;
    private final PersonPublisher publisher;

    public Beds(PersonData data, PersonPublisher publisher) {
        this.data = data;
        this.publisher = publisher;
    }

    /** Takes an event, unless it is older than what is known or a repetition. */
    @Override
    public void bedEvent(String deviceId, boolean inBed, long time) {
        change(deviceId, inBed, time, true);
    }

    /**
     * Takes what is known about sleep: who has slept to the end is up, although the event may have been lost.
     *
     * @param sleep new to us or not
     */
    public void slept(SleepRecord sleep) {
        sleep.lastEnds().forEach((deviceId, end) -> change(deviceId, false, end, false));
    }

    /** Forgets mats that somebody took away: nobody will ever tell that their beds are empty. */
    void gone(Set<String> deviceIds) {
        BedRecord before = data.get(Sections.BED);
        if (!data.part(Sections.BED).change(beds -> beds.without(deviceIds)).equals(before)) {
            publisher.changed(Topic.BED);
        }
    }

    private void change(String deviceId, boolean inBed, long time, boolean event) {
        // A clock that is ahead must not make the true events that follow look old.
        Bed bed = new Bed(inBed, Math.min(time, data.now()));
        boolean[] changed = new boolean[1];
        data.part(Sections.BED).change(before -> {
            Bed last = before.of(deviceId);
            changed[0] = last == null ? event : bed.time() > last.time() && (event || last.inBed());
            return changed[0] ? before.with(deviceId, bed) : before;
        });
        if (changed[0]) {
            publisher.changed(Topic.BED);
            publisher.bed(deviceId, bed);
        }
    }
}
