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
package org.openhab.binding.withings.internal.api;

import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.cloudcommons.auth.TokenPair;
import org.openhab.cloudcommons.budget.CallBudget;
import org.openhab.cloudcommons.budget.Priority;
import org.openhab.cloudcommons.http.HttpAnswer;
import org.openhab.cloudcommons.http.HttpCall;
import org.openhab.cloudcommons.http.HttpTransport;
import org.openhab.cloudcommons.retry.Failures;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import com.google.gson.stream.JsonReader;

/**
 * Makes the calls to the cloud for one application. Every method returns at once; every failure of the futures is a
 * {@link WithingsException}. A 601 pauses all calls of the application (withings.md 12.2).
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public class WithingsClient {

    private static final Duration DEFAULT_PAUSE = Duration.ofSeconds(60);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(15);
    private static final String OAUTH = "/v2/oauth2";

    private final HttpTransport transport;
    private final CallBudget budget;
    private final String apiUrl;
    private final Application application;
    private final Clock clock;
    private final Duration timeout;
    private final Logger logger = LoggerFactory.getLogger(WithingsClient.class);
    private final UnknownNumbers unknown = new UnknownNumbers(line -> logger.debug("{}", line));

    /**
     * @param transport sends the calls
     * @param budget starts them; shared by everything that uses the same client id
     * @param apiUrl the address of the cloud without a slash at the end
     * @param application who calls
     * @param clock tells the present moment
     * @param timeout the longest time for one exchange
     */
    public WithingsClient(HttpTransport transport, CallBudget budget, String apiUrl, Application application,
            Clock clock, Duration timeout) {
        this.transport = transport;
        this.budget = budget;
        this.apiUrl = apiUrl;
        this.application = application;
        this.clock = clock;
        this.timeout = timeout;
    }

    /**
     * Gets a nonce; fails with {@link StatusClass#CREDENTIALS} if id and secret do not fit (withings.md 2.6).
     */
    public CompletableFuture<String> nonce() {
        String timestamp = String.valueOf(clock.instant().getEpochSecond());
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("action", "getnonce");
        fields.put("client_id", application.clientId());
        fields.put("timestamp", timestamp);
        fields.put("signature", application.sign("getnonce", timestamp));
        // What is wrong with a call that only names and signs the application is wrong with the application.
        Envelope.Judge judge = (status, error) -> {
            StatusClass kind = StatusClass.ofTokenCall(status, error);
            return kind == StatusClass.PARAMETERS || kind == StatusClass.GRANT ? StatusClass.CREDENTIALS : kind;
        };
        return call(new Query<>("/v2/signature", fields, WithingsClient::nonce, "", judge), Priority.TOKEN, "", null)
                .thenCompose(nonce -> nonce.isEmpty() ? failed(WithingsException.unreadable("no nonce", null))
                        : CompletableFuture.completedFuture(nonce));
    }

    /**
     * Exchanges the code of a consent for tokens (withings.md 2.3).
     *
     * @param code the code, at most 30 seconds old
     * @param redirectUri the same as in the authorization request
     */
    public CompletableFuture<TokenPair> exchange(String code, String redirectUri) {
        return tokens(Map.of("grant_type", "authorization_code", "code", code, "redirect_uri", redirectUri));
    }

    /**
     * Exchanges a refresh token for a new pair (withings.md 2.4).
     *
     * @param old the pair to replace; its user is kept if the answer names none
     */
    public CompletableFuture<TokenPair> refresh(TokenPair old) {
        return tokens(Map.of("grant_type", "refresh_token", "refresh_token", old.refreshToken()))
                .thenApply(fresh -> !fresh.subject().isEmpty() ? fresh
                        : new TokenPair(fresh.accessToken(), fresh.refreshToken(), fresh.expiresAt(), fresh.scopes(),
                                old.subject()));
    }

    /**
     * Takes back all tokens of a user for this application (withings.md 2.5). A user unknown to it is none (18.13).
     * Given up when it takes longer than one exchange may: the user might be linked anew meanwhile.
     */
    public CompletableFuture<Void> revoke(String userId) {
        Instant latest = clock.instant().plus(timeout);
        return nonce().thenCompose(nonce -> {
            if (clock.instant().isAfter(latest)) {
                return WithingsClient
                        .<Boolean> failed(WithingsException.unreadable("too late to take the consent back", null));
            }
            Map<String, String> fields = new LinkedHashMap<>();
            fields.put("action", "revoke");
            fields.put("client_id", application.clientId());
            fields.put("userid", userId);
            fields.put("nonce", nonce);
            fields.put("signature", application.sign("revoke", nonce));
            Envelope.Judge judge = (status, error) -> status == 247 ? StatusClass.SUCCESS : StatusClass.of(status);
            return call(new Query<>(OAUTH, fields, Queries::skip, true, judge), Priority.TOKEN, userId, null);
        }).<Void> thenApply(done -> null).orTimeout(timeout.toMillis(), TimeUnit.MILLISECONDS);
    }

    /**
     * Makes a call about the data of one person.
     *
     * @param userId whose data; keeps identical calls of a user apart in time
     * @param accessToken the token of that user
     * @param query which data, see {@link MeasureQuery} and {@link Queries}
     * @param priority how urgent it is
     */
    public <T> CompletableFuture<T> read(String userId, String accessToken, Query<T> query, Priority priority) {
        return call(query, priority, userId, accessToken).thenApply(body -> {
            unknown.check(body);
            return body;
        });
    }

    /** How many calls of the application wait for the budget. */
    public int waiting() {
        return budget.waiting();
    }

    /** How long the cloud still wants to be left alone, zero if it does not. */
    public Duration pauseLeft() {
        return budget.pauseLeft();
    }

    /** What a call failed with, whatever wrapped it. */
    public static WithingsException asWithings(Throwable failure) {
        Throwable inner = Failures.unwrap(failure);
        if (inner instanceof WithingsException known) {
            return known;
        }
        String message = inner.getMessage();
        return WithingsException.unreadable(message == null ? inner.getClass().getSimpleName() : message, inner);
    }

    private CompletableFuture<TokenPair> tokens(Map<String, String> grant) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("action", "requesttoken");
        fields.put("client_id", application.clientId());
        fields.put("client_secret", application.clientSecret());
        fields.putAll(grant);
        Query<@Nullable TokenPair> query = new Query<>(OAUTH, fields, new TokenDecoder(clock), null,
                StatusClass::ofTokenCall);
        return call(query, Priority.TOKEN, "", null).thenCompose(
                pair -> pair == null ? failed(WithingsException.unreadable("no tokens in the answer", null))
                        : CompletableFuture.completedFuture(pair));
    }

    private <T> CompletableFuture<T> call(Query<T> query, Priority priority, String userId,
            @Nullable String accessToken) {
        HttpCall form = HttpCall.postForm(URI.create(apiUrl + query.path()), query.fields()).withTimeout(timeout);
        HttpCall call = accessToken == null ? form : form.withBearer(accessToken);
        String key = query.path() + '|' + userId + '|' + HttpCall.formEncode(query.fields());
        return budget.submit(priority, key, () -> transport.send(call).thenCompose(answer -> decode(answer, query)))
                .handle((body, failure) -> failure == null ? CompletableFuture.completedFuture(body)
                        : WithingsClient.<T> failed(asWithings(failure)))
                .thenCompose(Function.identity());
    }

    private <T> CompletableFuture<T> decode(HttpAnswer answer, Query<T> query) {
        try {
            if (answer.status() == 429) {
                throw WithingsException.ofStatus(StatusClass.TOO_MANY, 429,
                        answer.retryAfter(clock).orElse(Duration.ZERO), "");
            }
            if (!answer.ok()) {
                throw WithingsException.unreadable("HTTP " + answer.status(), null);
            }
            return CompletableFuture
                    .completedFuture(Envelope.open(answer.body(), query.decoder(), query.empty(), query.judge()));
        } catch (WithingsException e) {
            if (e.kind() == StatusClass.TOO_MANY) {
                Duration wish = e.pause().isZero() ? DEFAULT_PAUSE : e.pause();
                budget.pause(wish.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : wish);
            }
            return failed(e);
        }
    }

    private static String nonce(JsonReader in) throws IOException {
        String nonce = null;
        if (Tokens.enterObject(in)) {
            while (in.hasNext()) {
                if ("nonce".equals(in.nextName())) {
                    nonce = Tokens.text(in);
                } else {
                    in.skipValue();
                }
            }
            in.endObject();
        }
        return nonce == null ? "" : nonce;
    }

    private static <T> CompletableFuture<T> failed(WithingsException e) {
        return CompletableFuture.failedFuture(e);
    }
}
