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
package org.openhab.binding.withings.internal.config;

import java.util.Map;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * The configuration of a person thing.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public class PersonConfiguration {

    /** The name of the parameter that linking sets. */
    public static final String USER_ID = "userId";

    /** The number of the Withings user, empty before linking. */
    public String userId = "";
    /** Whether stored measurements go to the persistence with their times. */
    public boolean importHistory = true;

    /** The user that a configuration names, empty for any. */
    public static String userIdIn(Map<String, Object> parameters) {
        Object userId = parameters.get(USER_ID);
        return userId == null ? "" : userId.toString().strip();
    }
}
