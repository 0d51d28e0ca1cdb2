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

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * An answer to each query, after the samples of the protocol.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
enum Sample {
    MEASURES(MeasureQuery.ALL.query(), """
            {"updatetime":1773561800,"timezone":"Europe/Berlin","more":1,"offset":77,"measuregrps":[
             {"grpid":9007199254740993,"attrib":0,"date":1773561600,"created":1773561660,"modified":1773561661,
              "category":1,"deviceid":"1111111111111111111111111111111111111111","modelid":10,"model":"Body Scan",
              "comment":null,"measures":[{"value":78450,"type":1,"unit":-3,"algo":3,"fm":3},
              {"value":1192,"type":174,"unit":-2,"algo":218235904,"fm":3,"position":12}]}]}"""),
    ACTIVITIES(Queries.activities(Span.since(99)), """
            {"activities":[{"steps":8123,"distance":6120.4,"elevation":12,"soft":4020,"moderate":1260,"intense":300,
              "active":1560,"calories":312.5,"totalcalories":2450.1,"hr_average":74,"hr_min":52,"hr_max":141,
              "hr_zone_0":70000,"hr_zone_1":1500,"hr_zone_2":240,"hr_zone_3":0,
              "deviceid":"2222222222222222222222222222222222222222",
              "hash_deviceid":"2222222222222222222222222222222222222222","timezone":"Europe/Berlin",
              "date":"2026-03-14","modified":1773525000,"brand":1,"modelid":93,"model":"ScanWatch","is_tracker":true},
             {"steps":200,"deviceid":null,"hash_deviceid":null,"date":"2026-03-14","brand":18,"modelid":1055,
              "model":"GoogleFit tracker","is_tracker":false}],"more":false,"offset":200}"""),
    WORKOUTS(Queries.workouts(Span.days(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 31))), """
            {"series":[{"id":4711000001,"category":2,"timezone":"Europe/Berlin","model":93,"attrib":7,
              "startdate":1773500000,"enddate":1773502700,"date":"2026-03-14",
              "deviceid":"2222222222222222222222222222222222222222","data":{"calories":410,"intensity":50,
               "manual_intensity":60,"manual_distance":0,"manual_calories":0,"hr_average":148,"hr_min":92,"hr_max":176,
               "hr_zone_0":120,"hr_zone_1":480,"hr_zone_2":1500,"hr_zone_3":600,"pause_duration":0,
               "algo_pause_duration":null,"spo2_average":0,"steps":7400,"distance":7150.25,"elevation":35,
               "pool_laps":40,"strokes":800,"pool_length":25,"core_body_temperature_avg":37.9,
               "core_body_temperature_min":36.8,"core_body_temperature_max":38.4,
               "core_body_temperature_status":"elevated"},"modified":1773503000},
             {"id":4711000002,"category":999,"model":1055,"attrib":0,"startdate":1773400000,"enddate":1773400600,
              "deviceid":null,"data":{"algo_pause_duration":null},"modified":1773400700}],"more":true,"offset":2}"""),
    NIGHTS(Queries.nights(Span.since(5).at(300)), """
            {"series":[{"id":5200000001,"timezone":"Europe/Berlin","model":32,"model_id":63,
              "hash_deviceid":"3333333333333333333333333333333333333333","startdate":1773525600,"enddate":1773554400,
              "date":"2026-03-15","data":{"total_timeinbed":28800,"total_sleep_time":25200,"lightsleepduration":13800,
               "deepsleepduration":6000,"remsleepduration":5400,"wakeupduration":3600,"wakeupcount":2,"waso":-1800,
               "sleep_latency":1200,"wakeup_latency":600,"durationtosleep":1200,"durationtowakeup":600,
               "sleep_efficiency":0.88,"nb_rem_episodes":4,"out_of_bed_count":1,"hr_average":57,"hr_min":49,"hr_max":78,
               "rr_average":14,"rr_min":11,"rr_max":18,"sleep_score":82,"snoring":660,"snoringepisodecount":5,
               "breathing_disturbances_intensity":7,"breathing_quality_assessment":null,"apnea_hypopnea_index":-1,
               "rmssd_start_avg":31.25,"core_body_temperature_status":"usual",
               "night_events":{"1":[0,25000],"2":[1200],"3":[28200],"4":[28800]}},
              "completed":false,"created":1773555000,"modified":1773555001}],"more":false,"offset":0}"""),
    INTRADAY(Queries.intraday(1773480000, 1773566400), """
            {"series":{"1773480000":{"steps":21,"elevation":0,"calories":1.5,"distance":15,"stroke":3,"pool_lap":1,
               "duration":60,"deviceid":"2222222222222222222222222222222222222222","model":"ScanWatch","model_id":93},
             "1773480060":{"duration":1440},
             "1773480600":{"heart_rate":71,"spo2_auto":97,"rmssd":41,"sdnn1":52.5,"hrv_quality":3,
               "core_body_temperature":37.1,"rr":14,"chest_movement_rate":15,"duration":60}}}"""),
    SLEEP(Queries.sleep(1773525600, 1773554400), """
            {"model":32,"series":[{"startdate":1773525720,"state":15,"model_id":63,"hr":{},"rr":[]},
             {"startdate":1773525600,"enddate":1773525720,"state":0,"model":"Aura Sensor V2","model_id":63,
              "hash_deviceid":"3333333333333333333333333333333333333333","hr":{"1773525660":63,"1773525600":64},
              "rr":{"1773525600":15.5},"snoring":{"1773525600":0},"sdnn_1":{"1773525600":51},
              "rmssd":{"1773525600":40},"hrv_quality":{"1773525600":2},"mvt_score":{"1773525600":255},
              "chest_movement_rate":{"1773525600":16},"withings_index":{"1773525600":7},
              "breathing_sounds":{"1773525600":60}}]}"""),
    HEARTS(Queries.hearts(1, 2, 3), """
            {"series":[{"deviceid":"4444444444444444444444444444444444444444","model":44,
              "ecg":{"signalid":9007199254740993,"afib":0},"bloodpressure":{"diastole":79,"systole":123},
              "heart_rate":66,"timestamp":1773561600,"modified":1773561700,"timezone":"Europe/Berlin"},
             {"model":93,"heart_rate":{"grpid":5,"value":71.5,"date":1773561000,"is_deleted":false},
              "timestamp":1773561000,"modified":1773561001},
             {"model":93,"heart_rate":{"value":71,"is_deleted":true},"timestamp":1773560000}],
             "more":true,"offset":3}"""),
    DEVICES(Queries.devices(), """
            {"devices":[{"type":"Scale","battery":"high","model":"Body Scan","model_id":10,"timezone":"Europe/Berlin",
              "first_session_date":1704000000,"last_session_date":1773550000,
              "deviceid":"1111111111111111111111111111111111111111",
              "hash_deviceid":"1111111111111111111111111111111111111111","fw":"2921",
              "mac_address":"00:24:e4:00:00:01","serial_number":"","network":"wifi","sim_status":"none"},
             {"type":"Sleep Monitor","battery":"low","model":"","model_id":63,"timezone":null,
              "first_session_date":1690000000,"last_session_date":null,
              "hash_deviceid":"3333333333333333333333333333333333333333"}]}"""),
    GOALS(Queries.goals(), """
            {"goals":{"steps":10000,"sleep":28800,"weight":{"value":70500,"unit":-3}}}"""),
    SUBSCRIPTIONS(Queries.subscriptions(), """
            {"profiles":[{"appli":1,"callbackurl":"https://example.org/a?s=secret","expires":2147483647,
              "comment":null},{"appli":50,"callbackurl":"https://example.org/b","expires":2147483647,
              "comment":"mine"}]}""");

    final Query<?> query;
    final String body;

    Sample(Query<?> query, String body) {
        this.query = query;
        this.body = body;
    }

    /** What the query makes of a body. */
    Object decode(String json) throws WithingsException {
        return of(query, json);
    }

    /** What a query makes of a body. */
    static <T> T of(Query<T> query, String body) throws WithingsException {
        return open(query, "{\"status\":0,\"body\":" + body + "}");
    }

    /** What a query makes of an answer. */
    static <T> T open(Query<T> query, String json) throws WithingsException {
        return Envelope.open(json.getBytes(StandardCharsets.UTF_8), query.decoder(), query.empty(), query.judge());
    }
}
