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
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.binding.connecteddrive.internal.channel.Choice;
import org.openhab.binding.connecteddrive.internal.channel.ProfileRows;
import org.openhab.binding.connecteddrive.internal.channel.VehicleChannels;
import org.openhab.binding.connecteddrive.internal.channel.VehiclePublisher;
import org.openhab.binding.connecteddrive.internal.channel.VehicleView;
import org.openhab.binding.connecteddrive.internal.source.CloudException;
import org.openhab.binding.connecteddrive.internal.source.VehicleSource;
import org.openhab.binding.connecteddrive.internal.source.VehicleSource.Part;
import org.openhab.core.library.types.DecimalType;
import org.openhab.core.library.types.OnOffType;
import org.openhab.core.library.types.QuantityType;
import org.openhab.core.library.types.StringType;
import org.openhab.core.library.unit.Units;
import org.openhab.core.types.Command;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Does what is sent to the channels of a car.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
final class Commands {

    private static final Map<String, Part> UPDATES = Map.of(VehicleChannels.STATE_UPDATE, Part.STATE,
            VehicleChannels.CHARGING_UPDATE, Part.CHARGING, VehicleChannels.IMAGE_UPDATE, Part.IMAGE);

    private final Logger logger = LoggerFactory.getLogger(Commands.class);
    private final VehicleThing thing;
    private final VehicleView view;
    private final VehiclePublisher publisher;
    private final Images images;
    private final Supplier<@Nullable VehicleSource> source;
    private final Remote remote;

    Commands(VehicleThing thing, VehicleView view, VehiclePublisher publisher, Images images,
            Supplier<@Nullable VehicleSource> source, Remote remote) {
        this.thing = thing;
        this.view = view;
        this.publisher = publisher;
        this.images = images;
        this.source = source;
        this.remote = remote;
    }

    /** Does what a command to a channel asks for. */
    void handle(String channel, Command command) {
        Optional<Choice<?, ?>> choice = VehicleChannels.CHOICES.stream().filter(c -> c.channel().equals(channel))
                .findFirst();
        Part part = UPDATES.get(channel);
        if (choice.isPresent()) {
            choose(choice.get(), command.toString());
        } else if (part != null) {
            update(channel, part, command);
        } else if (channel.equals(VehicleChannels.IMAGE_VIEW)) {
            images.show(command.toString());
        } else if (channel.equals(VehicleChannels.COMMAND) && command instanceof StringType) {
            remote.send(command.toString());
        } else if (channel.equals(VehicleChannels.CHARGE_TARGET) || channel.equals(VehicleChannels.PROFILE_TARGET)) {
            settings(number(command, true), null);
        } else if (channel.equals(VehicleChannels.AC_LIMIT)) {
            settings(null, number(command, false));
        } else if (channel.startsWith(ProfileRows.GROUP + '#')) {
            remote.change(channel.substring(ProfileRows.GROUP.length() + 1), command);
        } else {
            logger.debug("The channel {} of {} takes no commands", channel, thing.id());
        }
    }

    private void choose(Choice<?, ?> choice, String word) {
        if (choice.select(view, word)) {
            publisher.group(choice.channel().split("#")[0]);
        } else {
            logger.info("There is no entry {} in {} of {}", word, choice.channel(), thing.id());
        }
    }

    private void update(String channel, Part part, Command command) {
        if (command != OnOffType.ON) {
            return;
        }
        refresh(part).whenComplete((nothing, trouble) -> {
            thing.state(channel, OnOffType.OFF);
            if (trouble != null) {
                logger.info("{} was not read: {}", thing.id(), Failure.text(trouble));
            }
        });
    }

    /** Reads a part now; fails with a {@link CloudException}. */
    CompletableFuture<Void> refresh(Part part) {
        VehicleSource present = source.get();
        return present == null ? CompletableFuture.failedFuture(new CloudException("command.no-connection"))
                : present.refresh(part).whenComplete((nothing, trouble) -> {
                    if (trouble == null && part == Part.IMAGE) {
                        images.reload();
                    }
                });
    }

    private void settings(@Nullable BigDecimal target, @Nullable BigDecimal acLimit) {
        if (target != null || acLimit != null) {
            remote.chargingSettings(target, acLimit);
        }
    }

    private @Nullable BigDecimal number(Command command, boolean isPercent) {
        if (command instanceof QuantityType<?> quantity) {
            QuantityType<?> converted = quantity.toUnit(isPercent ? Units.PERCENT : Units.AMPERE);
            return converted == null ? null : converted.toBigDecimal();
        }
        return command instanceof DecimalType decimal ? decimal.toBigDecimal() : null;
    }
}
