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
package org.openhab.cloudcommons.http;

import java.io.IOException;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

/**
 * The {@link TransportException} says that no complete answer arrived.
 *
 * Its message is safe to log or show: it names the masked call, never its content.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public class TransportException extends IOException {

    private static final long serialVersionUID = 1L;

    /** What went wrong. */
    public enum Kind {
        /** The time limit of the call passed; the server may or may not have acted. */
        TIMEOUT,
        /** No connection: name, route, port or TLS. The server has not seen the call. */
        CONNECT,
        /** The connection broke, or what came was no HTTP. */
        IO,
        /** The answer is larger than the call allows. */
        TOO_LARGE
    }

    private final Kind kind;

    public TransportException(Kind kind, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }
}
