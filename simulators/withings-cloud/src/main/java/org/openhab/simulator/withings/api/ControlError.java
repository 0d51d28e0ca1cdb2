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
package org.openhab.simulator.withings.api;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * A request to the control API that cannot be carried out.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public class ControlError extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int httpStatus;

    /**
     * @param httpStatus what the control API answers: 400 for a bad body, 404 for an unknown path or object
     * @param message what was wrong, shown to the caller
     */
    public ControlError(int httpStatus, String message) {
        super(message);
        this.httpStatus = httpStatus;
    }

    public int httpStatus() {
        return httpStatus;
    }
}
