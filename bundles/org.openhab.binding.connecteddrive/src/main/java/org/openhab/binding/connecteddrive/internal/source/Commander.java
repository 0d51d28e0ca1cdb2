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

import java.math.BigDecimal;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.binding.connecteddrive.internal.vehicle.ChargeProfile;
import org.openhab.binding.connecteddrive.internal.vehicle.RemoteCommand;

/**
 * Sends commands to one car, one at a time.
 *
 * Every future completes with the last {@link CommandProgress}, whatever becomes of the command; it never fails.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public interface Commander {

    /** Sends a command; the listener hears every step, the last one included (row B9 of the mission). */
    CompletableFuture<CommandProgress> send(RemoteCommand command, Consumer<CommandProgress> listener);

    /** Sends a place to the navigation. */
    CompletableFuture<CommandProgress> sendPoi(Poi place, Consumer<CommandProgress> listener);

    /**
     * Sets the charging target in percent, from 20 to 100 in steps of 5, or the AC limit in amperes, or both.
     *
     * @param target {@code null} to leave it
     * @param acLimit {@code null} to leave it
     */
    CompletableFuture<CommandProgress> chargingSettings(@Nullable BigDecimal target, @Nullable BigDecimal acLimit,
            Consumer<CommandProgress> listener);

    /** Replaces the whole charging profile. */
    CompletableFuture<CommandProgress> chargeProfile(ChargeProfile profile, Consumer<CommandProgress> listener);
}
