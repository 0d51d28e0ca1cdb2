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

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.binding.withings.internal.device.Household.Listener;
import org.openhab.binding.withings.internal.device.Household.Member;
import org.openhab.binding.withings.internal.state.Bed;

/**
 * The place of a person in a household. It outlives changes of the configuration: nobody shall think that the devices
 * of a person were gone in between.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public final class Place {

    private final Supplier<String> thing;
    private final List<Listener> followers = new CopyOnWriteArrayList<>();
    private volatile @Nullable Household household;

    /**
     * @param thing the UID of the person's thing
     */
    public Place(Supplier<String> thing) {
        this.thing = thing;
    }

    /** Joins a household and leaves the one of before. */
    public synchronized void join(@Nullable Household next) {
        Household before = household;
        if (!Objects.equals(before, next)) {
            leave();
            household = next;
            if (next != null) {
                followers.forEach(next::listen);
            }
        }
    }

    /** Leaves for good; whoever follows hears no more. */
    public synchronized void leave() {
        Household before = household;
        if (before != null) {
            household = null;
            followers.forEach(before::ignore);
            before.withdraw(thing.get());
        }
    }

    /** The household, empty as long as there is none. */
    public Optional<Household> household() {
        return Optional.ofNullable(household);
    }

    /** Tells the household what the person knows. */
    public void report(Member member) {
        household().ifPresent(home -> home.report(member));
    }

    /** Tells the household what happened on a mat just now. */
    public void bedEvent(String deviceId, Bed bed) {
        household().ifPresent(home -> home.bedEvent(deviceId, bed));
    }

    /** Hears of every household that the person is in. */
    public synchronized void follow(Listener follower) {
        followers.add(follower);
        household().ifPresent(home -> home.listen(follower));
    }

    public synchronized void unfollow(Listener follower) {
        followers.remove(follower);
        household().ifPresent(home -> home.ignore(follower));
    }
}
