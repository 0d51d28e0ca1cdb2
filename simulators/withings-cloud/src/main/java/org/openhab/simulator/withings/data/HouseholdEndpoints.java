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
package org.openhab.simulator.withings.data;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.simulator.withings.api.ActionKey;
import org.openhab.simulator.withings.api.ApiAction;
import org.openhab.simulator.withings.api.ApiError;
import org.openhab.simulator.withings.api.Caller;
import org.openhab.simulator.withings.api.DataEndpoints;
import org.openhab.simulator.withings.api.Params;
import org.openhab.simulator.withings.model.Household;
import org.openhab.simulator.withings.model.Person;
import org.openhab.simulator.withings.scenario.Attribution;

import com.google.gson.JsonElement;

/**
 * The data actions over the household (withings.md 1.2, 4 to 8).
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public class HouseholdEndpoints implements DataEndpoints {

    private static final Set<String> METRICS = Set.of("user.metrics");
    private static final Set<String> ACTIVITY = Set.of("user.activity");
    private static final Set<String> INFO = Set.of("user.info");
    private static final Set<String> GOALS = Set.of("user.info", "user.metrics");

    private static final int USER_DEACTIVATED = 328;

    private final Household household;
    private final Map<ActionKey, ApiAction> actions = new HashMap<>();

    public HouseholdEndpoints(Household household, Attribution attribution) {
        this.household = household;
        MeasureActions measures = new MeasureActions(household, attribution);
        ActivityActions activities = new ActivityActions(household);
        SleepActions sleep = new SleepActions(household);
        HeartActions hearts = new HeartActions(household);
        add("/measure", "getmeas", METRICS, measures::getMeas);
        add("/v2/measure", "getmeas", METRICS, measures::getMeas);
        add("/v2/measure", "confirmuser", METRICS, measures::confirmUser);
        add("/v2/measure", "getactivity", ACTIVITY, activities::getActivity);
        add("/v2/measure", "getintradayactivity", ACTIVITY, activities::getIntraday);
        add("/v2/measure", "getworkouts", ACTIVITY, activities::getWorkouts);
        add("/v2/sleep", "get", ACTIVITY, sleep::get);
        add("/v2/sleep", "getsummary", ACTIVITY, sleep::getSummary);
        add("/v2/heart", "list", METRICS, hearts::list);
        add("/v2/heart", "get", METRICS, hearts::get);
        add("/v2/user", "getdevice", INFO, UserActions::getDevice);
        add("/v2/user", "getgoals", GOALS, UserActions::getGoals);
    }

    @Override
    public Map<ActionKey, ApiAction> actions() {
        return Map.copyOf(actions);
    }

    private void add(String path, String action, Set<String> scopes,
            BiFunction<Person, Params, ? extends JsonElement> answer) {
        actions.put(new ActionKey(path, action), new ApiAction() {
            @Override
            public Set<String> scopesAnyOf() {
                return scopes;
            }

            @Override
            public JsonElement answer(Caller caller, Params params) {
                Person person = household.person(caller.userId())
                        .orElseThrow(() -> new ApiError(USER_DEACTIVATED, "User deactivated", null));
                return answer.apply(person, params);
            }
        });
    }
}
