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
package org.openhab.devhost.internal.rest;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * Ends the handling of a request with an error.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public final class RestException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;

    public RestException(int status, String message) {
        super(message);
        this.status = status;
    }

    public static RestException badRequest(String message) {
        return new RestException(400, message);
    }

    public static RestException notFound(String message) {
        return new RestException(404, message);
    }

    public int status() {
        return status;
    }
}
