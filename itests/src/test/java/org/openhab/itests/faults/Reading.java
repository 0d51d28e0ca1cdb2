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
package org.openhab.itests.faults;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.simulator.withings.fault.Endpoint;

/**
 * The endpoints that data come from, and what makes new data.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
enum Reading {
    MEASURES(Endpoint.GETMEAS, "body",
            bench -> scenario(bench, "manual-entry",
                    ",\"values\":{\"weight\":" + (60 + bench.number() % 400 * 0.05) + "}")),
    ACTIVITY(Endpoint.GETACTIVITY, "activity", Reading::walk),
    INTRADAY(Endpoint.GETINTRADAYACTIVITY, "heart", Reading::walk),
    WORKOUTS(Endpoint.GETWORKOUTS, "workout", bench -> scenario(bench, "workout", ",\"minutes\":3" + since(bench, 4))),
    NIGHTS(Endpoint.SLEEP_GETSUMMARY, "sleep",
            bench -> scenario(bench, "nap", ",\"scoringMinutes\":0,\"minutes\":15" + since(bench, 16))),
    COURSE(Endpoint.SLEEP_GET, "sleep",
            bench -> scenario(bench, "night", ",\"scoringMinutes\":0,\"minutes\":430" + since(bench, 440))),
    ECG(Endpoint.HEART_LIST, "heart",
            bench -> scenario(bench, "ecg", ",\"values\":{\"pulse\":" + (50 + bench.number() % 40) + "}")),
    DEVICES(Endpoint.GETDEVICE, "device",
            bench -> scenario(bench, "battery", ",\"level\":\"" + (bench.number() % 2 == 0 ? "high" : "low") + "\"")),
    GOALS(Endpoint.GETGOALS, "goals", bench -> bench.world().control("PUT", "persons/" + bench.name() + "/goals",
            "{\"steps\":" + (5000 + bench.number()) + ",\"sleep\":28800}"));

    private static final Duration MORNING = Duration.ofHours(6);

    private final Endpoint endpoint;
    private final String group;
    private final News news;

    private interface News {
        void happen(Bench bench);
    }

    Reading(Endpoint endpoint, String group, News news) {
        this.endpoint = endpoint;
        this.group = group;
        this.news = news;
    }

    Endpoint endpoint() {
        return endpoint;
    }

    /** The channel group that the data go to. */
    String group() {
        return group;
    }

    /** Waits until there can be new data: a night only in the morning. */
    void await(Bench bench) throws InterruptedException {
        if (this == COURSE) {
            Instant morning = bench.world().now().truncatedTo(ChronoUnit.DAYS).plus(MORNING);
            bench.world().advanceTo(morning.isAfter(bench.world().now()) ? morning : morning.plus(Duration.ofDays(1)));
        }
    }

    /** Makes new data. */
    void news(Bench bench) {
        news.happen(bench);
    }

    private static void walk(Bench bench) {
        scenario(bench, "activity-day", ",\"steps\":" + (4000 + bench.number() * 10));
    }

    private static String since(Bench bench, int minutes) {
        return ",\"when\":\"" + bench.world().now().minus(Duration.ofMinutes(minutes)) + "\"";
    }

    private static void scenario(Bench bench, String kind, String more) {
        bench.world().scenario(kind, "{\"person\":\"" + bench.name() + "\"" + more + "}");
    }
}
