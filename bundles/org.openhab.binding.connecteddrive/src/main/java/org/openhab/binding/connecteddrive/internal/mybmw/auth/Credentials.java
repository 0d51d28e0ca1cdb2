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
package org.openhab.binding.connecteddrive.internal.mybmw.auth;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * What a user logs in with.
 *
 * @param user the mail address; in China the mobile number with the country code
 * @param password the password
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public record Credentials(String user, String password) {

    /** Whether both are there. */
    public boolean complete() {
        return !user.isBlank() && !password.isEmpty();
    }

    /** Nothing of it belongs into a log. */
    @Override
    public String toString() {
        return "Credentials[***]";
    }
}
