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
package org.openhab.devhost.webhooks.internal;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.instanceOf;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletionException;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openhab.core.io.rest.Webhook;
import org.openhab.core.storage.Storage;

/**
 * Tests names, ends and the memory of webhooks.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class HooksTest {

    private final Map<String, String> stored = new TreeMap<>();
    private final Clock clock = mock(Clock.class);
    private final Iterator<String> ids = List.of("first", "second", "third").iterator();
    private Instant now = Instant.parse("2026-03-01T12:00:00Z");
    private final Hooks hooks = hooks();
    private final HostWebhooks service = new HostWebhooks(URI.create("https://home.example"), hooks, Runnable::run);

    private Hooks hooks() {
        return new Hooks(storage(), clock, Duration.ofDays(30), ids::next);
    }

    @SuppressWarnings("unchecked")
    private Storage<String> storage() {
        Storage<String> storage = mock(Storage.class);
        when(storage.getKeys()).thenAnswer(call -> List.copyOf(stored.keySet()));
        when(storage.get(anyString())).thenAnswer(call -> stored.get(call.getArgument(0)));
        when(storage.put(anyString(), any())).thenAnswer(call -> stored.put(call.getArgument(0), call.getArgument(1)));
        when(storage.remove(anyString())).thenAnswer(call -> stored.remove(call.getArgument(0)));
        return storage;
    }

    @BeforeEach
    void tick() {
        when(clock.instant()).thenAnswer(call -> now);
    }

    @Test
    void aPathHasOneAddressThatLastsLongerWhenAskedForAgain() {
        Webhook webhook = service.requestWebhook("/withings/push/a").join();
        assertThat(webhook.url().toString(), is("https://home.example/hooks/first"));
        assertThat(webhook.expiresAt(), is(now.plus(Duration.ofDays(30))));
        now = now.plus(Duration.ofDays(20));
        Webhook again = service.requestWebhook("/withings/push/a").join();
        assertThat(again.url().toString(), is(webhook.url().toString()));
        assertThat(again.expiresAt(), is(now.plus(Duration.ofDays(30))));
        assertThat(service.requestWebhook("/withings/push/b").join().url().getPath(), is("/hooks/second"));
        assertThat(hooks.path("first"), is("/withings/push/a"));
        assertThat(hooks.path("second"), is("/withings/push/b"));
        assertThat(hooks.path("third"), is(nullValue()));
    }

    @Test
    void afterItsTimeItLeadsNowhere() {
        hooks.request("/path");
        now = now.plus(Duration.ofDays(30));
        assertThat(hooks.path("first"), is(nullValue()));
        assertThat("a new name", hooks.request("/path").id(), is("second"));
    }

    @Test
    void aRemovedOneLeadsNowhere() {
        service.requestWebhook("/path").join();
        service.removeWebhook("/path").join();
        assertThat(hooks.path("first"), is(nullValue()));
    }

    @Test
    void itSurvivesARestart() {
        hooks.request("/path");
        assertThat(hooks().path("first"), is("/path"));
        assertThat(hooks().request("/path").id(), is("first"));
    }

    @Test
    void whatIsNoLocalPathIsRefused() {
        CompletionException e = assertThrows(CompletionException.class,
                () -> service.requestWebhook("https://elsewhere.example/").join());
        assertThat(e.getCause(), is(instanceOf(IllegalArgumentException.class)));
    }
}
