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

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.cloudcommons.http.HttpAnswer;
import org.openhab.cloudcommons.http.HttpCall;
import org.openhab.cloudcommons.http.HttpTransport;

/**
 * A cloud of CarData with one car, which answers at once.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public final class SmallCarData implements HttpTransport {

    public static final String VIN = "WBATEST0000000001";
    private static final String VALUES = "{\"telematicData\":{\"vehicle.vehicle.travelledDistance\":{\"value\":\"20417\",\"unit\":\"km\",\"timestamp\":\"2026-05-02T06:58:02.000Z\"},\"vehicle.isMoving\":{\"value\":null,\"unit\":null,\"timestamp\":null}}}";

    public final List<HttpCall> calls = new ArrayList<>();
    public Function<HttpCall, HttpAnswer> answers = SmallCarData::healthy;

    @Override
    public CompletableFuture<HttpAnswer> send(HttpCall call) {
        calls.add(call);
        return CompletableFuture.completedFuture(answers.apply(call));
    }

    /** What a cloud without trouble answers. */
    public static HttpAnswer healthy(HttpCall call) {
        String path = call.uri().getPath();
        String json = "{}";
        if (path.endsWith("/mappings")) {
            json = "[{\"vin\":\"" + VIN + "\",\"mappingType\":\"PRIMARY\"}]";
        } else if (path.endsWith("/containers")) {
            json = "POST".equals(call.method()) ? "{\"containerId\":\"S00A123B456CD\"}" : "{\"containers\":[]}";
        } else if (path.endsWith("/telematicData")) {
            json = VALUES;
        } else if (path.endsWith("/basicData")) {
            json = "{\"brand\":\"BMW\",\"driveTrain\":\"BEV\"}";
        } else if (path.endsWith("/code")) {
            json = "{\"device_code\":\"d\",\"user_code\":\"u\",\"verification_uri\":\"https://x.example\"}";
        } else if (path.endsWith("/token")) {
            json = "{\"access_token\":\"access1\",\"refresh_token\":\"refresh1\",\"id_token\":\"i\",\"gcid\":\"g\"}";
        }
        return HttpAnswer.of(200, "application/json", json);
    }
}
