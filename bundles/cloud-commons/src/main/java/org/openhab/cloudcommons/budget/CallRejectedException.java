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
package org.openhab.cloudcommons.budget;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * The {@link CallRejectedException} says that a budget has never started a call.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public class CallRejectedException extends Exception {

    private static final long serialVersionUID = 1L;

    /** Why the call was not made. */
    public enum Reason {
        /** Too many calls wait already. */
        QUEUE_FULL,
        /** The budget is closed: the binding is going away. */
        CLOSED
    }

    private final Reason reason;

    public CallRejectedException(Reason reason) {
        super(reason == Reason.CLOSED ? "Calls to the cloud have ended" : "Too many calls to the cloud are waiting");
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
