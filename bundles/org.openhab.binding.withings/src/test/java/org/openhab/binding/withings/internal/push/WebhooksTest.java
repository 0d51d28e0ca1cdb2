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
package org.openhab.binding.withings.internal.push;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.*;

import java.net.URL;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.openhab.cloudcommons.testkit.ManualScheduler;
import org.openhab.core.io.rest.Webhook;
import org.openhab.core.io.rest.WebhookService;

/**
 * Gets an address from openHAB, keeps it and gives it up.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class WebhooksTest {

    private final ManualScheduler scheduler = new ManualScheduler(Instant.ofEpochSecond(1_773_600_000));
    private final Webhooks webhooks = new Webhooks(scheduler.clock());
    private final Cloud cloud = new Cloud();
    private final CoreWebhooks port = new CoreWebhooks(cloud);

    @Test
    void withoutTheServiceThereIsNoAddress() {
        assertThat(webhooks.base("home").join(), is(Optional.empty()));
    }

    @Test
    void oneAddressForAllPagesRenewedLongBeforeItEnds() {
        webhooks.bind(port);
        assertThat(base(), is("https://myopenhab.org/api/hooks/1"));
        assertThat(base(), is("https://myopenhab.org/api/hooks/1"));
        assertThat(cloud.calls, contains("request /withings"));
        scheduler.advance(Duration.ofHours(25));
        assertThat(base(), is("https://myopenhab.org/api/hooks/1"));
        assertThat(cloud.calls, hasSize(2));
        assertThat(webhooks.goodFor(), is(Duration.ofDays(30)));
    }

    @Test
    void shortLivedAddressIsRenewedInTime() {
        cloud.life = Duration.ofHours(2);
        webhooks.bind(port);
        base();
        scheduler.advance(Duration.ofMinutes(59));
        base();
        assertThat(cloud.calls, hasSize(1));
        scheduler.advance(Duration.ofMinutes(2));
        base();
        assertThat(cloud.calls, hasSize(2));
    }

    @Test
    void addressStaysGoodWhileItCannotBeRenewed() {
        webhooks.bind(port);
        base();
        cloud.offline = true;
        scheduler.advance(Duration.ofDays(29));
        assertThat(base(), is("https://myopenhab.org/api/hooks/1"));
        scheduler.advance(Duration.ofDays(2));
        assertThat(webhooks.base("home").isCompletedExceptionally(), is(true));
    }

    @Test
    void othersHearThatTheServiceComesAndGoes() {
        List<String> heard = new ArrayList<>();
        Runnable deaf = webhooks.listen(() -> heard.add(webhooks.base("home").join().orElse("none")));
        webhooks.bind(port);
        webhooks.unbind(new CoreWebhooks(cloud));
        webhooks.unbind(port);
        assertThat(heard, contains("https://myopenhab.org/api/hooks/1", "none"));
        deaf.run();
        webhooks.bind(port);
        assertThat(heard, hasSize(2));
    }

    @Test
    void addressIsGivenUpWithTheLastAccount() {
        webhooks.bind(port);
        webhooks.base("home").join();
        webhooks.base("office").join();
        webhooks.remove("stranger").join();
        webhooks.remove("home").join();
        assertThat(cloud.calls, contains("request /withings"));
        webhooks.remove("office").join();
        assertThat(cloud.calls, contains("request /withings", "remove /withings"));
    }

    private String base() {
        return webhooks.base("home").join().orElse("none");
    }

    /** openHAB Cloud as openHAB 5.2 offers it. */
    private final class Cloud implements WebhookService {
        private final List<String> calls = new ArrayList<>();
        private Duration life = Duration.ofDays(30);
        private boolean offline;

        @Override
        public CompletableFuture<Webhook> requestWebhook(String localPath) {
            calls.add("request " + localPath);
            try {
                return offline ? CompletableFuture.failedFuture(new IllegalStateException("offline"))
                        : CompletableFuture.completedFuture(
                                new Webhook(new URL("https://myopenhab.org/api/hooks/1/"), scheduler.now().plus(life)));
            } catch (java.net.MalformedURLException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public CompletableFuture<Void> removeWebhook(String webhook) {
            calls.add("remove " + webhook);
            return CompletableFuture.completedFuture(null);
        }
    }
}
