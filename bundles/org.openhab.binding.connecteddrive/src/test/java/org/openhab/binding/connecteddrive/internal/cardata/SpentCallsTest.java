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
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.contains;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.ArgumentMatchers.startsWith;
import static org.mockito.Mockito.*;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;
import org.openhab.binding.connecteddrive.internal.cardata.quota.Quota;
import org.openhab.binding.connecteddrive.internal.cardata.stream.StreamListener;
import org.openhab.binding.connecteddrive.internal.cardata.stream.StreamStatus;
import org.openhab.binding.connecteddrive.internal.cardata.stream.TelemetryStream;
import org.openhab.binding.connecteddrive.internal.source.SourceListener;
import org.openhab.binding.connecteddrive.internal.source.Trouble;
import org.openhab.binding.connecteddrive.internal.source.VehicleSource;
import org.openhab.cloudcommons.auth.TokenPair;
import org.openhab.cloudcommons.http.HttpAnswer;
import org.openhab.cloudcommons.store.JsonStore;
import org.openhab.cloudcommons.testkit.ManualScheduler;
import org.openhab.cloudcommons.testkit.MemoryStorage;
import org.openhab.cloudcommons.testkit.MemoryVault;

/**
 * Tests what a car shows that cannot be read because the calls of the day are made.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class SpentCallsTest {

    private static final Instant START = Instant.parse("2026-05-02T10:00:00Z");
    private static final byte[] MOVING = ("{\"vin\":\"" + SmallCarData.VIN
            + "\",\"data\":{\"vehicle.isMoving\":{\"value\":true,\"timestamp\":\"2026-05-02T10:00:05Z\"}}}")
                    .getBytes(StandardCharsets.UTF_8);

    private final ManualScheduler time = new ManualScheduler(START);
    private final MemoryStorage<String> storage = new MemoryStorage<>();
    private final SmallCarData cloud = new SmallCarData();
    private final SourceListener car = mock(SourceListener.class);
    private final TelemetryStream stream = mock(TelemetryStream.class);
    private final List<StreamListener> ears = new ArrayList<>();
    private @Nullable CarDataAccount account;

    @AfterEach
    void close() {
        CarDataAccount open = account;
        if (open != null) {
            open.close();
        }
    }

    /** A car that is added when all calls of the day are made. */
    @Test
    void carThatIsAddedTooLateSaysUntilWhen() {
        spend(50);
        start();
        time.advance(Duration.ofSeconds(5));
        ArgumentCaptor<String> remark = ArgumentCaptor.forClass(String.class);
        verify(car).works(remark.capture());
        assertThat(remark.getValue(),
                is("@text/cardata.error.quota [\"" + local(Instant.parse("2026-05-03T00:00:00Z")) + "\"]"));
        ears.get(0).message(MOVING);
        verify(car).read(any());
        time.advance(Duration.ofHours(10));
        verify(car, never()).fails(any(), anyString());
        verify(car).works(anyString());
        assertThat("no call before midnight", cloud.calls, is(empty()));
        time.advance(Duration.ofHours(5));
        verify(car, atLeastOnce()).works("");
    }

    @Test
    void carThatCouldNotBeReadWorksWhenCallsAreSpent() {
        cloud.answers = call -> call.uri().getPath().contains("telematicData") ? refusal(500, "CU-500")
                : SmallCarData.healthy(call);
        spend(40);
        start();
        time.advance(Duration.ofMinutes(1));
        verify(car).fails(eq(Trouble.COMMUNICATION), contains("cardata.error.server"));
        time.advance(Duration.ofMinutes(30));
        verify(car, atLeastOnce()).works(startsWith("@text/cardata.error.quota"));
        verify(car, never()).works("");
    }

    /** So many calls of today are made. */
    private void spend(int count) {
        new JsonStore<>(storage, "quota", Quota.Stored.class, 1, problem -> {
            throw new AssertionError(problem);
        }).save(new Quota.Stored(Collections.nCopies(count, START), null, null, null));
    }

    private static String local(Instant time) {
        return DateTimeFormatter.ofPattern("HH:mm").format(time.atZone(ZoneId.systemDefault()));
    }

    private void start() {
        when(stream.status()).thenReturn(new StreamStatus(StreamStatus.State.CONNECTED, START, null));
        TokenPair pair = new TokenPair("access0", "refresh0", START.plus(Duration.ofDays(2)), Set.of(), "gcid",
                "h.p.s");
        CarDataAccount fresh = new CarDataAccount(
                new Endpoints("https://oauth.example", "https://api.example", "host", 1), "client",
                new AccountMeans(cloud, new MemoryVault(pair), storage, (host, port, logins, listener) -> {
                    ears.add(listener);
                    return stream;
                }, time, time.clock(), new Random(1), Duration.ofSeconds(30)), mock(AccountListener.class));
        account = fresh;
        fresh.start();
        fresh.source(SmallCarData.VIN, Duration.ofMinutes(30), car).ifPresent(VehicleSource::start);
    }

    private static HttpAnswer refusal(int status, String id) {
        return HttpAnswer.of(status, "application/json", "{\"exveErrorId\":\"" + id + "\"}");
    }
}
