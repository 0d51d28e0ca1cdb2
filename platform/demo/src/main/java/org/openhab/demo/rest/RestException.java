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
package org.openhab.demo.rest;

import java.io.IOException;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * An answer of the REST interface other than success.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public final class RestException extends IOException {

    private static final long serialVersionUID = 1L;

    private final int status;

    public RestException(int status, String message) {
        super("HTTP " + status + " for " + message);
        this.status = status;
    }

    public int status() {
        return status;
    }
}
