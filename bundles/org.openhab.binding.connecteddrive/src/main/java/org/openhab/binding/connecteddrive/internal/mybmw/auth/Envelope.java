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
package org.openhab.binding.connecteddrive.internal.mybmw.auth;

import java.io.IOException;
import java.util.Objects;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.binding.connecteddrive.internal.mybmw.MyBmwException;
import org.openhab.binding.connecteddrive.internal.mybmw.Refusal;
import org.openhab.cloudcommons.json.TolerantJson;

/**
 * Opens the wrapping around the answers of China's login (bmw-mybmw.md 3).
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
final class Envelope<T> {

    private static final long OK = 200;
    private static final long UPDATE_THE_APP = 499100;

    private final TolerantJson.Decoder<T> decoder;
    private long code;
    private boolean error;
    private @Nullable T data;

    private Envelope(TolerantJson.Decoder<T> decoder) {
        this.decoder = decoder;
    }

    /**
     * @param text the answer
     * @param decoder reads what is wrapped, whatever it is
     * @return what it read
     * @throws MyBmwException {@code CREDENTIALS} when the cloud refuses, {@code APP_TOO_OLD} when it wants a newer app
     * @throws IOException when the answer cannot be understood
     */
    static <T> T open(String text, TolerantJson.Decoder<T> decoder) throws IOException, MyBmwException {
        Envelope<T> envelope = new Envelope<>(decoder);
        TolerantJson.parse(text, json -> json.object(name -> envelope.field(name, json)));
        if (envelope.error || envelope.code != OK) {
            throw new MyBmwException(envelope.code == UPDATE_THE_APP ? Refusal.APP_TOO_OLD : Refusal.CREDENTIALS);
        }
        T data = envelope.data;
        if (data == null) {
            throw new IOException("No data in the answer");
        }
        return data;
    }

    private void field(String name, TolerantJson json) throws IOException {
        switch (name) {
            case "code" -> code = Objects.requireNonNullElse(json.integer(), 0L);
            case "error" -> error = Boolean.TRUE.equals(json.flag());
            case "data" -> data = decoder.decode(json);
            default -> json.skip();
        }
    }
}
