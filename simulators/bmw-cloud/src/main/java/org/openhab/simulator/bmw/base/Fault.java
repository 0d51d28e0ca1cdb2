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
package org.openhab.simulator.bmw.base;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.simulator.kit.fault.BoardFault;

import com.google.gson.JsonObject;

/**
 * A fault waiting for calls that fit.
 *
 * @param id its number
 * @param kind what goes wrong
 * @param endpoint only calls of this endpoint, or null
 * @param vin only calls about this car, or null
 * @param skip fitting calls that pass before the first one is hit
 * @param count calls that are hit, -1 for all
 * @param processed whether the call takes effect although its answer suffers
 * @param number HTTP status or seconds; 0 for the kind's default
 * @param text the body of a status, or null
 * @param retryAfter the header of this name, or null
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public record Fault(long id, FaultKind kind, @Nullable String endpoint, @Nullable String vin, int skip, int count,
        boolean processed, long number, @Nullable String text,
        @Nullable String retryAfter) implements BoardFault<Fault, AimedCall> {

    /** A fault for every call that fits, once. */
    public static Fault once(FaultKind kind) {
        return new Fault(0, kind, null, null, 0, 1, kind.processed(), 0, null, null);
    }

    public Fault on(String onlyEndpoint) {
        return new Fault(id, kind, onlyEndpoint, vin, skip, count, processed, number, text, retryAfter);
    }

    public Fault forCar(String onlyVin) {
        return new Fault(id, kind, endpoint, onlyVin, skip, count, processed, number, text, retryAfter);
    }

    public Fault times(int calls) {
        return new Fault(id, kind, endpoint, vin, skip, calls, processed, number, text, retryAfter);
    }

    public Fault after(int calls) {
        return new Fault(id, kind, endpoint, vin, calls, count, processed, number, text, retryAfter);
    }

    public Fault with(long value, @Nullable String body) {
        return new Fault(id, kind, endpoint, vin, skip, count, processed, value, body, retryAfter);
    }

    public Fault processed(boolean takesEffect) {
        return new Fault(id, kind, endpoint, vin, skip, count, takesEffect, number, text, retryAfter);
    }

    public Fault retryAfter(@Nullable String header) {
        return new Fault(id, kind, endpoint, vin, skip, count, processed, number, text, header);
    }

    @Override
    public Fault numbered(long newId) {
        return new Fault(newId, kind, endpoint, vin, skip, count, processed, number, text, retryAfter);
    }

    @Override
    public boolean fits(AimedCall call) {
        return (endpoint == null || endpoint.equals(call.endpoint().key())) && (vin == null || vin.equals(call.vin()));
    }

    @Override
    public JsonObject describe(long hits) {
        JsonObject o = new JsonObject();
        o.addProperty("id", id);
        o.addProperty("kind", kind.key());
        o.addProperty("endpoint", endpoint);
        o.addProperty("vin", vin);
        o.addProperty("skip", skip);
        o.addProperty("count", count);
        o.addProperty("processed", processed);
        o.addProperty("number", number);
        o.addProperty("text", text);
        o.addProperty("retryAfter", retryAfter);
        o.addProperty("hits", hits);
        return o;
    }
}
