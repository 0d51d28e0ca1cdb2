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

import java.time.Duration;
import java.time.Instant;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.simulator.kit.time.ManualClock;

/**
 * Lets time pass for openHAB and the simulated cloud together: both clocks stand at the same moment before anybody
 * speaks to the other one.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public final class Pace {

    private final ManualClock clock;
    private final Consumer<Duration> cloud;
    private final Supplier<OpenHab> host;
    private final Runnable after;

    /**
     * @param clock the cloud's
     * @param cloud moves it
     * @param host the present life of openHAB
     * @param after runs after each moment
     */
    public Pace(ManualClock clock, Consumer<Duration> cloud, Supplier<OpenHab> host, Runnable after) {
        this.clock = clock;
        this.cloud = cloud;
        this.host = host;
        this.after = after;
    }

    public Instant now() {
        return clock.now();
    }

    /** Lets time pass until a moment. */
    public void advanceTo(Instant end) throws InterruptedException {
        step(now());
        while (now().isBefore(end) || isDue(clock.nextDue()) || isDue(host.get().nextDue())) {
            Instant next = earlier(end, earlier(clock.nextDue(), host.get().nextDue()));
            step(next.isAfter(now()) ? next : now());
        }
    }

    private void step(Instant moment) throws InterruptedException {
        host.get().advanceTo(moment);
        cloud.accept(Duration.between(now(), moment));
        host.get().settle();
        after.run();
    }

    private boolean isDue(@Nullable Instant moment) {
        return moment != null && !moment.isAfter(now());
    }

    private static @Nullable Instant earlier(@Nullable Instant one, @Nullable Instant other) {
        return one == null || other != null && other.isBefore(one) ? other : one;
    }
}
