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
package org.openhab.binding.connecteddrive.internal.cardata.stream;

import java.time.Instant;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * What the broker wants to see (bmw-cardata.md 5.1).
 *
 * @param gcid the account, which is the user name and the first part of all topics
 * @param idToken the password
 * @param expiresAt when the broker will close the connection
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public record StreamLogin(String gcid, String idToken, Instant expiresAt) {

    /** Neither account nor token belong into a log. */
    @Override
    public String toString() {
        return "StreamLogin[***, expires " + expiresAt + "]";
    }
}
