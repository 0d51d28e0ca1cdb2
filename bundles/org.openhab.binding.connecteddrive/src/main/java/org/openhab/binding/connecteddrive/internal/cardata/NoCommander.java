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

import java.math.BigDecimal;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.binding.connecteddrive.internal.source.CloudException;
import org.openhab.binding.connecteddrive.internal.source.CommandProgress;
import org.openhab.binding.connecteddrive.internal.source.Commander;
import org.openhab.binding.connecteddrive.internal.source.Poi;
import org.openhab.binding.connecteddrive.internal.vehicle.ChargeProfile;
import org.openhab.binding.connecteddrive.internal.vehicle.RemoteCommand;

/**
 * Says that CarData only reads (bmw-cardata.md 0).
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
final class NoCommander implements Commander {

    static final String KEY = "cardata.no-commands";

    @Override
    public CompletableFuture<CommandProgress> send(RemoteCommand command, Consumer<CommandProgress> listener) {
        return refuse(listener);
    }

    @Override
    public CompletableFuture<CommandProgress> sendPoi(Poi place, Consumer<CommandProgress> listener) {
        return refuse(listener);
    }

    @Override
    public CompletableFuture<CommandProgress> chargingSettings(@Nullable BigDecimal target,
            @Nullable BigDecimal acLimit, Consumer<CommandProgress> listener) {
        return refuse(listener);
    }

    @Override
    public CompletableFuture<CommandProgress> chargeProfile(ChargeProfile profile, Consumer<CommandProgress> listener) {
        return refuse(listener);
    }

    private static CompletableFuture<CommandProgress> refuse(Consumer<CommandProgress> listener) {
        CommandProgress refused = new CommandProgress(CommandProgress.State.ERROR,
                String.valueOf(new CloudException(KEY).getMessage()));
        listener.accept(refused);
        return CompletableFuture.completedFuture(refused);
    }
}
