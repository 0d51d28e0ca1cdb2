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

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.*;
import static org.mockito.ArgumentMatchers.*;
import static org.mockito.Mockito.*;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;
import org.openhab.binding.connecteddrive.internal.cardata.quota.Quota;
import org.openhab.binding.connecteddrive.internal.cardata.stream.StreamListener;
import org.openhab.binding.connecteddrive.internal.cardata.stream.StreamStatus;
import org.openhab.binding.connecteddrive.internal.cardata.stream.TelemetryStream;
import org.openhab.binding.connecteddrive.internal.source.CloudException;
import org.openhab.binding.connecteddrive.internal.source.SourceListener;
import org.openhab.binding.connecteddrive.internal.source.Trouble;
import org.openhab.binding.connecteddrive.internal.source.VehicleSource;
import org.openhab.binding.connecteddrive.internal.vehicle.Readings;
import org.openhab.cloudcommons.auth.TokenPair;
import org.openhab.cloudcommons.http.HttpAnswer;
import org.openhab.cloudcommons.http.HttpCall;
import org.openhab.cloudcommons.testkit.ManualScheduler;
import org.openhab.cloudcommons.testkit.MemoryStorage;
import org.openhab.cloudcommons.testkit.MemoryVault;

/**
 * Tests of {@link CarDataAccount} with everything but cloud and broker.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class CarDataAccountTest {

    private static final Instant START = Instant.parse("2026-05-02T10:00:00Z");
    private static final String VIN = SmallCarData.VIN;
    private static final Endpoints ENDPOINTS = new Endpoints("https://oauth.example", "https://api.example", "host", 1);
    private static final TokenPair OLD = new TokenPair("access0", "refresh0", START.plusSeconds(3000), Set.of(), "gcid",
            "h.p.s");

    private final ManualScheduler time = new ManualScheduler(START);
    private final MemoryStorage<String> storage = new MemoryStorage<>();
    private final AccountListener view = mock(AccountListener.class);
    private final SourceListener car = mock(SourceListener.class);
    private final TelemetryStream stream = mock(TelemetryStream.class);
    private final List<HttpCall> calls = new ArrayList<>();
    private final List<StreamListener> ears = new ArrayList<>();
    private Function<HttpCall, HttpAnswer> cloud = SmallCarData::healthy;
    private @Nullable CarDataAccount account;

    @AfterEach
    void close() {
        CarDataAccount open = account;
        if (open != null) {
            open.close();
        }
    }

    @Test
    void carIsReadByThePlanAndHearsTheStream() {
        start(OLD);
        verify(view).online();
        verify(stream).start();
        time.advance(Duration.ofSeconds(30));
        verify(car).complete(any());
        ArgumentCaptor<Readings> read = ArgumentCaptor.forClass(Readings.class);
        verify(car, atLeastOnce()).read(read.capture());
        verify(car).facts(any());
        ears.get(0)
                .message(("{\"vin\":\"" + VIN
                        + "\",\"data\":{\"vehicle.isMoving\":{\"value\":true,\"timestamp\":\"2026-05-02T10:00:05Z\"}}}")
                                .getBytes(StandardCharsets.UTF_8));
        ears.get(0).message("no json".getBytes(StandardCharsets.UTF_8));
        assertThat(account().coverage(VIN).orElseThrow().streamed(), is(Set.of("vehicle.isMoving")));
        assertThat(account().coverage(VIN).orElseThrow().notStreamed(),
                is(Set.of("vehicle.vehicle.travelledDistance")));
        for (HttpCall call : calls) {
            assertThat(call.headers(), hasEntry("x-version", "v1"));
            assertThat(call.headers(), hasEntry("Authorization", "Bearer access0"));
        }
        assertThat(calls, hasSize(8));
    }

    @Test
    void manyMessagesAreToldOnceASecond() {
        start(OLD);
        clearInvocations(view);
        for (int i = 0; i < 40; i++) {
            when(stream.status())
                    .thenReturn(new StreamStatus(StreamStatus.State.CONNECTED, START, START.plusMillis(100L * i)));
            ears.get(0).message("{}".getBytes(StandardCharsets.UTF_8));
        }
        ArgumentCaptor<StreamStatus> told = ArgumentCaptor.forClass(StreamStatus.class);
        verify(view, times(4)).stream(told.capture());
        assertThat(told.getAllValues().stream().map(StreamStatus::lastMessage).toList(),
                contains(START, START.plusSeconds(1), START.plusSeconds(2), START.plusSeconds(3)));
    }

    @Test
    void manyRestartsAndADayOfReadingStayWithinFiftyCalls() {
        for (int i = 0; i < 48; i++) {
            start(new TokenPair("access0", "refresh0", START.plus(Duration.ofDays(2)), Set.of(), "gcid", "h.p.s"));
            time.advance(Duration.ofMinutes(17));
            close();
        }
        assertThat("13.6 hours until the evening", calls.size(), is(lessThanOrEqualTo(45)));
        assertThat(calls.size(), is(greaterThan(25)));
    }

    @Test
    void refusedTokenIsRefreshedOnceAndBothCallsCount() {
        cloud = call -> call.headers().getOrDefault("Authorization", "").endsWith("access0") ? refusal(403, "CU-102")
                : SmallCarData.healthy(call);
        start(OLD);
        time.advance(Duration.ofSeconds(30));
        verify(view).online();
        assertThat(calls.stream().filter(call -> call.uri().getPath().endsWith("token")).count(), is(1L));
        ArgumentCaptor<Quota.State> quota = ArgumentCaptor.forClass(Quota.State.class);
        verify(view, atLeastOnce()).quota(quota.capture());
        assertThat(quota.getValue().used(), is(calls.size() - 1));
    }

    @Test
    void spentQuotaIsNoMissingPermissionAndLeavesTheCarAlone() {
        cloud = call -> call.uri().getPath().contains("telematicData") ? refusal(403, "CU-429")
                : SmallCarData.healthy(call);
        start(OLD);
        time.advance(Duration.ofMinutes(30));
        int made = calls.size();
        time.advance(Duration.ofHours(10));
        assertThat("not asked again before midnight", calls, hasSize(made));
        verify(car, never()).fails(any(), anyString());
        ArgumentCaptor<String> remark = ArgumentCaptor.forClass(String.class);
        verify(car, atLeastOnce()).works(remark.capture());
        assertThat(remark.getValue(), containsString("cardata.error.quota"));
    }

    @Test
    void carThatWasNeverReadWorksWithoutCallsToo() {
        cloud = call -> call.uri().getPath().contains("basicData") ? refusal(403, "CU-429")
                : SmallCarData.healthy(call);
        start(OLD);
        time.advance(Duration.ofMinutes(1));
        ArgumentCaptor<String> remark = ArgumentCaptor.forClass(String.class);
        verify(car, atLeastOnce()).works(remark.capture());
        assertThat(remark.getValue(), containsString("cardata.error.quota"));
    }

    @Test
    void listOfContainersThatNobodyCanReadIsTrouble() {
        cloud = call -> call.uri().getPath().endsWith("/containers") ? HttpAnswer.of(200, "text/html", "<html>")
                : SmallCarData.healthy(call);
        start(OLD);
        time.advance(Duration.ofMinutes(1));
        verify(car, atLeastOnce()).fails(eq(Trouble.COMMUNICATION),
                argThat(text -> text.contains("cardata.error.unreachable")));
    }

    @Test
    void pagesOfTheHistoryAreOfOneSpanHoweverLateTheyCome() {
        String session = "{\"startTime\":1777600000,\"endTime\":1777610800,\"displayedSoc\":80}";
        cloud = call -> {
            if (!call.uri().getPath().endsWith("chargingHistory")) {
                return SmallCarData.healthy(call);
            }
            time.advance(Duration.ofSeconds(2));
            return HttpAnswer.of(200, "application/json", "{\"data\":[" + session + "]"
                    + (call.uri().getQuery().contains("nextToken") ? "}" : ",\"next_token\":\"more\"}"));
        };
        start(OLD);
        time.advance(Duration.ofMinutes(1));
        List<String> asked = calls.stream().filter(call -> call.uri().getPath().endsWith("chargingHistory"))
                .map(call -> call.uri().getQuery()).toList();
        assertThat(asked, hasSize(2));
        assertThat("the token of a page is good for its question only", asked.get(1),
                is(asked.get(0) + "&nextToken=more"));
    }

    @Test
    void deadRefreshTokenAsksForConsentAgain() {
        cloud = call -> call.uri().getPath().endsWith("token")
                ? HttpAnswer.of(400, "application/json", "{\"error\":\"invalid_grant\"}")
                : SmallCarData.healthy(call);
        start(new TokenPair("access0", "refresh0", START, Set.of(), "gcid", "h.p.s"));
        ArgumentCaptor<CloudException> why = ArgumentCaptor.forClass(CloudException.class);
        verify(view).offline(why.capture());
        assertThat(why.getValue().trouble(), is(Trouble.CONFIGURATION));
        verify(view).linking(any());
        verify(view, never()).online();
    }

    @Test
    void consentWithoutTheApiSaysSo() {
        account = account(
                new TokenPair("access0", "r", START.plusSeconds(3000), Set.of("cardata:streaming:read"), "g", "i"));
        account().start();
        ArgumentCaptor<CloudException> why = ArgumentCaptor.forClass(CloudException.class);
        verify(view).offline(why.capture());
        assertThat(why.getValue().i18nKey(), is("cardata.scope.api"));
        assertThat(calls, is(empty()));
    }

    @Test
    void carOfASecondaryUserIsNotRead() {
        cloud = call -> call.uri().getPath().endsWith("mappings")
                ? HttpAnswer.of(200, "application/json", "[{\"vin\":\"" + VIN + "\",\"mappingType\":\"SECONDARY\"}]")
                : SmallCarData.healthy(call);
        start(OLD);
        time.advance(Duration.ofMinutes(5));
        verify(car).fails(eq(Trouble.CONFIGURATION), contains("cardata.car.secondary"));
        assertThat(calls, hasSize(1));
    }

    @Test
    void carThatBecomesThePrimaryUsersIsReadWithoutARestart() {
        cloud = call -> call.uri().getPath().endsWith("mappings")
                ? HttpAnswer.of(200, "application/json", "[{\"vin\":\"" + VIN + "\",\"mappingType\":\"SECONDARY\"}]")
                : SmallCarData.healthy(call);
        start(OLD);
        time.advance(Duration.ofSeconds(30));
        verify(car, never()).complete(any());
        cloud = SmallCarData::healthy;
        account().find();
        time.advance(Duration.ofSeconds(30));
        verify(car).complete(any());
        verify(car).works("");
    }

    @Test
    void lostContainerIsMadeAnew() {
        start(OLD);
        time.advance(Duration.ofSeconds(30));
        int[] refused = { 0 };
        cloud = call -> call.uri().getPath().contains("telematicData") && refused[0]++ == 0 ? refusal(403, "CU-105")
                : SmallCarData.healthy(call);
        time.advance(Duration.ofHours(1));
        verify(car, atLeast(2)).complete(any());
        verify(car, never()).fails(any(), anyString());
    }

    @Test
    void carIsCompleteOnceAllContainersAreRead() {
        int[] made = { 0 };
        cloud = call -> "POST".equals(call.method()) && call.uri().getPath().endsWith("/containers")
                ? call.body().length > 5000 ? refusal(403, "CU-403")
                        : HttpAnswer.of(201, "application/json", "{\"containerId\":\"S00A123B456C" + made[0]++ + "\"}")
                : SmallCarData.healthy(call);
        start(OLD);
        time.advance(Duration.ofSeconds(30));
        assertThat(made[0], is(greaterThan(2)));
        verify(car, never()).complete(any());
        assertThat("the first and another", read(), contains("S00A123B456C0", "S00A123B456C1"));
        time.advance(Duration.ofHours(10));
        verify(car, atLeastOnce()).complete(any());
        assertThat("all of them in turn", Set.copyOf(read()), hasSize(made[0]));
        assertThat(calls, hasSize(lessThanOrEqualTo(50)));
        assertThat(account().coverage(VIN).orElseThrow().asked(), hasSize(greaterThan(200)));
    }

    @Test
    void keysThatAreNamedInARefusalAreLeftOut() {
        String bad = "vehicle.cabin.door.row1.driver.isOpen";
        cloud = call -> "POST".equals(call.method())
                && new String(call.body(), StandardCharsets.UTF_8).contains('"' + bad + '"')
                        ? HttpAnswer.of(400, "application/json",
                                "{\"exveErrorId\":\"CU-402\",\"exveNote\":\"Unknown: " + bad + ", please check.\"}")
                        : SmallCarData.healthy(call);
        start(OLD);
        time.advance(Duration.ofSeconds(30));
        verify(car).complete(any());
        assertThat(account().coverage(VIN).orElseThrow().asked(),
                both(not(hasItem(bad))).and(hasItem("vehicle.cabin.door.row1.driver.position")));
    }

    private List<String> read() {
        return calls.stream().filter(call -> call.uri().getPath().endsWith("/telematicData"))
                .map(call -> call.uri().getQuery().replace("containerId=", "")).toList();
    }

    @Test
    void closedSourceHearsNothing() {
        start(OLD);
        account().close();
        assertThat(account().source(VIN, Duration.ofMinutes(30), car).isPresent(), is(false));
        clearInvocations(car);
        time.advance(Duration.ofHours(5));
        verifyNoInteractions(car);
    }

    private void start(TokenPair pair) {
        account = account(pair);
        account().start();
        account().source(VIN, Duration.ofMinutes(30), car).ifPresent(VehicleSource::start);
    }

    private CarDataAccount account() {
        return Objects.requireNonNull(account, "not started");
    }

    private CarDataAccount account(TokenPair pair) {
        when(stream.status()).thenReturn(new StreamStatus(StreamStatus.State.CONNECTING, START, null));
        AccountMeans means = new AccountMeans(call -> {
            calls.add(call);
            return CompletableFuture.completedFuture(cloud.apply(call));
        }, new MemoryVault(pair), storage, (host, port, logins, listener) -> {
            ears.add(listener);
            return stream;
        }, time, time.clock(), new Random(1), Duration.ofSeconds(30));
        return new CarDataAccount(ENDPOINTS, "client", means, view);
    }

    private static HttpAnswer refusal(int status, String id) {
        return HttpAnswer.of(status, "application/json", "{\"exveErrorId\":\"" + id + "\"}");
    }
}
