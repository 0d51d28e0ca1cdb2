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
package org.openhab.binding.connecteddrive.internal.cardata;

import java.util.Arrays;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.connecteddrive.internal.source.Trouble;

/**
 * Everything the REST API can refuse with (bmw-cardata.md 3.9), with what it means for a car.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public enum CarDataError {
    NO_TOKEN("TP-403", "token", Trouble.COMMUNICATION),
    TOKEN_MISSING("CU-100", "token", Trouble.COMMUNICATION),
    TOKEN_REFUSED("CU-101", "token", Trouble.COMMUNICATION),
    TOKEN_EXPIRED("CU-102", "token", Trouble.COMMUNICATION),
    NO_SCOPE("CU-103", "scope", Trouble.CONFIGURATION),
    NO_RIGHT("CU-104", "right", Trouble.CONFIGURATION),
    NO_SUCH_CONTAINER("CU-105", "container", Trouble.COMMUNICATION),
    BAD_VIN("CU-120", "vin", Trouble.CONFIGURATION),
    BAD_CONTAINER_ID("CU-121", "container", Trouble.COMMUNICATION),
    CONTAINER_DELETED("CU-122", "container", Trouble.COMMUNICATION),
    TOO_MANY_CONTAINERS("CU-124", "containers", Trouble.CONFIGURATION),
    PAGE_EXPIRED("CU-125", "page", Trouble.COMMUNICATION),
    NO_IMAGE("CU-126", "nothing", Trouble.COMMUNICATION),
    NO_LOCATIONS("CU-127", "nothing", Trouble.COMMUNICATION),
    BAD_REQUEST("CU-400", "request", Trouble.COMMUNICATION),
    BAD_PARAMETER("CU-401", "request", Trouble.COMMUNICATION),
    BAD_KEY("CU-402", "key", Trouble.COMMUNICATION),
    TOO_LARGE("CU-403", "large", Trouble.COMMUNICATION),
    QUOTA("CU-429", "quota", Trouble.BUDGET),
    SERVER("CU-500", "server", Trouble.COMMUNICATION),
    PARTNER("CU-503", "server", Trouble.COMMUNICATION),
    /** Not asked at all, because no call is left by the own counter. */
    SPENT("", "quota", Trouble.BUDGET),
    /** No code came with a refusal. */
    REFUSED("", "refused", Trouble.COMMUNICATION),
    NOT_FOUND("", "nothing", Trouble.COMMUNICATION),
    /** No answer, or one that cannot be understood. */
    UNREACHABLE("", "unreachable", Trouble.COMMUNICATION);

    private static final String KEY = "cardata.error.";

    private final String id;
    private final String text;
    private final Trouble trouble;

    CarDataError(String id, String text, Trouble trouble) {
        this.id = id;
        this.text = text;
        this.trouble = trouble;
    }

    /** The key of the text that says what to do. */
    public String i18nKey() {
        return KEY + text;
    }

    public Trouble trouble() {
        return trouble;
    }

    /** Whether another token may help. */
    public boolean isTokenRefused() {
        return this == NO_TOKEN || this == TOKEN_MISSING || this == TOKEN_REFUSED || this == TOKEN_EXPIRED;
    }

    /** Whether the container is lost and another one has to be made. */
    public boolean isContainerLost() {
        return this == NO_SUCH_CONTAINER || this == BAD_CONTAINER_ID || this == CONTAINER_DELETED;
    }

    /** Whether the cloud has no such thing for this car, now and probably later. */
    public boolean isNothing() {
        return this == NO_IMAGE || this == NO_LOCATIONS || this == NOT_FOUND;
    }

    /**
     * What an answer means.
     *
     * @param status of HTTP
     * @param id as the answer names it; empty if it names none
     */
    static CarDataError of(int status, String id) {
        return Arrays.stream(values()).filter(error -> !id.isEmpty() && error.id.equals(id)).findFirst()
                .orElseGet(() -> switch (status) {
                case 401 -> TOKEN_REFUSED;
                case 403 -> REFUSED;
                case 404 -> NOT_FOUND;
                case 429 -> QUOTA;
                default -> status >= 500 ? SERVER : BAD_REQUEST;
                });
    }
}
