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

import java.util.concurrent.CompletableFuture;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * The {@link HttpTransport} is the only door through which a binding reaches a cloud.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
@FunctionalInterface
public interface HttpTransport {

    /**
     * Starts an exchange without blocking the caller.
     *
     * Every HTTP status is an answer, redirects too (they are not followed). Cancelling the future aborts the exchange.
     *
     * @param call what to send
     * @return completes with the whole answer, or fails with a {@link TransportException}; never throws itself.
     *         Dependent stages run on a thread of the HTTP client, so they must not block
     */
    CompletableFuture<HttpAnswer> send(HttpCall call);
}
