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

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.NonNullByDefault;

import com.google.gson.stream.JsonReader;

/**
 * All calls about the data of a person, except that for measurements, which {@link MeasureQuery} describes. Times are
 * unix seconds, both ends of a window inclusive. Every field is asked for by name (withings.md 12.8).
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public final class Queries {

    private static final String MEASURE = "/v2/measure";
    private static final String SLEEP = "/v2/sleep";
    private static final String HEART = "/v2/heart";
    private static final String USER = "/v2/user";
    private static final String NOTIFY = "/notify";
    private static final String DATA_FIELDS = "data_fields";

    private static final PageDecoder<Workout> WORKOUTS = new PageDecoder<>("series", new WorkoutDecoder());
    private static final PageDecoder<SleepSummary> NIGHTS = new PageDecoder<>("series", new SleepSummaryDecoder());
    private static final PageDecoder<SleepStretch> STATES = new PageDecoder<>("series", new SleepDecoder());
    private static final PageDecoder<HeartRecord> HEARTS = new PageDecoder<>("series", new HeartDecoder());
    private static final PageDecoder<Device> DEVICES = new PageDecoder<>("devices", new DeviceDecoder());
    private static final PageDecoder<Subscription> SUBSCRIPTIONS = new PageDecoder<>("profiles",
            new SubscriptionDecoder());

    private Queries() {
    }

    /** The totals of days (withings.md 5.1). */
    public static Query<Page<Activity>> activities(Span span) {
        return new Query<>(MEASURE, days("getactivity", span, ActivityDecoder.FIELDS.names()), new ActivityDecoder(),
                PageDecoder.empty());
    }

    /** Workouts (withings.md 5.3). */
    public static Query<Page<Workout>> workouts(Span span) {
        String fields = WorkoutDecoder.FIELDS.names(FieldTable.CORE_TEMPERATURE_STATUS);
        return new Query<>(MEASURE, days("getworkouts", span, fields), WORKOUTS, PageDecoder.empty());
    }

    /** Sleep sessions, naps among them (withings.md 6.2). The days of a span are those of waking up. */
    public static Query<Page<SleepSummary>> nights(Span span) {
        String fields = SleepSummaryDecoder.FIELDS.names(FieldTable.CORE_TEMPERATURE_STATUS,
                SleepSummaryDecoder.NIGHT_EVENTS);
        return new Query<>(SLEEP, days("getsummary", span, fields), NIGHTS, PageDecoder.empty());
    }

    /** The finest figures of a day (withings.md 5.2); the cloud answers the first 24 hours of a window only. */
    public static Query<List<IntradaySample>> intraday(long from, long to) {
        Map<String, String> fields = window("getintradayactivity", from, to);
        fields.put(DATA_FIELDS, IntradayDecoder.FIELDS.names(IntradayDecoder.DURATION));
        return new Query<>(MEASURE, fields, new IntradayDecoder(), List.of());
    }

    /** States and signals of a sleep (withings.md 6.1); a window of more than 24 hours may be cut. */
    public static Query<List<SleepStretch>> sleep(long from, long to) {
        Map<String, String> fields = window("get", from, to);
        fields.put(DATA_FIELDS, SleepDecoder.SIGNALS.names());
        return new Query<>(SLEEP, fields, in -> STATES.decode(in).items(), List.of());
    }

    /**
     * Recordings of the heart (withings.md 7.1).
     *
     * @param offset what the page before named, 0 for the first page
     */
    public static Query<Page<HeartRecord>> hearts(long from, long to, long offset) {
        Map<String, String> fields = window("list", from, to);
        if (offset > 0) {
            fields.put("offset", String.valueOf(offset));
        }
        return new Query<>(HEART, fields, HEARTS, PageDecoder.empty());
    }

    /** All devices (withings.md 8.1). */
    public static Query<List<Device>> devices() {
        return new Query<>(USER, action("getdevice"), in -> DEVICES.decode(in).items(), List.of());
    }

    /** What the user wants to reach (withings.md 8.2). */
    public static Query<Goals> goals() {
        return new Query<>(USER, action("getgoals"), new GoalsDecoder(), Goals.NONE);
    }

    /** All subscriptions of the person, those of other installations with the same client id too (withings.md 9.1). */
    public static Query<List<Subscription>> subscriptions() {
        return new Query<>(NOTIFY, action("list"), in -> SUBSCRIPTIONS.decode(in).items(), List.of(),
                Queries::ofSubscription);
    }

    /**
     * Asks for calls to an address on news of one kind (withings.md 9.1). Subscribing again changes nothing.
     *
     * @return brings {@code true}; fails with status 293 if the cloud does not reach the address
     */
    public static Query<Boolean> subscribe(String url, int appli) {
        return done(NOTIFY, subscription("subscribe", url, appli), (status, error) -> StatusClass.ofDataCall(status));
    }

    /**
     * Ends a subscription.
     *
     * @return brings {@code true}, also if there was no such subscription
     */
    public static Query<Boolean> revokeSubscription(String url, int appli) {
        return done(NOTIFY, subscription("revoke", url, appli), Queries::ofSubscription);
    }

    /**
     * Settles whose an ambiguous group of measurements is (withings.md 5.4).
     *
     * @param group the id of the group
     * @param mine whether it is this person's
     * @return brings {@code true}
     */
    public static Query<Boolean> confirm(long group, boolean mine) {
        Map<String, String> fields = action("confirmuser");
        fields.put("grpid", String.valueOf(group));
        fields.put("is_confirmed", String.valueOf(mine));
        return done(MEASURE, fields, (status, error) -> StatusClass.ofDataCall(status));
    }

    /** Where nothing is, nothing is wrong (withings.md 18.11). */
    private static StatusClass ofSubscription(int status, String error) {
        return status == 286 || status == 294 ? StatusClass.SUCCESS : StatusClass.ofDataCall(status);
    }

    private static Query<Boolean> done(String path, Map<String, String> fields, Envelope.Judge judge) {
        return new Query<>(path, fields, Queries::skip, true, judge);
    }

    static Boolean skip(JsonReader in) throws IOException {
        in.skipValue();
        return true;
    }

    private static Map<String, String> action(String name) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("action", name);
        return fields;
    }

    private static Map<String, String> days(String action, Span span, String dataFields) {
        Map<String, String> fields = action(action);
        span.addTo(fields);
        fields.put(DATA_FIELDS, dataFields);
        return fields;
    }

    private static Map<String, String> window(String action, long from, long to) {
        Map<String, String> fields = action(action);
        fields.put("startdate", String.valueOf(from));
        fields.put("enddate", String.valueOf(to));
        return fields;
    }

    private static Map<String, String> subscription(String action, String url, int appli) {
        Map<String, String> fields = action(action);
        fields.put("callbackurl", url);
        fields.put("appli", String.valueOf(appli));
        return fields;
    }
}
