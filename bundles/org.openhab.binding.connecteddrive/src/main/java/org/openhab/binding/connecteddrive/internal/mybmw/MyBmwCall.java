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

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.cloudcommons.budget.Priority;
import org.openhab.cloudcommons.http.HttpAnswer;

/**
 * One call of the cloud's API.
 *
 * @param <T> what its answer holds
 * @param method {@code GET} or {@code POST}
 * @param path from the slash after the host on, already encoded
 * @param query the parameters of the address, not encoded
 * @param headers headers beyond those of every call; they win over those
 * @param json the content of a POST; {@code null} for none
 * @param vin the car for the header {@code bmw-vin}; {@code null} for calls about no car
 * @param brand selects which cars are visible
 * @param priority among the calls that wait
 * @param decoder makes the result of an answer with a status of success
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public record MyBmwCall<T> (String method, String path, Map<String, String> query, Map<String, String> headers,
        @Nullable String json, @Nullable String vin, Brand brand, Priority priority, Decoder<T> decoder) {

    /** Makes something of an answer. */
    @FunctionalInterface
    public interface Decoder<T> {
        /** @throws IOException when the answer cannot be understood; its text is not shown to anybody */
        T decode(HttpAnswer answer) throws IOException;
    }

    public MyBmwCall {
        query = new LinkedHashMap<>(query);
        headers = new LinkedHashMap<>(headers);
    }

    /** A regular read. */
    public static <T> MyBmwCall<T> get(Brand brand, @Nullable String vin, String path, Decoder<T> decoder) {
        return new MyBmwCall<>("GET", path, Map.of(), Map.of(), null, vin, brand, Priority.POLL, decoder);
    }

    /** Something that a person or a rule waits for. */
    public static <T> MyBmwCall<T> post(Brand brand, @Nullable String vin, String path, @Nullable String json,
            Decoder<T> decoder) {
        return new MyBmwCall<>("POST", path, Map.of(), Map.of(), json, vin, brand, Priority.COMMAND, decoder);
    }

    /** This call with one more parameter in its address. */
    public MyBmwCall<T> with(String parameter, String value) {
        Map<String, String> more = new LinkedHashMap<>(query);
        more.put(parameter, value);
        return new MyBmwCall<>(method, path, more, headers, json, vin, brand, priority, decoder);
    }

    /** This call with one more header. */
    public MyBmwCall<T> withHeader(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new MyBmwCall<>(method, path, query, more, json, vin, brand, priority, decoder);
    }

    /** This call with another urgency. */
    public MyBmwCall<T> at(Priority urgency) {
        return new MyBmwCall<>(method, path, query, headers, json, vin, brand, urgency, decoder);
    }

    /** Only method and brand: the path may hold a VIN. */
    @Override
    public String toString() {
        return "MyBmwCall[" + method + ", " + brand + "]";
    }

    byte[] content() {
        String text = json;
        return text == null ? new byte[0] : text.getBytes(StandardCharsets.UTF_8);
    }
}
