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

import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.simulator.bmw.base.Base;
import org.openhab.simulator.bmw.model.Account;
import org.openhab.simulator.kit.control.ControlError;
import org.openhab.simulator.kit.control.ControlJson;

import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;

/**
 * My BMW's part of the control API: captcha tokens, tokens without a login, goals, commands.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class MyBmwControl {

    private final Base base;
    private final Tokens tokens;
    private final Login login;
    private final Remote remote;

    MyBmwControl(Base base, Tokens tokens, Login login, Remote remote) {
        this.base = base;
        this.tokens = tokens;
        this.login = login;
        this.remote = remote;
    }

    /** Null when the path is none of its own. */
    @Nullable
    JsonElement call(String verb, List<String> path, JsonElement body) {
        switch (verb + " " + String.join("/", path)) {
            case "POST captcha":
                return captcha(ControlJson.object(body));
            case "POST mybmw/tokens":
                return issue(ControlJson.object(body));
            case "POST mybmw/tokens/expire":
                tokens.end(false);
                return JsonNull.INSTANCE;
            case "POST mybmw/tokens/kill":
                tokens.end(true);
                return JsonNull.INSTANCE;
            case "GET mybmw/commands":
                return remote.events();
            case "GET mybmw/pois":
                return remote.pois();
            default:
                return null;
        }
    }

    private JsonElement captcha(JsonObject wish) {
        ControlJson.onlyKeys(wish, "region");
        String region = ControlJson.text(wish, "region");
        if (region != null && !List.of("ROW", "NA").contains(region)) {
            throw new ControlError(400, "region is ROW or NA");
        }
        JsonObject answer = new JsonObject();
        answer.addProperty("token", login.captcha(region == null ? "ROW" : region));
        return answer;
    }

    private JsonElement issue(JsonObject wish) {
        ControlJson.onlyKeys(wish, "userName");
        Account account = base.fleet().byUser(ControlJson.requiredText(wish, "userName"));
        if (account == null) {
            throw new ControlError(404, "nobody has this user name");
        }
        Tokens.Pair pair = tokens.issue(account);
        JsonObject answer = new JsonObject();
        answer.addProperty("access_token", pair.access());
        answer.addProperty("refresh_token", pair.refresh());
        answer.addProperty("gcid", account.gcid());
        return answer;
    }
}
