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
package org.openhab.binding.withings.internal.api;

import java.io.IOException;

import org.eclipse.jdt.annotation.NonNullByDefault;

import com.google.gson.stream.JsonReader;

/**
 * Reads the body of an answer token by token, without a tree in between.
 *
 * @param <T> what the body becomes
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
@FunctionalInterface
public interface BodyDecoder<T> {

    /**
     * @param in stands before the body, which may be an object, an array or anything else (withings.md 3.5)
     * @return the decoded body; unknown keys and values of a wrong kind are skipped
     * @throws IOException if the text breaks off or is no JSON
     */
    T decode(JsonReader in) throws IOException;
}
