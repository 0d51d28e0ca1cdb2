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
package org.openhab.simulator.withings.api;

import java.util.Set;

import org.eclipse.jdt.annotation.NonNullByDefault;

import com.google.gson.JsonElement;

/**
 * One data action of the API.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public interface ApiAction {

    /** A token with any of these may call the action; empty if every valid token may. */
    Set<String> scopesAnyOf();

    /**
     * Answers a call whose token, scope and action have been checked.
     *
     * @return what stands in {@code body} of the envelope
     * @throws ApiError for any status other than 0
     */
    JsonElement answer(Caller caller, Params params);

    /**
     * Raises what {@link #answer} would raise for these parameters, without any effect; called in its place when the
     * call is going to be refused with 601, which comes last (withings.md 18.2). Actions that change something
     * override it.
     */
    default void check(Caller caller, Params params) {
        answer(caller, params);
    }
}
