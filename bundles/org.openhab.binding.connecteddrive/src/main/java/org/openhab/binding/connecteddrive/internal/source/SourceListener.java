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
package org.openhab.binding.connecteddrive.internal.source;

import java.time.Instant;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.connecteddrive.internal.vehicle.Readings;
import org.openhab.binding.connecteddrive.internal.vehicle.VehicleFacts;
import org.openhab.cloudcommons.http.Content;

/**
 * Hears what a {@link VehicleSource} finds; called on any thread, must not block.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public interface SourceListener {

    /** What the cloud says about the car now. */
    void read(Readings readings);

    /** What does not change about it. */
    void facts(VehicleFacts facts);

    /**
     * The cloud's answer about the car is complete for this time, so that what has no value by now has none.
     *
     * @param fetched when the cloud was asked
     */
    void complete(Instant fetched);

    /** The untouched answer of the cloud, to be had anonymised for bug reports; replaces the last one of that name. */
    void raw(String name, Content json);

    /** The same of what is a text already. */
    default void raw(String name, String json) {
        raw(name, Content.of(json));
    }

    /** Reading works, perhaps with a remark for users, which is empty if all is well. */
    void works(String remark);

    /**
     * Reading does not work.
     *
     * @param trouble what kind, so that the status of the thing can tell
     * @param text what to do, fit for users
     */
    void fails(Trouble trouble, String text);
}
