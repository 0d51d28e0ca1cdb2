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
package org.openhab.binding.connecteddrive.internal.cardata.auth;

import java.io.Serial;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.connecteddrive.internal.source.CloudException;
import org.openhab.binding.connecteddrive.internal.source.Trouble;

/**
 * The OAuth server gave no tokens (bmw-cardata.md 2.2, 2.3).
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public class AuthException extends CloudException {

    @Serial
    private static final long serialVersionUID = 1L;

    public enum Kind {
        /** Nobody has confirmed the code yet. */
        PENDING("pending", false),
        SLOW_DOWN("pending", false),
        DENIED("denied", true),
        /** The code is older than its life. */
        EXPIRED("expired", true),
        INVALID_CLIENT("client", true),
        /** The code was used or is dead, or the refresh token is. */
        INVALID_GRANT("grant", true),
        INVALID_REQUEST("request", true),
        /** The server's own fault; this code is dead, another one may work. */
        CODE_DEAD("server", true),
        /** Passes by itself. */
        SERVER("server", false),
        UNREACHABLE("unreachable", false);

        private final String text;
        private final boolean isFinal;

        Kind(String text, boolean isFinal) {
            this.text = text;
            this.isFinal = isFinal;
        }
    }

    private static final String KEY = "cardata.auth.";

    private final Kind kind;

    /**
     * @param detail the server's word or status; nothing secret
     */
    public AuthException(Kind kind, String detail) {
        super(KEY + kind.text, detail);
        this.kind = kind;
    }

    public final Kind kind() {
        return kind;
    }

    /** Whether trying the same again is of no use. */
    public final boolean isFinal() {
        return kind.isFinal;
    }

    @Override
    public Trouble trouble() {
        return isFinal() ? Trouble.CONFIGURATION : Trouble.COMMUNICATION;
    }
}
