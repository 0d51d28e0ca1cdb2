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
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.Supplier;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.binding.connecteddrive.internal.channel.Choice;
import org.openhab.binding.connecteddrive.internal.channel.ProfileRows;
import org.openhab.binding.connecteddrive.internal.channel.VehicleChannels;
import org.openhab.binding.connecteddrive.internal.channel.VehiclePublisher;
import org.openhab.binding.connecteddrive.internal.channel.VehicleView;
import org.openhab.binding.connecteddrive.internal.source.CommandProgress;
import org.openhab.binding.connecteddrive.internal.source.CommandProgress.State;
import org.openhab.binding.connecteddrive.internal.source.VehicleSource;
import org.openhab.binding.connecteddrive.internal.source.VehicleSource.Part;
import org.openhab.binding.connecteddrive.internal.vehicle.RemoteCommand;
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
    private final ProfileDesk profile;

    Commands(VehicleThing thing, VehicleView view, VehiclePublisher publisher, Images images,
            Supplier<@Nullable VehicleSource> source, ScheduledExecutorService scheduler) {
        this.thing = thing;
        this.view = view;
        this.publisher = publisher;
        this.images = images;
        this.source = source;
        profile = new ProfileDesk(view, scheduler, wanted -> {
            VehicleSource present = connected();
            if (present != null) {
                present.commander().chargeProfile(wanted, this::progress).thenRun(this::showSettings);
            }
        });
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
            remote(command.toString());
        } else if (channel.equals(VehicleChannels.CHARGE_TARGET) || channel.equals(VehicleChannels.PROFILE_TARGET)) {
            settings(number(command, true), null);
        } else if (channel.equals(VehicleChannels.AC_LIMIT)) {
            settings(null, number(command, false));
        } else if (channel.startsWith(ProfileRows.GROUP + '#')) {
            change(channel.substring(ProfileRows.GROUP.length() + 1), command);
        } else {
            logger.debug("The channel {} of {} takes no commands", channel, thing.id());
        }
    }

    /** Shows how far a command has come. */
    void progress(CommandProgress progress) {
        thing.state(VehicleChannels.COMMAND_STATE, new StringType(progress.state().name()));
        thing.state(VehicleChannels.COMMAND_MESSAGE, new StringType(progress.text()));
        if (!progress.text().isEmpty()) {
            logger.warn("A command to {} failed: {}", thing.id(), progress.text());
        }
        if (progress.state().isFinal()) {
            thing.trigger(VehicleChannels.COMMAND_FINISHED, progress.state().name());
        }
    }

    /** What was not sent yet is dropped. */
    void close() {
        profile.close();
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
        VehicleSource present = source.get();
        if (present == null) {
            logger.info("{} has no connection that could be read now", thing.id());
            thing.state(channel, OnOffType.OFF);
            return;
        }
        present.refresh(part).whenComplete((nothing, trouble) -> {
            thing.state(channel, OnOffType.OFF);
            if (trouble != null) {
                logger.info("{} was not read: {}", thing.id(), Failure.text(trouble));
            } else if (part == Part.IMAGE) {
                images.reload();
            }
        });
    }

    private void remote(String word) {
        Optional<RemoteCommand> known = RemoteCommand.of(word);
        VehicleSource present = connected();
        if (known.isEmpty()) {
            progress(new CommandProgress(State.ERROR, "There is no command " + word));
        } else if (present != null) {
            present.commander().send(known.get(), this::progress);
        }
    }

    private void settings(@Nullable BigDecimal target, @Nullable BigDecimal acLimit) {
        VehicleSource present = connected();
        if (present != null && (target != null || acLimit != null)) {
            present.commander().chargingSettings(target, acLimit, this::progress).thenRun(this::showSettings);
        }
    }

    private void change(String id, Command command) {
        if (!profile.change(id, command)) {
            progress(new CommandProgress(State.ERROR,
                    profile.knows(id) ? "The car has no charging profile that can be changed like that: " + id
                            : "This part of the charging profile can only be read: " + id));
            showSettings();
        }
    }

    /** What the items expected may be wrong. */
    private void showSettings() {
        publisher.group(ProfileRows.GROUP);
        publisher.show(VehicleChannels.CHARGE_TARGET);
        publisher.show(VehicleChannels.AC_LIMIT);
    }

    private @Nullable VehicleSource connected() {
        VehicleSource present = source.get();
        if (present == null) {
            progress(new CommandProgress(State.ERROR, "There is no connection with the car"));
        }
        return present;
    }

    private @Nullable BigDecimal number(Command command, boolean isPercent) {
        if (command instanceof QuantityType<?> quantity) {
            QuantityType<?> converted = quantity.toUnit(isPercent ? Units.PERCENT : Units.AMPERE);
            return converted == null ? null : converted.toBigDecimal();
        }
        return command instanceof DecimalType decimal ? decimal.toBigDecimal() : null;
    }
}
