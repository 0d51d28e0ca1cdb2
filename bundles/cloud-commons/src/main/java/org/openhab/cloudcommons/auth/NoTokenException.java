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
package org.openhab.cloudcommons.auth;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * The {@link NoTokenException} says that nobody has given consent yet.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public class NoTokenException extends Exception {

    private static final long serialVersionUID = 1L;

    public NoTokenException() {
        super("Not linked to a cloud account");
    }
}
