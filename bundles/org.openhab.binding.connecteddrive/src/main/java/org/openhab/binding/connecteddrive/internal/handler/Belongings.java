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
package org.openhab.binding.connecteddrive.internal.handler;

import java.io.IOException;
import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.cloudcommons.auth.TokenVault;
import org.openhab.core.storage.Storage;
import org.slf4j.LoggerFactory;

/**
 * What is on disk about one thing.
 *
 * @param id the UID of the thing
 * @param storage that of the thing, which holds nothing else
 * @param vault the tokens, if it has any
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
record Belongings(String id, Storage<String> storage, TokenVault vault) {

    /** Removes everything. */
    void delete() {
        List.copyOf(storage.getKeys()).forEach(storage::remove);
        try {
            vault.clear();
        } catch (IOException e) {
            LoggerFactory.getLogger(Belongings.class).warn("The tokens of {} could not be deleted: {}", id,
                    e.getMessage());
        }
    }
}
