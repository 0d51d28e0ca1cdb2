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
package org.openhab.binding.connecteddrive.internal.car;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.binding.connecteddrive.internal.source.CommandProgress;
import org.openhab.binding.connecteddrive.internal.source.CommandProgress.State;
import org.openhab.binding.connecteddrive.internal.source.Commander;
import org.openhab.binding.connecteddrive.internal.source.Picture;
import org.openhab.binding.connecteddrive.internal.source.Poi;
import org.openhab.binding.connecteddrive.internal.source.VehicleSource;
import org.openhab.binding.connecteddrive.internal.source.VehicleSource.Part;
import org.openhab.binding.connecteddrive.internal.vehicle.Attribute;
import org.openhab.binding.connecteddrive.internal.vehicle.ChargeProfile;
import org.openhab.binding.connecteddrive.internal.vehicle.DriveTrain;
import org.openhab.binding.connecteddrive.internal.vehicle.RemoteCommand;

/**
 * A way to a car that remembers what was asked of it, and does it at once.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public final class FakeSource implements VehicleSource, Commander {

    public final List<String> asked = new ArrayList<>();
    public final List<ChargeProfile> profiles = new ArrayList<>();
    public Set<Attribute> deliverable = EnumSet.allOf(Attribute.class);
    /** How every command ends. */
    public CommandProgress end = new CommandProgress(State.EXECUTED);
    /** Whether nothing more is heard of commands that were sent. */
    public boolean hangs;
    public CompletableFuture<Void> refreshing = CompletableFuture.completedFuture(null);

    @Override
    public void start() {
        asked.add("start");
    }

    @Override
    public CompletableFuture<Void> refresh(Part part) {
        asked.add("refresh " + part);
        return refreshing;
    }

    @Override
    public Set<Attribute> deliverable(DriveTrain driveTrain) {
        return deliverable;
    }

    @Override
    public CompletableFuture<Picture> picture(String view) {
        asked.add("picture " + view);
        return CompletableFuture.completedFuture(new Picture(new byte[] { (byte) view.length() }, "image/png"));
    }

    @Override
    public Commander commander() {
        return this;
    }

    @Override
    public void close() {
        asked.add("close");
    }

    @Override
    public CompletableFuture<CommandProgress> send(RemoteCommand command, Consumer<CommandProgress> listener) {
        asked.add("send " + command);
        return run(listener);
    }

    @Override
    public CompletableFuture<CommandProgress> sendPoi(Poi place, Consumer<CommandProgress> listener) {
        asked.add("poi " + place.name() + ' ' + place.latitude() + ' ' + place.longitude() + ' ' + place.address());
        return run(listener);
    }

    @Override
    public CompletableFuture<CommandProgress> chargingSettings(@Nullable BigDecimal target,
            @Nullable BigDecimal acLimit, Consumer<CommandProgress> listener) {
        asked.add("settings " + target + ' ' + acLimit);
        return run(listener);
    }

    @Override
    public CompletableFuture<CommandProgress> chargeProfile(ChargeProfile profile, Consumer<CommandProgress> listener) {
        profiles.add(profile);
        return run(listener);
    }

    private CompletableFuture<CommandProgress> run(Consumer<CommandProgress> listener) {
        listener.accept(new CommandProgress(State.INITIATED));
        listener.accept(new CommandProgress(State.PENDING));
        if (hangs) {
            return new CompletableFuture<>();
        }
        listener.accept(end);
        return CompletableFuture.completedFuture(end);
    }
}
