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
package org.openhab.binding.withings.internal.auth;

import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.withings.internal.api.StatusClass;
import org.openhab.binding.withings.internal.api.WithingsException;
import org.openhab.cloudcommons.auth.TokenKeeper;
import org.openhab.cloudcommons.retry.Failures;

/**
 * Makes calls with a token that works: a refused one is replaced and the call repeated, once (withings.md 12.2).
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public class AuthorizedCalls {

    private final TokenKeeper keeper;

    public AuthorizedCalls(TokenKeeper keeper) {
        this.keeper = keeper;
    }

    /**
     * @param call starts the call with a token; the budget keeps the repetition away from the first one
     * @return what the call gave; fails with {@link org.openhab.cloudcommons.auth.NoTokenException} before linking
     */
    public <T> CompletableFuture<T> call(Function<String, CompletableFuture<T>> call) {
        return keeper.accessToken().thenCompose(token -> call.apply(token).handle((body, failure) -> {
            if (failure == null) {
                return CompletableFuture.completedFuture(body);
            }
            return isRefusedToken(failure) ? keeper.refreshAfter(token).thenCompose(call)
                    : CompletableFuture.<T> failedFuture(Failures.unwrap(failure));
        }).thenCompose(Function.identity()));
    }

    private static boolean isRefusedToken(Throwable failure) {
        return Failures.unwrap(failure)instanceof WithingsException e && e.kind() == StatusClass.AUTHORIZATION;
    }
}
