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
package org.openhab.simulator.kit.control;

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

    /** 404: no such verb or path. */
    public static ControlError unknown() {
        return new ControlError(404, "the control API has nothing here; its README lists all verbs");
    }

    public int httpStatus() {
        return httpStatus;
    }
}
