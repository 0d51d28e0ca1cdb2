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

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

import com.google.gson.JsonObject;

/**
 * An answer of the cloud with a status other than 0 (withings.md 3.1).
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public class ApiError extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final String error;
    private final transient @Nullable JsonObject body;

    /**
     * @param status the number of the envelope (withings.md 3.2)
     * @param error the text beside it, never empty
     * @param body what stands in the body, or null for an empty one
     */
    public ApiError(int status, String error, @Nullable JsonObject body) {
        super(status + " " + error);
        this.status = status;
        this.error = error;
        this.body = body;
    }

    /** A parameter is absent or cannot be read: status 503 (withings.md 3.3). */
    public static ApiError invalidParams(String what) {
        return new ApiError(503, "Invalid Params: " + what, null);
    }

    public int status() {
        return status;
    }

    public String error() {
        return error;
    }

    public @Nullable JsonObject body() {
        return body;
    }
}
