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
package org.openhab.core.io.transport.mqtt;

import java.io.Serial;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

/**
 * A failure to talk to a broker, which shows itself as its cause does.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public class MqttException extends Exception {

    @Serial
    private static final long serialVersionUID = 1L;

    private final Throwable reason;

    /**
     * Creates the exception with a cause of its own.
     *
     * @param reason what failed
     */
    public MqttException(String reason) {
        this(new Exception(reason));
    }

    /**
     * Creates the exception.
     *
     * @param cause what made this happen
     */
    public MqttException(Throwable cause) {
        super(cause);
        this.reason = cause;
    }

    /**
     * Returns what made this happen, never null here.
     */
    @Override
    public @Nullable Throwable getCause() {
        return reason;
    }

    /**
     * Returns the message of the cause, or null if it has none.
     */
    @Override
    public @Nullable String getMessage() {
        return reason.getMessage();
    }

    @Override
    public String toString() {
        return reason.toString();
    }
}
