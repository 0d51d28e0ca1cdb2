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
package org.openhab.binding.connecteddrive.internal.mybmw;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.cloudcommons.auth.NoTokenException;
import org.openhab.cloudcommons.auth.TokenKeeper;
import org.openhab.cloudcommons.http.HttpAnswer;
import org.openhab.cloudcommons.http.HttpCall;
import org.openhab.cloudcommons.retry.Failures;

/**
 * Calls the API of an account.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public final class MyBmwClient {

    private static final int UNAUTHORIZED = 401;

    private final Gate gate;
    private final AppHeaders headers;
    private final TokenKeeper tokens;
    private final String apiUrl;
    private final Duration timeout;

    /**
     * @param gate the way to the cloud
     * @param headers what goes with every call
     * @param tokens the login
     * @param apiUrl without a slash at the end
     * @param timeout for one exchange
     */
    public MyBmwClient(Gate gate, AppHeaders headers, TokenKeeper tokens, String apiUrl, Duration timeout) {
        this.gate = gate;
        this.headers = headers;
        this.tokens = tokens;
        this.apiUrl = apiUrl;
        this.timeout = timeout;
    }

    /**
     * Makes a call; if its token is refused, once more with a fresh one.
     *
     * @return fails with a {@link MyBmwException}. Cancelling it ends the exchange
     */
    public <T> CompletableFuture<T> call(MyBmwCall<T> call) {
        Run<T> run = new Run<>(call);
        run.start();
        return run.result;
    }

    /** The account's id, as the last token named it (gcid); empty before the login. */
    public String accountId() {
        try {
            return tokens.current().map(pair -> pair.subject()).orElse("");
        } catch (IOException e) {
            // Without the store there is no call either, whose failure tells more.
            return "";
        }
    }

    private HttpCall http(MyBmwCall<?> call, String token) {
        String query = call.query().isEmpty() ? "" : "?" + HttpCall.formEncode(call.query());
        HttpCall plain = new HttpCall(call.method(), URI.create(apiUrl + call.path() + query), call.headers(),
                call.content(), call.json() == null ? null : HttpCall.JSON, timeout, HttpCall.DEFAULT_MAX_BYTES);
        HttpCall full = headers.apply(plain, call.brand()).withBearer(token);
        String vin = call.vin();
        return vin == null ? full : full.withHeader("bmw-vin", vin);
    }

    private static MyBmwException asMyBmw(Throwable failure) {
        return Failures.unwrap(failure) instanceof NoTokenException ? new MyBmwException(Refusal.LOGIN_NEEDED)
                : Gate.asMyBmw(failure);
    }

    private final class Run<T> {

        private final MyBmwCall<T> call;
        private final CompletableFuture<T> result = new CompletableFuture<>();
        private volatile @Nullable CompletableFuture<?> current;

        Run(MyBmwCall<T> call) {
            this.call = call;
            result.whenComplete((value, failure) -> stopIfCancelled());
        }

        void start() {
            tokens.accessToken().thenCompose(token -> attempt(token).thenCompose(answer -> {
                if (answer.status() != UNAUTHORIZED) {
                    return CompletableFuture.completedFuture(answer);
                }
                return tokens.refreshAfter(token).thenCompose(this::attempt);
            })).thenCompose(this::decode).whenComplete((value, failure) -> {
                if (failure == null) {
                    result.complete(value);
                } else {
                    result.completeExceptionally(asMyBmw(failure));
                }
            });
        }

        private CompletableFuture<HttpAnswer> attempt(String token) {
            CompletableFuture<HttpAnswer> exchange = gate.send(call.priority(), http(call, token),
                    Set.of(UNAUTHORIZED));
            current = exchange;
            stopIfCancelled();
            return exchange;
        }

        private CompletableFuture<T> decode(HttpAnswer answer) {
            if (answer.status() == UNAUTHORIZED) {
                return CompletableFuture.failedFuture(new MyBmwException(Refusal.TOKEN));
            }
            try {
                return CompletableFuture.completedFuture(call.decoder().decode(answer));
            } catch (IOException e) {
                // Without the cause: its message might quote the answer.
                return CompletableFuture.failedFuture(new MyBmwException(Refusal.UNREADABLE));
            }
        }

        private void stopIfCancelled() {
            CompletableFuture<?> exchange = current;
            if (exchange != null && result.isCancelled()) {
                exchange.cancel(false);
            }
        }
    }
}
