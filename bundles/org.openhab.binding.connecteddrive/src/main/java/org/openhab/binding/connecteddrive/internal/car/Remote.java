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
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.binding.connecteddrive.internal.channel.ProfileRows;
import org.openhab.binding.connecteddrive.internal.channel.VehicleChannels;
import org.openhab.binding.connecteddrive.internal.channel.VehiclePublisher;
import org.openhab.binding.connecteddrive.internal.channel.VehicleView;
import org.openhab.binding.connecteddrive.internal.source.CloudException;
import org.openhab.binding.connecteddrive.internal.source.CommandProgress;
import org.openhab.binding.connecteddrive.internal.source.CommandProgress.State;
import org.openhab.binding.connecteddrive.internal.source.Commander;
import org.openhab.binding.connecteddrive.internal.source.Poi;
import org.openhab.binding.connecteddrive.internal.source.VehicleSource;
import org.openhab.binding.connecteddrive.internal.vehicle.ChargeProfile;
import org.openhab.binding.connecteddrive.internal.vehicle.RemoteCommand;
import org.openhab.core.library.types.StringType;
import org.openhab.core.types.Command;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends what a car is told from afar, and shows how far it has come.
 *
 * Every future completes with the last progress, its text in the words of the user; it never fails.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public final class Remote {

    /** Sends something by a commander. */
    private interface Order {
        CompletableFuture<CommandProgress> send(Commander commander, Consumer<CommandProgress> listener);
    }

    private final Logger logger = LoggerFactory.getLogger(Remote.class);
    private final VehicleThing thing;
    private final VehiclePublisher publisher;
    private final Supplier<@Nullable VehicleSource> source;
    private final ProfileDesk desk;

    Remote(VehicleThing thing, VehicleView view, VehiclePublisher publisher, Supplier<@Nullable VehicleSource> source,
            ScheduledExecutorService scheduler) {
        this.thing = thing;
        this.publisher = publisher;
        this.source = source;
        desk = new ProfileDesk(view, scheduler, this::chargeProfile);
    }

    /** Sends the command of a word of the channel {@code remote#command}. */
    public CompletableFuture<CommandProgress> send(String word) {
        Optional<RemoteCommand> known = RemoteCommand.of(word);
        return known.isPresent() ? send(known.get()) : refuse("command.unknown", word);
    }

    /** Sends a command (row B9 of the mission). */
    public CompletableFuture<CommandProgress> send(RemoteCommand command) {
        return order((commander, listener) -> commander.send(command, listener));
    }

    /** Sends a place to the navigation. */
    public CompletableFuture<CommandProgress> sendPoi(Poi place) {
        return order((commander, listener) -> commander.sendPoi(place, listener));
    }

    /**
     * Sets the charging target in percent, or the AC limit in amperes, or both.
     *
     * @param target {@code null} to leave it
     * @param acLimit {@code null} to leave it
     */
    public CompletableFuture<CommandProgress> chargingSettings(@Nullable BigDecimal target,
            @Nullable BigDecimal acLimit) {
        return order((commander, listener) -> commander.chargingSettings(target, acLimit, listener))
                .whenComplete((end, failure) -> showSettings());
    }

    /**
     * Sends another charging profile at once, together with changes that channels made just before.
     *
     * @param change makes it of the one the car has; empty if the car has nothing that could be changed like that
     */
    public CompletableFuture<CommandProgress> changeProfile(Function<ChargeProfile, Optional<ChargeProfile>> change) {
        Optional<ChargeProfile> changed = desk.take(change);
        return changed.isPresent() ? chargeProfile(changed.get()) : refuse("command.no-profile");
    }

    /** Ends a command before it is sent. */
    public CompletableFuture<CommandProgress> refuse(String key, String... arguments) {
        String reference = String.valueOf(new CloudException(key, arguments).getMessage());
        return CompletableFuture.completedFuture(shown(new CommandProgress(State.ERROR, reference)));
    }

    /** Takes a change of the charging profile by one of its channels, to be sent a little later. */
    void change(String id, Command command) {
        if (!desk.change(id, command)) {
            refuse(desk.knows(id) ? "command.no-such-change" : "command.read-only", id);
            showSettings();
        }
    }

    /** What was not sent yet is dropped. */
    void close() {
        desk.close();
    }

    private CompletableFuture<CommandProgress> chargeProfile(ChargeProfile profile) {
        return order((commander, listener) -> commander.chargeProfile(profile, listener))
                .whenComplete((end, failure) -> showSettings());
    }

    private CompletableFuture<CommandProgress> order(Order order) {
        VehicleSource present = source.get();
        return present == null ? refuse("command.no-connection")
                : order.send(present.commander(), this::shown).thenApply(this::translated);
    }

    private CommandProgress translated(CommandProgress progress) {
        return progress.text().isEmpty() ? progress
                : new CommandProgress(progress.state(), thing.translated(progress.text()));
    }

    private CommandProgress shown(CommandProgress news) {
        CommandProgress progress = translated(news);
        thing.state(VehicleChannels.COMMAND_STATE, new StringType(progress.state().name()));
        thing.state(VehicleChannels.COMMAND_MESSAGE, new StringType(progress.text()));
        if (!progress.text().isEmpty()) {
            logger.warn("A command to {} failed: {}", thing.id(), progress.text());
        }
        if (progress.state().isFinal()) {
            thing.trigger(VehicleChannels.COMMAND_FINISHED, progress.state().name());
        }
        return progress;
    }

    /** What the items expected may be wrong. */
    private void showSettings() {
        publisher.group(ProfileRows.GROUP);
        publisher.show(VehicleChannels.CHARGE_TARGET);
        publisher.show(VehicleChannels.AC_LIMIT);
    }
}
