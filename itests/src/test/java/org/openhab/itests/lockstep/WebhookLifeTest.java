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
package org.openhab.itests.lockstep;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.*;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.openhab.binding.withings.internal.push.WebhookPort;
import org.openhab.core.thing.ThingUID;
import org.openhab.simulator.withings.model.SimulatedHousehold;

/**
 * Addresses that openHAB is given for a time: asked for again before they end, followed when another one comes.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class WebhookLifeTest {

    private static final Instant START = Instant.parse("2026-03-15T08:00:00Z");
    private static final Duration LIFE = Duration.ofMinutes(6);
    private static final Duration SUBSCRIBING = Duration.ofMinutes(2);
    private static final Duration SOON = Duration.ofSeconds(5);
    private static final int ALL = 14;

    /** As openHAB Cloud does it, but for a short time. */
    private static final class Addresses implements WebhookPort {
        private final Lockstep world;
        private Instant end = Instant.MIN;
        private int given;

        Addresses(Lockstep world) {
            this.world = world;
        }

        @Override
        public CompletableFuture<Grant> request(String path) {
            if (!world.now().isBefore(end)) {
                given++;
            }
            end = world.now().plus(LIFE);
            return CompletableFuture.completedFuture(new Grant(present(), end));
        }

        @Override
        public CompletableFuture<Void> remove(String path) {
            end = Instant.MIN;
            return CompletableFuture.completedFuture(null);
        }

        String present() {
            return world.url() + Door.HOOKS + given;
        }
    }

    @Test
    void addressIsKeptAsLongAsItCanBeAndItsSuccessorSubscribed() throws Exception {
        try (Lockstep world = new Lockstep(START, false, SimulatedHousehold::create)) {
            world.cloud().control().option("callbackBase", "host");
            Addresses addresses = new Addresses(world);
            world.host().offer(addresses);
            ThingUID ben = world.link("Ben");
            world.advance(SUBSCRIBING);
            String first = addresses.present();
            isCalledAt(world, ben, first);
            world.advance(LIFE.multipliedBy(3));
            isCalledAt(world, ben, first);
            arrives(world, ben, "91.12");

            addresses.remove("/withings").join();
            world.advance(LIFE);
            assertThat(addresses.present(), is(not(first)));
            isCalledAt(world, ben, addresses.present());
            arrives(world, ben, "92.23");
        }
    }

    private static void arrives(Lockstep world, ThingUID person, String kilograms) throws InterruptedException {
        world.scenario("weigh-in", "{\"person\":\"Ben\",\"values\":{\"weight\":" + kilograms + "}}");
        world.advance(SOON);
        assertThat(String.valueOf(world.host().state(person, "body#weight")), startsWith(kilograms));
    }

    private static void isCalledAt(Lockstep world, ThingUID person, String address) {
        List<Subscribed> all = Subscribed.of(world, person);
        assertThat(all, hasSize(ALL));
        all.forEach(one -> assertThat(one.url(), startsWith(address + "/push/")));
    }
}
