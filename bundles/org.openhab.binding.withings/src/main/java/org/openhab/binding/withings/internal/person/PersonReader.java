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

import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.withings.internal.api.Query;
import org.openhab.binding.withings.internal.api.WithingsClient;
import org.openhab.binding.withings.internal.auth.AuthorizedCalls;
import org.openhab.binding.withings.internal.sync.Reader;
import org.openhab.cloudcommons.budget.Priority;

/**
 * Makes the data calls of a person with the person's own tokens.
 *
 * @param calls gives tokens that work
 * @param client makes the calls
 * @param userId whose data they are about
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
record PersonReader(AuthorizedCalls calls, WithingsClient client, Supplier<String> userId) implements Reader {

    @Override
    public <T> CompletableFuture<T> read(Query<T> query, Priority priority) {
        return calls.call(token -> client.read(userId.get(), token, query, priority));
    }
}
