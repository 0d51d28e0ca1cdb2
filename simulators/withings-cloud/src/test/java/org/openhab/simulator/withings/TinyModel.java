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
package org.openhab.simulator.withings;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Semaphore;
import java.util.function.BiFunction;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.simulator.kit.control.ControlError;
import org.openhab.simulator.kit.time.SimClock;
import org.openhab.simulator.withings.api.ActionKey;
import org.openhab.simulator.withings.api.ApiAction;
import org.openhab.simulator.withings.api.ApiError;
import org.openhab.simulator.withings.api.Caller;
import org.openhab.simulator.withings.api.ChangeListener;
import org.openhab.simulator.withings.api.DataChange;
import org.openhab.simulator.withings.api.DataEndpoints;
import org.openhab.simulator.withings.api.Model;
import org.openhab.simulator.withings.api.Params;
import org.openhab.simulator.withings.api.People;
import org.openhab.simulator.withings.api.PersonCard;

import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/**
 * The least model that the server can be tested with: three persons, four actions.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public class TinyModel implements Model {

    public static final long ANA = 10000042;
    public static final long BEN = 10000043;
    public static final long DEMO = 10000001;
    public static final String MAT = "3333333333333333333333333333333333333333";

    private final SimClock clock;
    private final List<ChangeListener> listeners = new CopyOnWriteArrayList<>();
    /** Counts the calls of getmeas for a test that has to wait for them. */
    public final Semaphore measured = new Semaphore(0);
    public int resets;
    public int confirmed;
    private String pageSize = "2000";

    public TinyModel(SimClock clock) {
        this.clock = clock;
    }

    public void emit(DataChange change) {
        listeners.forEach(l -> l.changed(change));
    }

    @Override
    public People people() {
        return new People() {

            @Override
            public List<PersonCard> all() {
                return List.of(new PersonCard(ANA, "ANA", "Europe/Berlin"),
                        new PersonCard(BEN, "B<N", "Europe/Berlin"));
            }

            @Override
            public PersonCard demo() {
                return new PersonCard(DEMO, "DEMO", "Europe/Paris");
            }

            @Override
            public boolean exists(long userId) {
                return userId == ANA || userId == BEN || userId == DEMO;
            }
        };
    }

    @Override
    public DataEndpoints endpoints() {
        return () -> Map.of(new ActionKey("/measure", "getmeas"), read("user.metrics", this::getmeas),
                new ActionKey("/v2/sleep", "getsummary"), read("user.activity", this::summary),
                new ActionKey("/v2/user", "getdevice"), read("user.info", this::devices),
                new ActionKey("/v2/measure", "confirmuser"), new Confirm());
    }

    @Override
    public void addListener(ChangeListener listener) {
        listeners.add(listener);
    }

    @Override
    public void reset() {
        resets++;
        pageSize = "2000";
    }

    @Override
    public JsonElement control(String verb, List<String> path, JsonElement body) {
        if (path.equals(List.of("options"))) {
            if ("PUT".equals(verb)) {
                if (!body.getAsJsonObject().has("pageSize")) {
                    throw new ControlError(400, "unknown option");
                }
                pageSize = body.getAsJsonObject().get("pageSize").getAsString();
            }
            return JsonParser.parseString("{\"pageSize\":" + pageSize + "}");
        }
        if ("POST".equals(verb) && path.equals(List.of("scenario", "night"))) {
            emit(new DataChange(ANA, 50, null, null, "1773525600", MAT, null));
            return JsonNull.INSTANCE;
        }
        throw new ControlError(404, "nothing");
    }

    private JsonElement getmeas(Params params, Long userId) {
        measured.release();
        return JsonParser.parseString(
                """
                        {"updatetime":%d,"timezone":"Europe/Berlin","owner":%d,"lastupdate":%d,"measuregrps":[
                         {"grpid":6100200300,"attrib":0,"date":1759990000,"created":1759990040,"modified":1759990040,"category":1,
                          "modelid":6,"measures":[{"value":78450,"type":1,"unit":-3}]}]}
                        """
                        .formatted(clock.now().getEpochSecond(), userId, params.integer("lastupdate", 0)));
    }

    private JsonElement summary(Params params, Long userId) {
        if (params.day("startdateymd") == null && params.integer("lastupdate") == null) {
            throw ApiError.invalidParams("no window");
        }
        return JsonParser.parseString("{\"series\":[],\"more\":false,\"offset\":0}");
    }

    private JsonElement devices(Params params, Long userId) {
        return JsonParser.parseString(
                "{\"devices\":[{\"type\":\"Scale\",\"model\":\"Body+\",\"model_id\":5,\"battery\":\"high\"}]}");
    }

    private static ApiAction read(String scope, BiFunction<Params, Long, JsonElement> answer) {
        return new ApiAction() {

            @Override
            public Set<String> scopesAnyOf() {
                return Set.of(scope);
            }

            @Override
            public JsonElement answer(Caller caller, Params params) {
                return answer.apply(params, caller.userId());
            }
        };
    }

    private class Confirm implements ApiAction {

        @Override
        public Set<String> scopesAnyOf() {
            return Set.of("user.metrics");
        }

        @Override
        public JsonElement answer(Caller caller, Params params) {
            check(caller, params);
            confirmed++;
            return new JsonObject();
        }

        @Override
        public void check(Caller caller, Params params) {
            params.requiredInteger("grpid");
        }
    }
}
