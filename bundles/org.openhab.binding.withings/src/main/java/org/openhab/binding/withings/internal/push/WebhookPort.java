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
package org.openhab.binding.withings.internal.push;

import java.time.Instant;
import java.util.concurrent.CompletableFuture;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * Makes a path of this openHAB reachable from the internet.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public interface WebhookPort {

    /**
     * An address in the internet.
     *
     * @param url leads to the path, and so does everything below it
     * @param expiresAt when it ends
     */
    record Grant(String url, Instant expiresAt) {
    }

    /**
     * Asks for an address; asking again makes it last longer and leaves it as it is.
     *
     * @param path the path
     */
    CompletableFuture<Grant> request(String path);

    /** Gives the address of a path up. */
    CompletableFuture<Void> remove(String path);
}
