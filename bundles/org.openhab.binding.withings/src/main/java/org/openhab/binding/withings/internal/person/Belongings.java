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
package org.openhab.binding.withings.internal.person;

import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.withings.internal.state.PersonData;
import org.openhab.binding.withings.internal.state.PersonStore;
import org.openhab.binding.withings.internal.state.Section;
import org.openhab.cloudcommons.auth.OAuthTokenVault;
import org.openhab.cloudcommons.auth.TokenKeeper;
import org.openhab.cloudcommons.auth.TokenPair;
import org.openhab.cloudcommons.auth.TokenVault;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What is on disk about one person: tokens in the vault, the rest in the store. Thread-safe.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
final class Belongings implements PersonData.Disk {

    private final Logger logger = LoggerFactory.getLogger(Belongings.class);
    private final String id;
    private final PersonStore store;
    private final TokenVault vault;
    private final TokenKeeper keeper;
    private boolean closed;

    /**
     * @param id the UID of the thing
     * @param services what all persons share
     * @param refresher buys a new pair of tokens for an old one
     */
    Belongings(String id, Services services, Function<TokenPair, CompletableFuture<TokenPair>> refresher) {
        this.id = id;
        store = services.store();
        vault = services.vaults().apply(id);
        keeper = new TokenKeeper(vault, refresher, services.clock(), services.scheduler());
    }

    TokenKeeper tokens() {
        return keeper;
    }

    @Override
    public <T> T load(Section<T> section) {
        return store.load(id, section);
    }

    /** Saves a record, unless closed: an answer that comes late must not bring back what was removed. */
    @Override
    public synchronized <T> void save(Section<T> section, T known) {
        if (!closed) {
            store.save(id, section, known);
        }
    }

    /** Ends the saving; what is stored stays. A refresh under way still stores its pair, which is the only good one. */
    synchronized void close() {
        closed = true;
        if (vault instanceof OAuthTokenVault shelf) {
            shelf.release();
        }
    }

    /** Removes everything. */
    synchronized void forget() {
        try {
            keeper.forget();
        } catch (IOException e) {
            logger.warn("The tokens of {} could not be removed: {}", id, e.getMessage());
        }
        store.delete(id);
    }
}
