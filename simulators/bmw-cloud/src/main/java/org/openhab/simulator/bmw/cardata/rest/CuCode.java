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
package org.openhab.simulator.bmw.cardata.rest;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * The errors of the REST API with their HTTP status, observed or assumed (bmw-cardata.md 3.9).
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public enum CuCode {
    NO_TOKEN("TP-403", 403, "Bad Request. Forbidden"),
    TOKEN_MISSING("CU-100", 401, "Access token is missing"),
    TOKEN_REFUSED("CU-101", 401, "Access token is not accepted"),
    TOKEN_EXPIRED("CU-102", 401, "Access token has expired"),
    NO_SCOPE("CU-103", 403, "Access token has no permission for CarData"),
    NO_VIN_RIGHT("CU-104", 403, "No permission for specified VIN"),
    NO_CONTAINER("CU-105", 403, "No permission for specified container"),
    BAD_VIN("CU-120", 400, "VIN is malformed"),
    BAD_CONTAINER("CU-121", 400, "Container id is malformed"),
    CONTAINER_DELETED("CU-122", 400, "Container is already deleted"),
    TOO_MANY_CONTAINERS("CU-124", 403, "Maximum number of containers reached"),
    PAGE_EXPIRED("CU-125", 400, "Token of the page has expired"),
    NO_IMAGE("CU-126", 404, "No image found"),
    NO_SETTINGS("CU-127", 404, "No charging settings found"),
    BAD_REQUEST("CU-400", 400, "Bad request"),
    BAD_PARAMETER("CU-401", 400, "A parameter is not valid"),
    UNKNOWN_KEY("CU-402", 400, "A technical descriptor is not valid or deprecated"),
    REFUSED("CU-403", 403, "Forbidden"),
    RATE_LIMIT("CU-429", 403, "API rate limit reached"),
    SERVER_ERROR("CU-500", 500, "Internal server error"),
    UNAVAILABLE("CU-503", 503, "Partner system is not available");

    private final String id;
    private final int http;
    private final String meaning;

    CuCode(String id, int http, String meaning) {
        this.id = id;
        this.http = http;
        this.meaning = meaning;
    }

    public String id() {
        return id;
    }

    public int http() {
        return http;
    }

    public String meaning() {
        return meaning;
    }
}
