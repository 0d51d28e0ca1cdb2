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

import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.simulator.kit.control.SwitchBoard;
import org.openhab.simulator.kit.http.Reply;
import org.openhab.simulator.kit.http.Request;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/**
 * One of the clouds that share the port; the gateway around it does log, faults and control API.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public interface CloudModule extends AutoCloseable {

    /** The endpoint that a request means; null when it is none of this cloud's. Modules are asked in their order. */
    @Nullable
    Endpoint endpoint(Request request);

    /** Answers a request to one of its endpoints. */
    Reply answer(Endpoint endpoint, Request request);

    /** A fault has answered in its place; only what even a failed call costs is taken note of. */
    default void faultInstead(Endpoint endpoint, Request request) {
    }

    /** All its endpoints, for the table of faults. */
    List<Endpoint> endpoints();

    /** The faults that only this cloud has; each names the endpoints where it means something. */
    List<NamedFault> faults();

    /** Its switches. */
    SwitchBoard<?> switches();

    /**
     * Its own part of the control API.
     *
     * @param path the steps below {@code /_control/}, never empty
     * @param body JsonNull for none
     * @return null when the path is none of its own
     */
    @Nullable
    JsonElement control(String verb, List<String> path, JsonElement body);

    /** Its part of {@code GET state}, without secrets. */
    JsonObject state();

    /** Back to the start: sessions, tokens, quotas; the fleet is reset beside. */
    void reset();

    @Override
    void close();
}
