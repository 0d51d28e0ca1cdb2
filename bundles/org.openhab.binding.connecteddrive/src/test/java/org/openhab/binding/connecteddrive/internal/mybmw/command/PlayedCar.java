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
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.binding.connecteddrive.internal.mybmw.Brand;
import org.openhab.binding.connecteddrive.internal.mybmw.MyBmwCall;
import org.openhab.binding.connecteddrive.internal.mybmw.MyBmwClient;
import org.openhab.binding.connecteddrive.internal.mybmw.PlayedCloud;
import org.openhab.binding.connecteddrive.internal.mybmw.Region;
import org.openhab.binding.connecteddrive.internal.mybmw.state.Capabilities;
import org.openhab.binding.connecteddrive.internal.mybmw.state.ChargingDetails;
import org.openhab.binding.connecteddrive.internal.vehicle.Readings;
import org.openhab.core.library.types.PointType;

/**
 * A car to command, with the cloud behind it.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
final class PlayedCar implements AccountCommander.Car {

    final PlayedCloud cloud = new PlayedCloud();
    final List<Readings> found = new ArrayList<>();
    @Nullable
    Capabilities capabilities = new Capabilities(
            Set.of("lock", "unlock", "lights", "horn", "climateNow", "sendPoi", "remoteChargingCommands.START",
                    "remoteChargingCommands.STOP", "isChargingTargetSocEnabled", "isChargingPowerLimitEnabled"));
    ChargingDetails charging = new ChargingDetails(new Readings(),
            List.of(new BigDecimal(6), new BigDecimal(10), new BigDecimal(16)), "WAVE_01");
    int changes;

    AccountCommander commander() {
        MyBmwClient client = cloud.client(Region.ROW);
        Caller caller = new Caller() {
            @Override
            public <T> CompletableFuture<T> call(MyBmwCall<T> call) {
                return client.call(call);
            }
        };
        return new AccountCommander(caller, this, PollPolicy.DEFAULT, cloud.scheduler(), cloud.scheduler().clock());
    }

    @Override
    public String vin() {
        return PlayedCloud.VIN;
    }

    @Override
    public Brand brand() {
        return Brand.MINI;
    }

    @Override
    public @Nullable Capabilities capabilities() {
        return capabilities;
    }

    @Override
    public boolean climateControl() {
        return true;
    }

    @Override
    public ChargingDetails charging() {
        return charging;
    }

    @Override
    public String accountId() {
        return "gcid-1";
    }

    @Override
    public PointType user() {
        return new PointType("52.5,13.4");
    }

    @Override
    public void found(Readings position) {
        found.add(position);
    }

    @Override
    public void changed() {
        changes++;
    }
}
