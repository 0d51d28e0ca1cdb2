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
package org.openhab.core.auth.client.oauth2;

import java.io.Serial;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * A failure of the OAuth client itself, such as a missing configuration.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public class OAuthException extends Exception {

    @Serial
    private static final long serialVersionUID = 1L;

    /**
     * Creates the exception without a message.
     */
    public OAuthException() {
        super();
    }

    /**
     * Creates the exception.
     *
     * @param message what failed, without secrets
     */
    public OAuthException(String message) {
        super(message);
    }

    /**
     * Creates the exception.
     *
     * @param message what failed, without secrets
     * @param cause what made this happen
     */
    public OAuthException(String message, Throwable cause) {
        super(message, cause);
    }

    /**
     * Creates the exception with the message of its cause.
     *
     * @param cause what made this happen
     */
    public OAuthException(Throwable cause) {
        super(cause);
    }
}
