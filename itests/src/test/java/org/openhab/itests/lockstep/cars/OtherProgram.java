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
package org.openhab.itests.lockstep.cars;

import java.time.Instant;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.connecteddrive.internal.cardata.stream.Line.Closed;
import org.openhab.binding.connecteddrive.internal.cardata.stream.OpenHabLine;
import org.openhab.binding.connecteddrive.internal.cardata.stream.StreamLogin;
import org.openhab.simulator.bmw.cardata.CarDataModule;

import com.google.gson.JsonObject;

/**
 * Another program of the same account, which takes the stream for itself.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
final class OtherProgram {

    private static final long PATIENCE_SECONDS = 30;

    private final CarDataModule cardata;
    private final OpenHabLine line;
    private final String gcid;

    OtherProgram(CarDataModule cardata, String gcid, ScheduledExecutorService threads) {
        this.cardata = cardata;
        this.gcid = gcid;
        line = new OpenHabLine("localhost", cardata.stream().port(), threads);
    }

    /** Connects with tokens of its own. */
    void connect() throws Exception {
        JsonObject tokens = cardata.link(gcid);
        StreamLogin login = new StreamLogin(gcid, tokens.get("id_token").getAsString(), Instant.MAX);
        Closed refused = line.open(login, payload -> {
        }, closed -> {
        }).get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        if (refused != null) {
            throw new AssertionError("The other program was not let in: " + refused);
        }
    }

    void leave() throws Exception {
        line.close().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }
}
