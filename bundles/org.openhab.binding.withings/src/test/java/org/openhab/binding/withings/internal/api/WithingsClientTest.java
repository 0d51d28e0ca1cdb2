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

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.*;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.math.BigDecimal;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jetty.client.HttpClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openhab.cloudcommons.auth.TokenPair;
import org.openhab.cloudcommons.budget.CallBudget;
import org.openhab.cloudcommons.budget.Priority;
import org.openhab.cloudcommons.http.JettyHttpTransport;
import org.openhab.cloudcommons.web.WebRequest;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/**
 * Lets the client talk over a real connection to a server that misbehaves in every known way.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class WithingsClientTest {

    /** More than an answer of this machine takes, however busy it is. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /** An answer of the server. */
    private record Answer(int status, String type, String body) {
    }

    private final BlockingQueue<Answer> answers = new LinkedBlockingQueue<>();
    private final BlockingQueue<Map<String, List<String>>> forms = new LinkedBlockingQueue<>();
    private final BlockingQueue<String> heads = new LinkedBlockingQueue<>();
    private final CountDownLatch hang = new CountDownLatch(1);
    private final HttpClient jetty = new HttpClient();
    private final ScheduledExecutorService scheduler = Executors.newScheduledThreadPool(2);
    private final Clock clock = Clock.systemUTC();
    private final CallBudget budget = new CallBudget(CallBudget.Limits.SIXTY_PER_MINUTE, clock, scheduler);
    private final HttpServer server;
    private final WithingsClient client;

    WithingsClientTest() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::serve);
        server.setExecutor(scheduler);
        client = client(PATIENCE);
    }

    @BeforeEach
    void start() throws Exception {
        server.start();
        jetty.start();
    }

    @AfterEach
    void stop() throws Exception {
        hang.countDown();
        jetty.stop();
        server.stop(0);
        scheduler.shutdownNow();
    }

    @Test
    void measuresAreAskedForInTheBody() throws Exception {
        json("{\"status\":0,\"body\":{\"updatetime\":7,\"measuregrps\":[],\"more\":1,\"offset\":5}}");
        MeasurePage page = get(
                client.read("42", "tok", MeasureQuery.since(99).ofTypes(Set.of(8, 1)).from(3).query(), Priority.POLL));
        assertThat(page, is(new MeasurePage(7, null, List.of(), true, 5)));
        assertThat(heads.take(), is("POST /measure Bearer tok application/x-www-form-urlencoded"));
        assertThat(forms.take(), is(Map.of("action", List.of("getmeas"), "category", List.of("1"), "meastypes",
                List.of("1,8"), "lastupdate", List.of("99"), "offset", List.of("3"))));
    }

    @Test
    void anyQueryIsRead() throws Exception {
        json("{\"status\":0,\"body\":{\"goals\":{\"steps\":9000}}}");
        assertThat(get(client.read("42", "tok", Queries.goals(), Priority.POLL)).steps(), is(new BigDecimal("9000")));
        assertThat(heads.take(), is("POST /v2/user Bearer tok application/x-www-form-urlencoded"));
        assertThat(forms.take(), is(Map.of("action", List.of("getgoals"))));
    }

    @Test
    void revokingNothingIsDone() throws Exception {
        json("{\"status\":294,\"error\":\"no such subscription\"}");
        assertThat(get(client.read("42", "tok", Queries.revokeSubscription("https://x/y", 4), Priority.PUSH)),
                is(true));
    }

    @Test
    void nonceProvesTheCredentials() throws Exception {
        json("{\"status\":0,\"body\":{\"nonce\":\"abc\"}}");
        assertThat(get(client.nonce()), is("abc"));
        assertThat(heads.take(), startsWith("POST /v2/signature null"));
        Map<String, List<String>> form = forms.take();
        String timestamp = form.getOrDefault("timestamp", List.of("")).get(0);
        assertThat(form.get("signature"), is(List.of(Signer.sign("s3cret", "getnonce", "demo-client-id", timestamp))));
        assertThat("the secret itself stays here", form.toString(), not(containsString("s3cret")));
    }

    @ParameterizedTest
    @CsvSource({ "342", "100", "503" })
    void wrongSecretIsAMatterOfConfiguration(int status) {
        json("{\"status\":" + status + ",\"error\":\"wrong\"}");
        assertThat(failure(client.nonce()).kind(), is(StatusClass.CREDENTIALS));
    }

    @Test
    void tokensAreDecodedWithTheUserAsText() throws Exception {
        json("{\"status\":0,\"body\":{\"userid\":10000042,\"access_token\":\"a\",\"refresh_token\":\"r\","
                + "\"expires_in\":10800,\"scope\":\"user.info,user.metrics\",\"token_type\":\"Bearer\"}}");
        TokenPair pair = get(client.exchange("code", "http://x/callback"));
        assertThat(pair.subject(), is("10000042"));
        assertThat(pair.scopes(), is(Set.of("user.info", "user.metrics")));
        assertThat(Duration.between(clock.instant(), pair.expiresAt()).toSeconds(),
                is(both(greaterThan(10_700L)).and(lessThanOrEqualTo(10_800L))));
        assertThat(forms.take().get("redirect_uri"), is(List.of("http://x/callback")));
    }

    @Test
    void refreshKeepsTheUserThatTheAnswerLeavesOut() throws Exception {
        json("{\"status\":0,\"body\":{\"access_token\":\"a\",\"refresh_token\":\"r\",\"expires_in\":\"10800\"}}");
        TokenPair old = new TokenPair("x", "y", clock.instant(), Set.of(), "42");
        assertThat(get(client.refresh(old)).subject(), is("42"));
        assertThat(forms.take().get("refresh_token"), is(List.of("y")));
    }

    @Test
    void deadRefreshTokenIsTheUsersTurn() {
        json("{\"status\":503,\"body\":{},\"error\":\"Invalid Params: invalid refresh_token\"}");
        assertThat(failure(client.refresh(new TokenPair("x", "y", clock.instant(), Set.of(), "42"))).kind(),
                is(StatusClass.GRANT));
    }

    @Test
    void revocationIsSignedAndAnUnknownUserIsNone() throws Exception {
        json("{\"status\":0,\"body\":{\"nonce\":\"n\"}}");
        json("{\"status\":247,\"error\":\"user\"}");
        assertThat(get(client.revoke("42")), is(nullValue()));
        forms.take();
        assertThat(forms.take().get("signature"), is(List.of(Signer.sign("s3cret", "revoke", "demo-client-id", "n"))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "502|text/html|<html>Bad Gateway</html>|HTTP 502",
            "200|text/html|<html>Maintenance</html>|answer that cannot be read",
            "200|application/json|{\"status\":0,\"body\":{\"measuregrps\":[{\"grpid\":1,|answer that cannot be read",
            "200|application/json|''|answer that cannot be read", "404|text/plain|no|HTTP 404" })
    void brokenAnswersArePassingTrouble(int status, String type, String body, String message) {
        answers.add(new Answer(status, type, body));
        WithingsException e = failure(measures());
        assertThat(e.kind(), is(StatusClass.TRANSIENT));
        assertThat(e.getMessage(), is(message));
    }

    @Test
    void hangingServerIsGivenUp() {
        answers.add(new Answer(-1, "", ""));
        WithingsClient impatient = client(Duration.ofMillis(700));
        WithingsException e = failure(impatient.read("42", "tok", MeasureQuery.ALL.query(), Priority.POLL));
        assertThat(e.kind(), is(StatusClass.TRANSIENT));
        assertThat(e.getMessage(), containsString("no answer in 700 ms"));
    }

    @Test
    void deadServerIsPassingTrouble() {
        server.stop(0);
        assertThat(failure(measures()).kind(), is(StatusClass.TRANSIENT));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "200|{\"status\":601,\"body\":{\"wait_seconds\":188}}|188",
            "200|{\"status\":601}|60", "200|{\"status\":601,\"body\":{\"wait_seconds\":99999}}|900",
            "429|Too Many Requests|60" })
    void tooManyCallsPauseTheWholeApplication(int status, String body, long seconds) {
        answers.add(new Answer(status, "application/json", body));
        assertThat(failure(measures()).kind(), is(StatusClass.TOO_MANY));
        assertThat(client.pauseLeft().toSeconds(), is(both(greaterThan(seconds - 5)).and(lessThanOrEqualTo(seconds))));
        assertThat("nobody else may call either", client.nonce().isDone(), is(false));
    }

    @Test
    void noMessageNamesASecret() {
        json("{\"status\":401,\"error\":\"access 0a1b2c3d4e5f60718293a4b5c6d7e8f901234567\"}");
        WithingsException e = failure(
                client.read("42", "0a1b2c3d4e5f60718293a4b5c6d7e8f901234567", MeasureQuery.ALL.query(), Priority.POLL));
        assertThat(e.kind(), is(StatusClass.AUTHORIZATION));
        assertThat(e.getMessage(), is("status 401: access ***"));
        assertThat(new Application("id", "s3cret").toString(), not(containsString("s3cret")));
    }

    private WithingsClient client(Duration timeout) {
        return new WithingsClient(new JettyHttpTransport(jetty), budget,
                "http://localhost:" + server.getAddress().getPort(), new Application("demo-client-id", "s3cret"), clock,
                timeout);
    }

    private CompletableFuture<MeasurePage> measures() {
        return client.read("42", "tok", MeasureQuery.ALL.query(), Priority.POLL);
    }

    private void json(String body) {
        answers.add(new Answer(200, "application/json", body));
    }

    private static <T> T get(CompletableFuture<T> future) throws Exception {
        return future.get(2 * PATIENCE.toSeconds(), TimeUnit.SECONDS);
    }

    private static WithingsException failure(CompletableFuture<?> future) {
        ExecutionException e = assertThrows(ExecutionException.class,
                () -> future.get(2 * PATIENCE.toSeconds(), TimeUnit.SECONDS));
        assertThat(e.getCause(), is(instanceOf(WithingsException.class)));
        return (WithingsException) e.getCause();
    }

    private void serve(HttpExchange exchange) throws IOException {
        heads.add(exchange.getRequestMethod() + " " + exchange.getRequestURI() + " "
                + exchange.getRequestHeaders().getFirst("Authorization") + " "
                + exchange.getRequestHeaders().getFirst("Content-Type"));
        forms.add(WebRequest.parseForm(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
        Answer answer = answers.remove();
        if (answer.status() < 0) {
            try {
                hang.await(30, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            exchange.close();
            return;
        }
        byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", answer.type());
        exchange.sendResponseHeaders(answer.status(), body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }
}
