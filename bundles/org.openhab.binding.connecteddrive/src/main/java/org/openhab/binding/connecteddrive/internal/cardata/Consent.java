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
package org.openhab.binding.connecteddrive.internal.cardata;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.connecteddrive.internal.cardata.auth.AuthException;
import org.openhab.binding.connecteddrive.internal.cardata.auth.Scopes;
import org.openhab.binding.connecteddrive.internal.cardata.auth.TokenClient;
import org.openhab.binding.connecteddrive.internal.cardata.stream.StreamLogin;
import org.openhab.binding.connecteddrive.internal.cardata.stream.StreamLogins;
import org.openhab.binding.connecteddrive.internal.source.CloudException;
import org.openhab.cloudcommons.auth.NoTokenException;
import org.openhab.cloudcommons.auth.TokenKeeper;
import org.openhab.cloudcommons.auth.TokenPair;
import org.openhab.cloudcommons.auth.TokenVault;
import org.openhab.cloudcommons.retry.Failures;

/**
 * Keeps the tokens of an account fresh, for the REST API as for the stream (bmw-cardata.md 2.3).
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
final class Consent implements StreamLogins {

    /** Tokens live an hour and are renewed after 45 minutes (bmw-cardata.md 2.3). */
    private static final Duration STREAM_MARGIN = Duration.ofMinutes(15);

    private final TokenKeeper keeper;
    private final Clock clock;

    /**
     * @param onDead told when the refresh token is of no use any more
     */
    Consent(TokenClient client, TokenVault vault, Clock clock, ScheduledExecutorService scheduler,
            Consumer<AuthException> onDead) {
        this.clock = clock;
        keeper = new TokenKeeper(vault, old -> client.refresh(old).whenComplete((fresh, failure) -> {
            if (failure != null && Failures.unwrap(failure)instanceof AuthException e && e.isFinal()) {
                onDead.accept(e);
            }
        }), clock, scheduler);
    }

    TokenKeeper keeper() {
        return keeper;
    }

    /** Whether somebody has given it. */
    boolean isGiven() throws IOException {
        return keeper.current().isPresent();
    }

    boolean has(String scope) throws IOException {
        return keeper.current().filter(pair -> Scopes.has(pair.scopes(), scope)).isPresent();
    }

    @Override
    public CompletableFuture<StreamLogin> login(boolean renew) {
        TokenPair pair;
        try {
            pair = keeper.current().orElseThrow(NoTokenException::new);
        } catch (NoTokenException | IOException e) {
            return CompletableFuture.failedFuture(e);
        }
        boolean isOld = renew || pair.idToken().isEmpty() || !pair.isFresh(clock.instant(), STREAM_MARGIN);
        CompletableFuture<?> ready = isOld ? keeper.refreshAfter(pair.accessToken())
                : CompletableFuture.completedFuture(pair);
        return ready.thenCompose(done -> {
            try {
                TokenPair fresh = keeper.current().orElseThrow(NoTokenException::new);
                return fresh.idToken().isEmpty() || fresh.subject().isEmpty()
                        ? CompletableFuture.failedFuture(new CloudException("cardata.scope.stream"))
                        : CompletableFuture
                                .completedFuture(new StreamLogin(fresh.subject(), fresh.idToken(), fresh.expiresAt()));
            } catch (NoTokenException | IOException e) {
                return CompletableFuture.failedFuture(e);
            }
        });
    }
}
