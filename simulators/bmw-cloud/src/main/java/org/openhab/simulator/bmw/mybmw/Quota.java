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
package org.openhab.simulator.bmw.mybmw;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.simulator.kit.control.SwitchBoard;
import org.openhab.simulator.kit.http.Reply;
import org.openhab.simulator.kit.time.SimClock;

import com.google.gson.JsonObject;

/**
 * Counts calls by user agent: so many a day, so many a second (bmw-mybmw.md 0, 9).
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class Quota {

    private final SimClock clock;
    private final SwitchBoard<MyBmwSwitch> switches;
    private final Map<String, Long> perDay = new HashMap<>();
    private final Map<String, Long> perSecond = new HashMap<>();
    private LocalDate day = LocalDate.EPOCH;
    private long second;

    Quota(SimClock clock, SwitchBoard<MyBmwSwitch> switches) {
        this.clock = clock;
        this.switches = switches;
    }

    /** @throws MyBmwError 429 or 403 when there were too many */
    synchronized void count(String userAgent) {
        Instant now = clock.now();
        LocalDate today = now.atOffset(ZoneOffset.UTC).toLocalDate();
        if (!today.equals(day)) {
            day = today;
            perDay.clear();
        }
        if (now.getEpochSecond() != second) {
            second = now.getEpochSecond();
            perSecond.clear();
        }
        long inSecond = perSecond.merge(userAgent, 1L, Long::sum);
        if (above(inSecond, MyBmwSwitch.RATE)) {
            throw tooFast();
        }
        if (above(perDay.merge(userAgent, 1L, Long::sum), MyBmwSwitch.QUOTA)) {
            throw spent(now, today);
        }
    }

    /** Calls of this day by user agent. */
    synchronized JsonObject json() {
        JsonObject json = new JsonObject();
        perDay.forEach(json::addProperty);
        return json;
    }

    synchronized void reset() {
        perDay.clear();
        perSecond.clear();
    }

    private boolean above(long count, MyBmwSwitch limit) {
        return switches.number(limit) > 0 && count > switches.number(limit);
    }

    private MyBmwError tooFast() {
        long seconds = switches.number(MyBmwSwitch.RATE_SECONDS);
        Reply reply = MyBmwError.api(429, "Rate limit is exceeded. Try again in " + seconds + " seconds.").reply();
        return new MyBmwError(
                switches.on(MyBmwSwitch.RETRY_AFTER) ? reply.withHeader("Retry-After", Long.toString(seconds)) : reply);
    }

    private MyBmwError spent(Instant now, LocalDate today) {
        if ("old".equals(switches.choice(MyBmwSwitch.QUOTA_TEXT))) {
            return MyBmwError.api(403, "Quota Exceeded");
        }
        Duration left = Duration.between(now, today.plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC));
        return MyBmwError.api(403,
                String.format("Out of call volume quota. Quota will be replenished in %02d:%02d:%02d.", left.toHours(),
                        left.toMinutesPart(), left.toSecondsPart()));
    }
}
