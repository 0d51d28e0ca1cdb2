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

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

/**
 * The calls of the REST API (bmw-cardata.md 3).
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public enum RestCall {
    MAPPINGS("cardata-mappings", "GET", "/customers/vehicles/mappings"),
    CONTAINER_LIST("cardata-container-list", "GET", "/customers/containers"),
    CONTAINER_CREATE("cardata-container-create", "POST", "/customers/containers"),
    CONTAINER_GET("cardata-container-get", "GET", "/customers/containers/([^/]+)"),
    CONTAINER_DELETE("cardata-container-delete", "DELETE", "/customers/containers/([^/]+)"),
    TELEMATIC_DATA("cardata-telematic", "GET", "/customers/vehicles/([^/]+)/telematicData"),
    BASIC_DATA("cardata-basic", "GET", "/customers/vehicles/([^/]+)/basicData"),
    IMAGE("cardata-image", "GET", "/customers/vehicles/([^/]+)/image"),
    CHARGING_HISTORY("cardata-charging", "GET", "/customers/vehicles/([^/]+)/chargingHistory"),
    LOCATION_SETTINGS("cardata-locations", "GET", "/customers/vehicles/([^/]+)/locationBasedChargingSettings"),
    TYRES("cardata-tyres", "GET", "/customers/vehicles/([^/]+)/smartMaintenanceTyreDiagnosis");

    private final String key;
    private final String method;
    private final Pattern path;

    RestCall(String key, String method, String path) {
        this.key = key;
        this.method = method;
        this.path = Pattern.compile(path);
    }

    /** The name in the control API. */
    public String key() {
        return key;
    }

    /** Whether it is about one car. */
    public boolean ofCar() {
        return compareTo(TELEMATIC_DATA) >= 0;
    }

    /** The VIN or container id of a path; empty when the call has none. */
    String subject(String requestPath) {
        Matcher matcher = path.matcher(requestPath);
        return matcher.matches() && matcher.groupCount() > 0 ? matcher.group(1) : "";
    }

    /** The call that a request means; null when it means none. */
    public static @Nullable RestCall find(String method, String path) {
        for (RestCall call : values()) {
            if (call.method.equals(method) && call.path.matcher(path).matches()) {
                return call;
            }
        }
        return null;
    }
}
