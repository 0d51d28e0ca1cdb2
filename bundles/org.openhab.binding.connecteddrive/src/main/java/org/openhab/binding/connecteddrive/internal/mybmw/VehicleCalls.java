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
package org.openhab.binding.connecteddrive.internal.mybmw;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.binding.connecteddrive.internal.mybmw.state.ChargeLog;
import org.openhab.binding.connecteddrive.internal.mybmw.state.ChargingDetails;
import org.openhab.binding.connecteddrive.internal.mybmw.state.StateAnswer;
import org.openhab.binding.connecteddrive.internal.mybmw.state.StateDecoder;
import org.openhab.binding.connecteddrive.internal.mybmw.state.TripsDecoder;
import org.openhab.binding.connecteddrive.internal.mybmw.state.VehicleList;
import org.openhab.binding.connecteddrive.internal.mybmw.state.VehicleProfile;
import org.openhab.binding.connecteddrive.internal.source.Picture;
import org.openhab.binding.connecteddrive.internal.vehicle.ChargeSessions;
import org.openhab.binding.connecteddrive.internal.vehicle.ChargeStatistic;
import org.openhab.binding.connecteddrive.internal.vehicle.DriveTrain;
import org.openhab.binding.connecteddrive.internal.vehicle.Readings;
import org.openhab.cloudcommons.http.Content;
import org.openhab.cloudcommons.http.HttpAnswer;

/**
 * The calls that read one car (bmw-mybmw.md 4 to 7).
 *
 * @param vin the car
 * @param brand selects it, as far as it is known at the moment
 * @param raw gets each answer as it is, with a name
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
record VehicleCalls(String vin, Supplier<Brand> brand, BiConsumer<String, Content> raw) {

    private static final String DEFAULT_VIEW = "VehicleStatus";

    MyBmwCall<VehicleProfile> profile() {
        return get("/eadrax-vcs/v5/vehicle-data/profile", answer -> VehicleProfile.decode(content("profile", answer)));
    }

    /** The same of the previous generation; {@link VehicleProfile#NONE} if the car is not in it. */
    MyBmwCall<VehicleProfile> previousProfile() {
        return get("/eadrax-vcs/v4/vehicles",
                answer -> VehicleList.decode(content("vehicles", answer)).getOrDefault(vin, VehicleProfile.NONE));
    }

    MyBmwCall<StateAnswer> state(DriveTrain driveTrain, Instant now, boolean withCapabilities) {
        return get("/eadrax-vcs/v4/vehicles/state",
                answer -> StateDecoder.decode(content("state", answer), driveTrain, now, withCapabilities))
                        .with("apptimezone", "0").with("appDateTime", String.valueOf(now.toEpochMilli()))
                        .with("tireGuardMode", "ENABLED");
    }

    /** @param time when the car reported last */
    MyBmwCall<ChargingDetails> charging(boolean settings, Instant now, Instant time) {
        return get("/eadrax-crccs/v2/vehicles", answer -> ChargingDetails.decode(content("charging", answer), time))
                .with("fields", "charging-profile").with("has_charging_settings_capabilities", String.valueOf(settings))
                .withHeader("bmw-current-date", iso(now));
    }

    MyBmwCall<@Nullable ChargeStatistic> statistic(Instant now) {
        return this
                .<@Nullable ChargeStatistic> get("/eadrax-chs/v2/charging-statistics",
                        answer -> ChargeLog.statistic(content("statistics", answer)))
                .with("vin", vin).with("currentDate", iso(now));
    }

    MyBmwCall<ChargeSessions> sessions() {
        return get("/eadrax-chs/v2/charging-sessions", answer -> ChargeLog.sessions(content("sessions", answer)))
                .with("vin", vin).with("maxResults", "40").with("include_date_picker", "true");
    }

    MyBmwCall<Readings> trips(String accountId, Instant now) {
        return get("/eadrax-suscs/v1/vehicles/sustainability/widget",
                answer -> TripsDecoder.decode(content("trips", answer), now)).withHeader("x-gcid", accountId);
    }

    /** @param view the name of the cloud, empty for the usual one */
    MyBmwCall<Picture> picture(String view) {
        return get("/eadrax-ics/v5/presentation/vehicles/images",
                answer -> new Picture(answer.body(), answer.header("Content-Type").orElse("image/png")))
                        .with("carView", view.isBlank() ? DEFAULT_VIEW : view).with("toCrop", "true")
                        .withHeader("accept", "image/png").withHeader("bmw-app-vehicle-type", "connected");
    }

    private <T> MyBmwCall<T> get(String path, MyBmwCall.Decoder<T> decoder) {
        return MyBmwCall.get(brand.get(), vin, path, decoder);
    }

    private Content content(String name, HttpAnswer answer) {
        Content content = answer.content();
        raw.accept(name, content);
        return content;
    }

    private static String iso(Instant time) {
        return time.truncatedTo(ChronoUnit.MILLIS).toString();
    }
}
