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

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.connecteddrive.internal.cardata.quota.Quota;
import org.openhab.binding.connecteddrive.internal.cardata.quota.Quota.Purpose;
import org.openhab.cloudcommons.auth.TokenKeeper;
import org.openhab.cloudcommons.http.HttpAnswer;
import org.openhab.cloudcommons.http.HttpCall;
import org.openhab.cloudcommons.http.HttpTransport;
import org.openhab.cloudcommons.http.TransportException;
import org.openhab.cloudcommons.retry.Failures;

/**
 * Speaks to the REST API, counting every call (bmw-cardata.md 3).
 *
 * All calls fail with {@link CarDataException},
 * {@link org.openhab.binding.connecteddrive.internal.cardata.auth.AuthException}
 * when the refresh of the token fails, or {@link org.openhab.cloudcommons.auth.NoTokenException}.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public final class CarDataClient {

    private static final String VERSION = "v1";
    private static final int MAX_BYTES = 8 * 1024 * 1024;
    private static final String CONTAINERS = "/customers/containers";
    private static final String VEHICLES = "/customers/vehicles/";

    private final HttpTransport transport;
    private final String apiUrl;
    private final TokenKeeper tokens;
    private final Quota quota;
    private final Duration timeout;

    /**
     * @param apiUrl without a slash at the end
     */
    public CarDataClient(HttpTransport transport, String apiUrl, TokenKeeper tokens, Quota quota, Duration timeout) {
        this.transport = transport;
        this.apiUrl = apiUrl;
        this.tokens = tokens;
        this.quota = quota;
        this.timeout = timeout;
    }

    public CompletableFuture<String> mappings(Purpose purpose) {
        return text(purpose, get(VEHICLES + "mappings"));
    }

    public CompletableFuture<String> containers(Purpose purpose) {
        return text(purpose, get(CONTAINERS));
    }

    public CompletableFuture<String> createContainer(Purpose purpose, String json) {
        return text(purpose, HttpCall.post(uri(CONTAINERS), HttpCall.JSON, json.getBytes(StandardCharsets.UTF_8)));
    }

    public CompletableFuture<String> deleteContainer(Purpose purpose, String id) {
        HttpCall get = get(CONTAINERS + '/' + encode(id));
        return text(purpose, new HttpCall("DELETE", get.uri(), get.headers(), get.body(), null, timeout, MAX_BYTES));
    }

    public CompletableFuture<String> telematicData(Purpose purpose, String vin, String containerId) {
        return text(purpose, get(car(vin, "telematicData") + "?containerId=" + encode(containerId)));
    }

    public CompletableFuture<String> basicData(Purpose purpose, String vin) {
        return text(purpose, get(car(vin, "basicData")));
    }

    public CompletableFuture<HttpAnswer> image(Purpose purpose, String vin) {
        return send(purpose, get(car(vin, "image")).withHeader("Accept", "*/*"));
    }

    /**
     * @param nextToken of the page before; empty for the first
     */
    public CompletableFuture<String> chargingHistory(Purpose purpose, String vin, Instant from, Instant to,
            String nextToken) {
        String span = "?from=" + encode(iso(from)) + "&to=" + encode(iso(to));
        return text(purpose, get(car(vin, "chargingHistory") + span + page("&", nextToken)));
    }

    /**
     * @param nextToken of the page before; empty for the first
     */
    public CompletableFuture<String> locationSettings(Purpose purpose, String vin, String nextToken) {
        return text(purpose, get(car(vin, "locationBasedChargingSettings") + page("?", nextToken)));
    }

    public CompletableFuture<String> tyreDiagnosis(Purpose purpose, String vin) {
        return text(purpose, get(car(vin, "smartMaintenanceTyreDiagnosis")));
    }

    private CompletableFuture<String> text(Purpose purpose, HttpCall call) {
        return send(purpose, call).thenApply(HttpAnswer::text);
    }

    private CompletableFuture<HttpAnswer> send(Purpose purpose, HttpCall call) {
        return tokens.accessToken().thenCompose(token -> once(purpose, call, token).handle((answer, failure) -> {
            boolean isRefused = failure != null && Failures.unwrap(failure)instanceof CarDataException e
                    && e.error().isTokenRefused();
            if (isRefused) {
                // The token may have died early; a second refusal with a fresh one stands.
                return tokens.refreshAfter(token).thenCompose(fresh -> once(purpose, call, fresh));
            }
            return failure == null ? CompletableFuture.completedFuture(answer)
                    : CompletableFuture.<HttpAnswer> failedFuture(Failures.unwrap(failure));
        }).thenCompose(Function.identity()));
    }

    private CompletableFuture<HttpAnswer> once(Purpose purpose, HttpCall call, String token) {
        if (!quota.take(purpose)) {
            return CompletableFuture.failedFuture(spent(CarDataError.SPENT));
        }
        return transport.send(prepare(call, token)).handle((answer, failure) -> {
            if (failure != null) {
                return CompletableFuture.<HttpAnswer> failedFuture(unreachable(Failures.unwrap(failure)));
            }
            if (answer.ok()) {
                quota.worked();
                return CompletableFuture.completedFuture(answer);
            }
            CarDataException refusal = CarDataException.of(answer);
            if (refusal.error() == CarDataError.QUOTA) {
                quota.refused();
                return CompletableFuture.<HttpAnswer> failedFuture(spent(CarDataError.QUOTA));
            }
            return CompletableFuture.<HttpAnswer> failedFuture(refusal);
        }).thenCompose(Function.identity());
    }

    private CarDataException spent(CarDataError error) {
        return CarDataException.spent(error, quota.state().reset());
    }

    private HttpCall prepare(HttpCall call, String token) {
        HttpCall known = call.headers().containsKey("Accept") ? call : call.withHeader("Accept", HttpCall.JSON);
        return known.withHeader("x-version", VERSION).withBearer(token).withTimeout(timeout).withMaxBytes(MAX_BYTES);
    }

    private static Throwable unreachable(Throwable failure) {
        return failure instanceof TransportException e ? new CarDataException(CarDataError.UNREACHABLE, e.kind().name())
                : failure;
    }

    private HttpCall get(String path) {
        return HttpCall.get(uri(path));
    }

    private URI uri(String path) {
        return URI.create(apiUrl + path);
    }

    private static String car(String vin, String what) {
        return VEHICLES + encode(vin) + '/' + what;
    }

    private static String page(String separator, String nextToken) {
        return nextToken.isEmpty() ? "" : separator + "nextToken=" + encode(nextToken);
    }

    private static String iso(Instant time) {
        return DateTimeFormatter.ISO_INSTANT.format(time.truncatedTo(ChronoUnit.SECONDS));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
