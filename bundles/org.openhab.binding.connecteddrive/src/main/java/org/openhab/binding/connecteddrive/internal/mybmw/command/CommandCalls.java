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
import java.util.Map;
import java.util.function.Supplier;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.binding.connecteddrive.internal.mybmw.Brand;
import org.openhab.binding.connecteddrive.internal.mybmw.MyBmwCall;
import org.openhab.binding.connecteddrive.internal.source.CommandProgress;
import org.openhab.binding.connecteddrive.internal.source.Poi;
import org.openhab.binding.connecteddrive.internal.vehicle.RemoteCommand;
import org.openhab.core.library.types.PointType;

/**
 * The calls that command one car (bmw-mybmw.md 8).
 *
 * @param vin the car
 * @param brand of the car, as far as it is known at the moment
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
record CommandCalls(String vin, Supplier<Brand> brand) {

    private static final String REMOTE = "/eadrax-vrccs/v4/presentation/remote-commands/";
    private static final String STATUS = "/eadrax-vrccs/v3/presentation/remote-commands/eventStatus";
    private static final String POSITION = REMOTE + "eventPosition";
    private static final String CHARGING = "/eadrax-crccs/v1/vehicles/%s/";
    private static final String POI = "/eadrax-dcs/v2/user/%s/send-to-car";

    private static final String NO_CONTENT = "{}";

    /** Where a command goes. */
    private record Target(String path, @Nullable String action) {
    }

    private static final Map<RemoteCommand, Target> TARGETS = Map.of( //
            RemoteCommand.LIGHT_FLASH, new Target(REMOTE + "light-flash", null), //
            RemoteCommand.HORN_BLOW, new Target(REMOTE + "horn-blow", null), //
            RemoteCommand.DOOR_LOCK, new Target(REMOTE + "door-lock", null), //
            RemoteCommand.DOOR_UNLOCK, new Target(REMOTE + "door-unlock", null), //
            RemoteCommand.VEHICLE_FINDER, new Target(REMOTE + "vehicle-finder", null), //
            RemoteCommand.CLIMATE_NOW_START, new Target(REMOTE + "climate-now", "START"), //
            RemoteCommand.CLIMATE_NOW_STOP, new Target(REMOTE + "climate-now", "STOP"), //
            RemoteCommand.START_CHARGING, new Target(CHARGING + "start-charging", null), //
            RemoteCommand.STOP_CHARGING, new Target(CHARGING + "stop-charging", null));

    /** Starts a command; answers with the id of its event, empty if there is none to wait for. */
    MyBmwCall<String> start(RemoteCommand command) {
        Target target = TARGETS.get(command);
        if (target == null) {
            throw new IllegalArgumentException("No call for " + command);
        }
        MyBmwCall<String> call = post(target.path().formatted(vin), NO_CONTENT);
        String action = target.action();
        return action == null ? call : call.with("action", action);
    }

    /** Sets the target, the AC limit or both; what is {@code null} stays as it is (bmw-mybmw.md 13.7). */
    MyBmwCall<String> chargingSettings(@Nullable BigDecimal target, @Nullable BigDecimal acLimit) {
        return post(CHARGING.formatted(vin) + "charging-settings", CommandBodies.settings(target, acLimit));
    }

    MyBmwCall<String> chargingProfile(String body) {
        return post(CHARGING.formatted(vin) + "charging-profile", body);
    }

    /** Sends a place; there is no event to wait for. */
    MyBmwCall<String> poi(String accountId, Poi place) {
        return MyBmwCall.post(brand.get(), vin, POI.formatted(accountId), CommandBodies.poi(vin, place), answer -> "");
    }

    /** Asks what has become of a command. */
    MyBmwCall<CommandProgress> status(String eventId) {
        return MyBmwCall.post(brand.get(), vin, STATUS, null, EventAnswers::status).with("eventId", eventId);
    }

    /**
     * Asks where the finder has found the car.
     *
     * @param user where the user is: old cars tell nobody else; {@code null} if nobody knows
     */
    MyBmwCall<FoundCar> position(String eventId, @Nullable PointType user) {
        MyBmwCall<FoundCar> call = MyBmwCall.post(brand.get(), vin, POSITION, null, EventAnswers::position)
                .with("eventId", eventId);
        return user == null ? call
                : call.withHeader("latitude", user.getLatitude().toBigDecimal().toPlainString()).withHeader("longitude",
                        user.getLongitude().toBigDecimal().toPlainString());
    }

    private MyBmwCall<String> post(String path, String body) {
        return MyBmwCall.post(brand.get(), vin, path, body, EventAnswers::eventId);
    }
}
