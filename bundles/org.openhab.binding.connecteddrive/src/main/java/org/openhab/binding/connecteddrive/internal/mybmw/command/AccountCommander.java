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
package org.openhab.binding.connecteddrive.internal.mybmw.command;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.binding.connecteddrive.internal.mybmw.Brand;
import org.openhab.binding.connecteddrive.internal.mybmw.MyBmwCall;
import org.openhab.binding.connecteddrive.internal.mybmw.state.Capabilities;
import org.openhab.binding.connecteddrive.internal.mybmw.state.ChargingDetails;
import org.openhab.binding.connecteddrive.internal.source.CommandProgress;
import org.openhab.binding.connecteddrive.internal.source.Commander;
import org.openhab.binding.connecteddrive.internal.source.Poi;
import org.openhab.binding.connecteddrive.internal.vehicle.Attribute;
import org.openhab.binding.connecteddrive.internal.vehicle.ChargeProfile;
import org.openhab.binding.connecteddrive.internal.vehicle.Reading;
import org.openhab.binding.connecteddrive.internal.vehicle.Readings;
import org.openhab.binding.connecteddrive.internal.vehicle.RemoteCommand;
import org.openhab.core.library.types.PointType;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Commands a car through the cloud of the phone app (bmw-mybmw.md 8).
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public final class AccountCommander implements Commander, AutoCloseable {

    private static final BigDecimal LOWEST_TARGET = BigDecimal.valueOf(20);
    private static final BigDecimal HIGHEST_TARGET = BigDecimal.valueOf(100);
    private static final BigDecimal TARGET_STEP = BigDecimal.valueOf(5);

    /** What the commander has to know about the car and its surroundings, each as it is at the moment. */
    public interface Car {

        String vin();

        Brand brand();

        /** {@code null} as long as nobody knows. */
        @Nullable
        Capabilities capabilities();

        /** Whether the climate can be stopped. */
        boolean climateControl();

        ChargingDetails charging();

        /** The account's id; empty if nobody knows. */
        String accountId();

        /** Where openHAB is; {@code null} if nobody has said. */
        @Nullable
        PointType user();

        /** The finder has found the car. */
        void found(Readings position);

        /** The state has changed by a command. */
        void changed();
    }

    private final Logger logger = LoggerFactory.getLogger(AccountCommander.class);
    private final Car car;
    private final CommandRun.Means means;
    private final CommandLine line = new CommandLine();

    public AccountCommander(Caller caller, Car car, PollPolicy policy, ScheduledExecutorService scheduler,
            Clock clock) {
        this.car = car;
        Supplier<Brand> brand = car::brand;
        means = new CommandRun.Means(caller, new CommandCalls(car.vin(), brand), policy, scheduler, clock);
    }

    @Override
    public CompletableFuture<CommandProgress> send(RemoteCommand command, Consumer<CommandProgress> listener) {
        Capabilities known = car.capabilities();
        if (known != null && !known.commands(car.climateControl()).contains(command)) {
            return refused(CommandTexts.UNSUPPORTED.text(command.id()), listener);
        }
        return run(means.calls().start(command), listener,
                command == RemoteCommand.VEHICLE_FINDER ? this::find : eventId -> settle());
    }

    @Override
    public CompletableFuture<CommandProgress> sendPoi(Poi place, Consumer<CommandProgress> listener) {
        Capabilities known = car.capabilities();
        if (known != null && !known.sendPoi() || car.accountId().isEmpty()) {
            return refused(CommandTexts.NO_POI.text(), listener);
        }
        if (place.name().isBlank() || !FoundCar.isPlace(place.latitude(), place.longitude())) {
            return refused(CommandTexts.POI_INVALID.text(), listener);
        }
        return run(means.calls().poi(car.accountId(), place), listener, eventId -> {
            // Nothing of the car has changed that could be read.
        });
    }

    @Override
    public CompletableFuture<CommandProgress> chargingSettings(@Nullable BigDecimal target,
            @Nullable BigDecimal acLimit, Consumer<CommandProgress> listener) {
        String refusal = refusal(target, acLimit);
        return refusal != null ? refused(refusal, listener)
                : run(means.calls().chargingSettings(target, acLimit), listener, eventId -> settle());
    }

    @Override
    public CompletableFuture<CommandProgress> chargeProfile(ChargeProfile profile, Consumer<CommandProgress> listener) {
        String servicePack = car.charging().servicePack();
        return servicePack.isEmpty() ? refused(CommandTexts.NO_PROFILE.text(), listener)
                : run(means.calls().chargingProfile(CommandBodies.profile(profile, servicePack)), listener,
                        eventId -> settle());
    }

    /** Gives up what is under way and takes nothing more. */
    @Override
    public void close() {
        line.close();
    }

    private CompletableFuture<CommandProgress> run(MyBmwCall<String> start, Consumer<CommandProgress> listener,
            CommandRun.Executed executed) {
        CommandRun run = new CommandRun(means, start, listener, executed);
        line.join(run);
        return run.result();
    }

    private CompletableFuture<CommandProgress> refused(String reason, Consumer<CommandProgress> listener) {
        CommandProgress progress = new CommandProgress(CommandProgress.State.ERROR, reason);
        listener.accept(progress);
        return CompletableFuture.completedFuture(progress);
    }

    /** Why the settings cannot be; {@code null} if they can. */
    private @Nullable String refusal(@Nullable BigDecimal target, @Nullable BigDecimal acLimit) {
        if (target == null && acLimit == null) {
            return CommandTexts.NOTHING_TO_SET.text();
        }
        Capabilities known = car.capabilities();
        if (target != null) {
            if (known != null && !known.chargingTarget()) {
                return CommandTexts.NO_TARGET.text();
            }
            if (target.compareTo(LOWEST_TARGET) < 0 || target.compareTo(HIGHEST_TARGET) > 0
                    || target.remainder(TARGET_STEP).signum() != 0) {
                return CommandTexts.TARGET_RANGE.text();
            }
        }
        if (acLimit != null) {
            if (known != null && !known.acLimit() || car.charging().acLimits().isEmpty()) {
                return CommandTexts.NO_LIMIT.text();
            }
            if (car.charging().acLimits().stream().noneMatch(value -> value.compareTo(acLimit) == 0)) {
                return CommandTexts.LIMIT_VALUES.text(car.charging().acLimits().stream().map(BigDecimal::toPlainString)
                        .collect(Collectors.joining(", ")));
            }
        }
        return null;
    }

    private void settle() {
        try {
            means.scheduler().schedule(car::changed, means.policy().settle().toMillis(), TimeUnit.MILLISECONDS);
        } catch (RejectedExecutionException e) {
            logger.debug("The state is not read again: the host ends");
        }
    }

    private void find(String eventId) {
        if (eventId.isEmpty()) {
            settle();
            return;
        }
        means.caller().call(means.calls().position(eventId, car.user())).whenComplete((found, failure) -> {
            if (failure != null) {
                logger.debug("The finder has found the car, but the place cannot be read: {}",
                        Objects.toString(failure.getMessage()));
            } else if (FoundCar.isPlace(found.latitude(), found.longitude())) {
                car.found(readings(found));
            }
            settle();
        });
    }

    private Readings readings(FoundCar found) {
        Readings readings = new Readings();
        add(readings, Attribute.LATITUDE, found.latitude());
        add(readings, Attribute.LONGITUDE, found.longitude());
        BigDecimal heading = found.heading();
        add(readings, Attribute.HEADING, heading == null || heading.signum() < 0 ? null : heading);
        String address = found.address();
        add(readings, Attribute.ADDRESS, address == null || address.isBlank() ? null : address);
        return readings;
    }

    private void add(Readings readings, Attribute attribute, @Nullable Object value) {
        if (value != null) {
            readings.add(attribute, new Reading(value, means.clock().instant()));
        }
    }
}
