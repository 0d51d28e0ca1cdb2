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
package org.openhab.core.i18n;

import java.io.Serial;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

/**
 * A translatable failure to communicate with a device or service.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public class CommunicationException extends AbstractI18nException {

    @Serial
    private static final long serialVersionUID = 1L;

    /**
     * Creates the exception.
     *
     * @param message plain text, or {@code @text/key}
     * @param cause what made this happen, or null
     * @param msgParams arguments of the translated text
     */
    public CommunicationException(String message, @Nullable Throwable cause, @Nullable Object @Nullable... msgParams) {
        super(message, cause, msgParams);
    }

    /**
     * Creates the exception without a cause.
     *
     * @param message plain text, or {@code @text/key}
     * @param msgParams arguments of the translated text
     */
    public CommunicationException(String message, @Nullable Object @Nullable... msgParams) {
        super(message, msgParams);
    }

    /**
     * Creates the exception with the message of its cause.
     *
     * @param cause what made this happen
     */
    public CommunicationException(Throwable cause) {
        super(cause);
    }
}
