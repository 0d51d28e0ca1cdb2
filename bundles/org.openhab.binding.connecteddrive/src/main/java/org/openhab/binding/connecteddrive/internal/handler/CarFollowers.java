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
package org.openhab.binding.connecteddrive.internal.handler;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.connecteddrive.internal.source.FoundVehicle;

/**
 * Tells who wants to know which cars an account has.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
final class CarFollowers {

    private final Set<Consumer<List<FoundVehicle>>> followers = new CopyOnWriteArraySet<>();
    private volatile List<FoundVehicle> cars = List.of();

    void tell(List<FoundVehicle> found) {
        cars = found;
        followers.forEach(follower -> follower.accept(found));
    }

    void add(Consumer<List<FoundVehicle>> follower) {
        followers.add(follower);
        List<FoundVehicle> known = cars;
        if (!known.isEmpty()) {
            follower.accept(known);
        }
    }

    void remove(Consumer<List<FoundVehicle>> follower) {
        followers.remove(follower);
    }
}
