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

import java.util.Set;
import java.util.concurrent.CompletableFuture;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.connecteddrive.internal.vehicle.Attribute;
import org.openhab.binding.connecteddrive.internal.vehicle.DriveTrain;

/**
 * One car as one of the clouds shows it.
 *
 * It tells a {@link SourceListener} what it finds, from {@link #start} until {@link #close}; no method blocks.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public interface VehicleSource extends AutoCloseable {

    /** Parts that can be read again on request. */
    enum Part {
        STATE,
        CHARGING,
        IMAGE
    }

    /** Begins to read by itself. */
    void start();

    /**
     * Reads a part now, as far as the budget allows.
     *
     * @return completes when it was read; fails with a {@code CloudException}, whose message is fit for users
     */
    CompletableFuture<Void> refresh(Part part);

    /** The attributes that this cloud can deliver for cars of a drive train at all. */
    Set<Attribute> deliverable(DriveTrain driveTrain);

    /** The picture of the car from a side; the cloud's only one if it has no sides. */
    CompletableFuture<Picture> picture(String view);

    /** How to command the car; the same object as long as the source lives. */
    Commander commander();

    /** Ends reading; what is under way is cancelled, later results are dropped. */
    @Override
    void close();
}
