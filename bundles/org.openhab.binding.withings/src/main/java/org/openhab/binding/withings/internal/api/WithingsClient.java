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
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;

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
    private static final MeasureDecoder MEASURES = new MeasureDecoder();

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
        return call("/v2/signature", fields, Priority.TOKEN, "", null, new Decoding<>(WithingsClient::nonce, "", judge))
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
            return call(OAUTH, fields, Priority.TOKEN, userId, null, new Decoding<>(WithingsClient::skip, true, judge));
        }).handle((done, failure) -> {
            WithingsException e = failure == null ? null : asWithings(failure);
            return e == null || e.kind() == StatusClass.SUCCESS ? CompletableFuture.<Void> completedFuture(null)
                    : WithingsClient.<Void> failed(e);
        }).thenCompose(Function.identity()).orTimeout(timeout.toMillis(), TimeUnit.MILLISECONDS);
    }

    /**
     * Reads one page of measurements (withings.md 4.1).
     *
     * @param userId whose they are; keeps identical calls of a user apart in time
     * @param accessToken the token of that user
     * @param query which ones
     * @param priority how urgent it is
     */
    public CompletableFuture<MeasurePage> measures(String userId, String accessToken, MeasureQuery query,
            Priority priority) {
        return call("/measure", query.fields(), priority, userId, accessToken,
                new Decoding<>(MEASURES, MeasurePage.EMPTY, (status, error) -> StatusClass.ofDataCall(status)))
                        .thenApply(page -> {
                            unknown.check(page);
                            return page;
                        });
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
        Decoding<@Nullable TokenPair> decoding = new Decoding<>(this::tokenPair, null, StatusClass::ofTokenCall);
        return call(OAUTH, fields, Priority.TOKEN, "", null, decoding).thenCompose(
                pair -> pair == null ? failed(WithingsException.unreadable("no tokens in the answer", null))
                        : CompletableFuture.completedFuture(pair));
    }

    private <T> CompletableFuture<T> call(String path, Map<String, String> fields, Priority priority, String userId,
            @Nullable String accessToken, Decoding<T> decoding) {
        URI uri = URI.create(apiUrl + path);
        HttpCall form = HttpCall.postForm(uri, fields).withTimeout(timeout);
        HttpCall call = accessToken == null ? form : form.withBearer(accessToken);
        String key = path + '|' + userId + '|' + HttpCall.formEncode(fields);
        return budget.submit(priority, key, () -> transport.send(call).thenCompose(answer -> decode(answer, decoding)))
                .handle((body, failure) -> failure == null ? CompletableFuture.completedFuture(body)
                        : WithingsClient.<T> failed(asWithings(failure)))
                .thenCompose(Function.identity());
    }

    private <T> CompletableFuture<T> decode(HttpAnswer answer, Decoding<T> decoding) {
        try {
            if (answer.status() == 429) {
                throw WithingsException.ofStatus(StatusClass.TOO_MANY, 429,
                        answer.retryAfter(clock).orElse(Duration.ZERO), "");
            }
            if (!answer.ok()) {
                throw WithingsException.unreadable("HTTP " + answer.status(), null);
            }
            return CompletableFuture
                    .completedFuture(Envelope.open(answer.body(), decoding.decoder, decoding.empty, decoding.judge));
        } catch (WithingsException e) {
            if (e.kind() == StatusClass.TOO_MANY) {
                Duration wish = e.pause().isZero() ? DEFAULT_PAUSE : e.pause();
                budget.pause(wish.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : wish);
            }
            return failed(e);
        }
    }

    private @Nullable TokenPair tokenPair(JsonReader in) throws IOException {
        String access = null;
        String refresh = null;
        String userId = null;
        String scope = null;
        long seconds = 0;
        if (Tokens.enterObject(in)) {
            while (in.hasNext()) {
                switch (in.nextName()) {
                    case "access_token" -> access = Tokens.text(in);
                    case "refresh_token" -> refresh = Tokens.text(in);
                    case "userid" -> userId = Tokens.text(in);
                    case "scope" -> scope = Tokens.text(in);
                    case "expires_in" -> seconds = Tokens.integer(in, 0);
                    default -> in.skipValue();
                }
            }
            in.endObject();
        }
        if (access == null || refresh == null) {
            return null;
        }
        Set<String> scopes = scope == null ? Set.of()
                : Arrays.stream(scope.split("[,\\s]+")).filter(s -> !s.isEmpty()).collect(Collectors.toSet());
        return new TokenPair(access, refresh, clock.instant().plusSeconds(seconds), scopes,
                userId == null ? "" : userId);
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

    private static Boolean skip(JsonReader in) throws IOException {
        in.skipValue();
        return true;
    }

    private static <T> CompletableFuture<T> failed(WithingsException e) {
        return CompletableFuture.failedFuture(e);
    }

    /** How to read the answer of a call. */
    private record Decoding<T> (BodyDecoder<T> decoder, T empty, Envelope.Judge judge) {
    }
}
