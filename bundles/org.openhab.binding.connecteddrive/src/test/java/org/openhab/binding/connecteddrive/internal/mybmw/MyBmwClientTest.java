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

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.*;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openhab.cloudcommons.auth.TokenKeeper;
import org.openhab.cloudcommons.auth.TokenPair;
import org.openhab.cloudcommons.http.HttpAnswer;
import org.openhab.cloudcommons.http.HttpCall;
import org.openhab.cloudcommons.testkit.ManualScheduler;
import org.openhab.cloudcommons.testkit.MemoryStorage;
import org.openhab.cloudcommons.testkit.MemoryVault;
import org.openhab.cloudcommons.testkit.ScriptedTransport;

/**
 * Tests what goes out with each call, and what a refused token leads to.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class MyBmwClientTest {

    private static final String VIN = "WBATEST0000000001";

    private final ManualScheduler scheduler = new ManualScheduler(Instant.parse("2025-05-02T10:00:00Z"));
    private final ScriptedTransport cloud = new ScriptedTransport();
    private final MemoryStorage<String> storage = new MemoryStorage<>();
    private final MemoryVault vault = new MemoryVault(pair("a1", "r1"));
    private final List<String> refreshed = new ArrayList<>();
    private final MyBmwClient client = client(Locale.GERMANY);

    @Test
    void callCarriesAllHeaders() {
        cloud.json("{}").json("{}");
        assertThat(client.call(MyBmwCall.get(Brand.MINI, VIN, "/eadrax-vcs/v4/vehicles/state", HttpAnswer::text)
                .with("apptimezone", "0").withHeader("bmw-current-date", "x")).join(), is("{}"));
        client.call(MyBmwCall.get(Brand.BMW, null, "/y", HttpAnswer::text)).join();
        HttpCall call = cloud.calls().get(0);
        assertThat(call.uri().toString(), is("https://cloud.example/eadrax-vcs/v4/vehicles/state?apptimezone=0"));
        Map<String, String> headers = call.headers();
        assertThat(headers, allOf(hasEntry("accept", "application/json"), hasEntry("accept-language", "de-DE"),
                hasEntry("x-raw-locale", "de-DE"), hasEntry("user-agent", "Dart/3.3 (dart:io)"),
                hasEntry("x-identity-provider", "gcdm"), hasEntry("24-hour-format", "true"),
                hasEntry("bmw-units-preferences", "d=KM;v=L;p=B;ec=KWH100KM;fc=L100KM;em=GKM;"),
                hasEntry("Authorization", "Bearer a1"), hasEntry("bmw-vin", VIN), hasEntry("bmw-current-date", "x")));
        assertThat(headers.get("x-user-agent"),
                matchesPattern("android\\(AP2A\\.\\d{6}\\.\\d{3}\\);mini;4\\.9\\.2\\(36892\\);row"));
        assertThat(headers.get("x-correlation-id"), is(headers.get("bmw-correlation-id")));
        Map<String, String> next = cloud.calls().get(1).headers();
        assertThat("new for each call", next.get("x-correlation-id"), is(not(headers.get("x-correlation-id"))));
        assertThat("one for all", next.get("bmw-session-id"), is(headers.get("bmw-session-id")));
        assertThat(next, not(hasKey("bmw-vin")));
    }

    @Test
    void buildBelongsToTheInstallation() {
        Identity before = Identity.of(storage, new Random(7));
        Identity after = Identity.of(storage, new Random(8));
        assertThat(after.build(), is(before.build()));
        assertThat(after.device(), is(before.device()));
        assertThat(after.session(), is(not(before.session())));
        assertThat("another installation", Identity.of(new MemoryStorage<>(), new Random(9)).build(),
                is(not(before.build())));
    }

    @ParameterizedTest
    @CsvSource({ "fr,fr,en-US", "fr-FR,fr-FR,fr-FR", "en,en,en-US" })
    void textsComeInTheLanguageOfTheAccount(String tag, String language, String raw) {
        cloud.json("{}");
        client(Locale.forLanguageTag(tag)).call(MyBmwCall.get(Brand.BMW, null, "/y", HttpAnswer::text)).join();
        assertThat(cloud.calls().get(0).headers(),
                allOf(hasEntry("accept-language", language), hasEntry("x-raw-locale", raw)));
    }

    @ParameterizedTest
    @CsvSource({ "BMW,BMW", "BMW_I,BMW", "MINI,MINI", "DRITTKUNDE,TOYOTA", "toyota,TOYOTA", "unheard-of,BMW" })
    void brandsOfProfilesSelectTheHeader(String word, Brand brand) {
        assertThat(Brand.of(word), is(brand));
    }

    @Test
    void contentIsJson() {
        cloud.json("{}");
        client.call(MyBmwCall.post(Brand.BMW, VIN, "/z", "{\"chargingTarget\":80}", HttpAnswer::text)).join();
        HttpCall call = cloud.calls().get(0);
        assertThat(call.contentType(), is("application/json"));
        assertThat(new String(call.body(), StandardCharsets.UTF_8), is("{\"chargingTarget\":80}"));
    }

    @Test
    void refusedTokenIsRefreshedOnce() {
        cloud.answer(HttpAnswer.of(401, HttpCall.JSON, "{}")).json("fine");
        assertThat(get().join(), is("fine"));
        assertThat(refreshed, contains("r1"));
        assertThat(cloud.calls().get(1).headers().get("Authorization"), is("Bearer a-r1"));
    }

    @Test
    void freshTokenThatIsRefusedTooIsAFailure() {
        cloud.answer(HttpAnswer.of(401, HttpCall.JSON, "{}")).answer(HttpAnswer.of(401, HttpCall.JSON, "{}"));
        assertThat(refusal(get()), is(Refusal.TOKEN));
        assertThat(refreshed, hasSize(1));
        assertThat(cloud.calls(), hasSize(2));
    }

    @Test
    void withoutLoginNothingIsCalled() throws IOException {
        vault.clear();
        assertThat(refusal(get()), is(Refusal.LOGIN_NEEDED));
        assertThat(cloud.calls(), is(empty()));
    }

    @Test
    void brokenVaultIsNamed() {
        vault.setBroken(true);
        assertThat(refusal(get()), is(Refusal.STORE));
    }

    @Test
    void answerThatNobodyUnderstandsIsNotQuoted() {
        cloud.json("secret");
        CompletableFuture<String> call = client.call(MyBmwCall.get(Brand.BMW, VIN, "/x", answer -> {
            throw new IOException(answer.text());
        }));
        CompletionException failure = assertThrows(CompletionException.class, call::join);
        assertThat(refusal(call), is(Refusal.UNREADABLE));
        assertThat(failure.toString(), not(containsString("secret")));
    }

    @Test
    void cancelledCallEndsItsExchange() {
        CompletableFuture<HttpAnswer> exchange = cloud.hold();
        get().cancel(false);
        assertThat(exchange.isCancelled(), is(true));
    }

    @Test
    void nothingPersonalIsInTexts() {
        MyBmwCall<String> call = MyBmwCall.get(Brand.BMW, VIN, "/v1/vehicles/" + VIN, HttpAnswer::text);
        assertThat(call.toString(), not(containsString(VIN)));
    }

    private MyBmwClient client(Locale locale) {
        Gate.Listener deaf = new Gate.Listener() {
            @Override
            public void answered() {
                // Tested with the gate.
            }

            @Override
            public void paused(MyBmwException reason) {
                // Tested with the gate.
            }
        };
        Random random = new Random(3);
        TokenKeeper tokens = new TokenKeeper(vault, old -> {
            refreshed.add(old.refreshToken());
            return CompletableFuture.completedFuture(pair("a-" + old.refreshToken(), "r2"));
        }, scheduler.clock(), scheduler);
        return new MyBmwClient(new Gate(cloud, scheduler, scheduler.clock(), random, deaf),
                new AppHeaders(Region.ROW, Identity.of(storage, random), locale, random), tokens,
                "https://cloud.example", Duration.ofSeconds(30));
    }

    private CompletableFuture<String> get() {
        return client.call(MyBmwCall.get(Brand.BMW, VIN, "/x", HttpAnswer::text));
    }

    private static TokenPair pair(String access, String refresh) {
        return new TokenPair(access, refresh, Instant.parse("2025-05-02T11:00:00Z"), Set.of(), "gcid");
    }

    private static Refusal refusal(CompletableFuture<?> call) {
        return Gate.asMyBmw(assertThrows(CompletionException.class, call::join)).refusal();
    }
}
