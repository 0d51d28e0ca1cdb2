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
package org.openhab.simulator.bmw.cardata.portal;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.simulator.kit.control.SwitchKey;

/**
 * The switches of CarData: one for each point that bmw-cardata.md leaves open or reports in two ways.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public enum CarDataSwitch implements SwitchKey {
    TOKEN_SECONDS("cardataTokenSeconds", "3599", "", "life of access_token and id_token (2.2)"),
    REFRESH_SECONDS("cardataRefreshSeconds", "1209600", "", "life of a refresh_token (2.2)"),
    DEVICE_SECONDS("deviceCodeSeconds", "300", "", "life of a device code (2.1)"),
    DEVICE_INTERVAL("deviceInterval", "5", "", "seconds between two polls at first (2.1)"),
    COMPLETE_URI("verificationUriComplete", "false", "true|false", "send verification_uri_complete as in 2025 (2.1)"),
    AUTO_APPROVE("deviceAutoApprove", "false", "true|false", "the owner of the client approves at once, without page"),
    UNSETTLED("unsettledSubscription", "lack", "lack|deny",
            "a scope without its subscription: left out of the tokens, or access_denied (1, 2.2)"),
    DYNAMIC_SCOPES("dynamicScopes", "true", "true|false", "id_token with the claim dynamic_scopes (2.2)"),
    QUOTA_LIMIT("quotaLimit", "50", "", "REST calls per account and day in UTC (3.9, 11.5)"),
    QUOTA_STATUS("quotaStatus", "403", "403|429", "HTTP status of CU-429 (3.9)"),
    MAPPINGS_SHAPE("mappingsShape", "array", "array|object|wrapped",
            "mappings as an array, as the first one alone, as an object with the array (3.1, 11.8)"),
    CONTAINER_KEYS("containerKeys", "0", "", "more keys in a container are refused with CU-403; 0 takes any (3.2)"),
    DELETED_STATE("deletedState", "DELETED", "DELETED|INACTIVE", "the word for a deleted container (3.2)"),
    NULL_UNIT("nullUnit", "null", "null|unit", "unit of a value that was never reported (3.3, 11.3)"),
    REST_BOOLEANS("restBooleans", "words", "words|plain", "truths by REST as the catalogue's words, or true and false"),
    BASIC_DATA("basicData", "real", "real|openapi", "fields of basicData as observed or as documented (3.4)"),
    IMAGES("cardataImages", "true", "true|false", "whether cars have an image, else CU-126 (3.5)"),
    STREAM_PORT("streamPort", "0", "", "port of the stream, which then starts at once; 0 any, at the first use"),
    STREAM_DELAY_MILLIS("streamDelayMillis", "0", "", "simulated time from measurement to message, really 3000 (5.3)"),
    STREAM_TWICE("streamTwice", "0", "", "every message of this number is sent twice; 0 none (5.3)"),
    STREAM_LATE("streamLate", "0", "", "every message of this number is sent after its successor; 0 none (5.3)"),
    STREAM_KEYS("streamKeys", "1", "", "keys in one message at most, if reported together (5.3)"),
    STREAM_TIMES("streamTimes", "seconds", "seconds|millis", "times of values cut to the second, or not (11.1)"),
    STREAM_BOOLEANS("streamBooleans", "plain", "plain|words", "truths on the stream as JSON or as words (5.3)"),
    STREAM_EMPTY_UNIT("streamEmptyUnit", "null", "null|missing", "a unit that is none (5.3)"),
    CONNECT_LIMIT("connectLimit", "30", "", "connections per address and minute, 0 for any number (5.4)"),
    CONNECT_LIMIT_CODE("connectLimitCode", "135", "", "reason code beyond that limit (5.4)"),
    CONNACK("connack", "0", "", "reason code that refuses every connection; 0 decides by the token (5.4)"),
    IDLE_SECONDS("idleCloseSeconds", "0", "", "a connection without messages is closed after that; 0 never (5.4)"),
    IDLE_REFUSES("idleRefusesToken", "true", "true|false",
            "afterwards its id_token is refused with 135 although it is valid (5.4)");

    private final Spec spec;

    CarDataSwitch(String key, String initial, String choices, String meaning) {
        spec = Spec.of(key, initial, choices, meaning);
    }

    @Override
    public Spec spec() {
        return spec;
    }
}
