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
package org.openhab.cloudcommons.auth;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * The {@link TokenVault} keeps the token pair of one consent over restarts.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public interface TokenVault {

    /**
     * The stored pair, empty when there is none.
     *
     * @throws IOException when the store cannot be read, or its content not understood
     */
    Optional<TokenPair> load() throws IOException;

    /**
     * Puts a pair in place of the one before.
     *
     * @throws IOException when it is not stored; the one before is still there then
     */
    void store(TokenPair pair) throws IOException;

    /**
     * Removes the pair, if there is one.
     *
     * @throws IOException when it could not be removed
     */
    void clear() throws IOException;

    /** How long after {@link #store} returned a crash may still lose the pair; zero when it is on disk at once. */
    default Duration settleTime() {
        return Duration.ZERO;
    }
}
