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

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.binding.withings.internal.api.Device;
import org.openhab.binding.withings.internal.state.Bed;
import org.openhab.binding.withings.internal.state.BedRecord;
import org.openhab.binding.withings.internal.state.KnownDevices;

/**
 * What all persons of an account know about their devices. The cloud lists a device for several persons of a family,
 * and tells what happens on a mat to one of them only (withings.md 8.1).
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public final class Household {

    private final Map<String, Member> members = new TreeMap<>();
    private final List<Listener> listeners = new CopyOnWriteArrayList<>();

    /** Hears of the household. */
    public interface Listener {

        /** Somebody knows something else. */
        void changed();

        /** Somebody got into a bed or out of it just now. */
        default void bed(String deviceId, Bed bed) {
        }
    }

    /**
     * What one person knows.
     *
     * @param thing the UID of the person's thing
     * @param label its label
     */
    public record Member(String thing, String label, KnownDevices devices, BedRecord beds) {

        private @Nullable Device device(String id) {
            return devices.devices().stream().filter(device -> device.id().equals(id)).findFirst().orElse(null);
        }
    }

    /** Takes the place of what was known before of the same person. */
    public void report(Member member) {
        synchronized (this) {
            if (member.equals(members.put(member.thing(), member))) {
                return;
            }
        }
        tell();
    }

    /** Forgets a person. */
    public void withdraw(String thing) {
        synchronized (this) {
            if (members.remove(thing) == null) {
                return;
            }
        }
        tell();
    }

    /** What just happened on a mat. */
    public void bedEvent(String deviceId, Bed bed) {
        listeners.forEach(listener -> listener.bed(deviceId, bed));
    }

    public void listen(Listener listener) {
        listeners.add(listener);
    }

    public void ignore(Listener listener) {
        listeners.remove(listener);
    }

    /** Whether the devices of a person have ever been read. */
    public synchronized boolean isRead(String thing) {
        Member member = members.get(thing);
        return member != null && member.devices().read();
    }

    /** A device as the given person knows it, or else as any other does. */
    public synchronized Optional<Device> device(String thing, String deviceId) {
        return Stream.concat(Stream.ofNullable(members.get(thing)), members.values().stream())
                .flatMap(member -> Stream.ofNullable(member.device(deviceId))).findFirst();
    }

    /** The newest event of a mat, whoever heard of it. */
    public synchronized Optional<Bed> bed(String deviceId) {
        return members.values().stream().flatMap(member -> Stream.ofNullable(member.beds().of(deviceId)))
                .max(Comparator.comparingLong(Bed::time));
    }

    /** The devices that count as those of a person: nobody before that one has them too, by UID. */
    public synchronized List<Device> devicesOf(String thing) {
        Member own = members.get(thing);
        if (own == null) {
            return List.of();
        }
        return own
                .devices().devices().stream().filter(device -> members.values().stream()
                        .filter(member -> member.device(device.id()) != null).findFirst().orElse(own).equals(own))
                .toList();
    }

    private void tell() {
        listeners.forEach(Listener::changed);
    }
}
