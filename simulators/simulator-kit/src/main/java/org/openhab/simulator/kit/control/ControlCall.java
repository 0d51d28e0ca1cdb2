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
package org.openhab.simulator.kit.control;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

import com.google.gson.JsonElement;

/**
 * Carries out requests to the control API.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
@FunctionalInterface
public interface ControlCall {

    /**
     * Carries out one request.
     *
     * @param verb GET, POST, PUT or DELETE
     * @param path what follows {@code /_control/}
     * @param body the JSON of the request, for GET its query as an object; null for none
     * @return the answer, JsonNull for nothing
     * @throws ControlError when path or body are wrong
     */
    JsonElement call(String verb, String path, @Nullable JsonElement body);
}
