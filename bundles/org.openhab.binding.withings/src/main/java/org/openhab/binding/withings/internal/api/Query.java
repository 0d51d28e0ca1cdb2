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

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * A call about the data of one person: what to send, how to read the answer.
 *
 * @param <T> what the answer becomes
 * @param path the path after the address of the cloud (withings.md 1.2)
 * @param fields the fields of the form; calls with the same path and fields are the same call
 * @param decoder reads the body of a successful answer
 * @param empty what a success without a body amounts to
 * @param judge tells what a status other than 0 asks for
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public record Query<T> (String path, Map<String, String> fields, BodyDecoder<T> decoder, T empty,
        Envelope.Judge judge) {

    public Query {
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }

    /** A call whose statuses mean what they mean on every data call. */
    public Query(String path, Map<String, String> fields, BodyDecoder<T> decoder, T empty) {
        this(path, fields, decoder, empty, (status, error) -> StatusClass.ofDataCall(status));
    }

    /** Neither an address with a secret nor anything about a person. */
    @Override
    public String toString() {
        return "Query[" + path + ' ' + fields.get("action") + "]";
    }
}
