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
package org.openhab.binding.connecteddrive.internal.cardata.stream;

import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * The way to the broker, which may be opened again after it was closed.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public interface Line {

    /** Why a line is closed or did not open. */
    enum Closed {
        /** Network, broker down, broker busy; or no reason given. */
        LOST,
        /** User or password refused, or not authorised (codes 4, 5, 134, 135; bmw-cardata.md 5.4). */
        REFUSED,
        /** The life of the password is over (code 0x87 of a disconnect). */
        EXPIRED,
        /** Somebody else has the stream of the account now (code 0x8E). */
        TAKEN_OVER
    }

    /**
     * Connects and subscribes to all cars of the account.
     *
     * @param login the credentials
     * @param messages gets the payloads, in their order
     * @param closed hears of the end of a line that was open; not of {@link #close}
     * @return {@code null} when open, else why not; never fails
     */
    CompletableFuture<@org.eclipse.jdt.annotation.Nullable Closed> open(StreamLogin login, Consumer<byte[]> messages,
            Consumer<Closed> closed);

    /** Disconnects cleanly; completes when another one may be opened, never fails. */
    CompletableFuture<Void> close();
}
