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

import static org.openhab.simulator.bmw.base.Endpoint.Trait.BEARER;
import static org.openhab.simulator.bmw.base.Endpoint.Trait.CAR;
import static org.openhab.simulator.bmw.base.Endpoint.Trait.JSON;
import static org.openhab.simulator.bmw.base.Endpoint.Trait.REFRESH;
import static org.openhab.simulator.bmw.base.Endpoint.Trait.TOKEN;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.simulator.bmw.base.Endpoint;
import org.openhab.simulator.kit.http.Request;

/**
 * Every call of My BMW (bmw-mybmw.md 2 to 8).
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
enum MyBmwEndpoint {
    CONFIG("mybmw-config", "GET", "/eadrax-ucs/v1/presentation/oauth/config", JSON),
    LOGIN("mybmw-login", "POST", "/gcdm/oauth/authenticate", JSON),
    AUTHORIZE("mybmw-authorize", "POST", "/gcdm/oauth/authenticate"),
    TOKEN_CODE("mybmw-token-code", "POST", "/gcdm/oauth/token", JSON, TOKEN),
    TOKEN_REFRESH("mybmw-token-refresh", "POST", "/gcdm/oauth/token", JSON, TOKEN, REFRESH),
    LIST("mybmw-list", "POST", "/eadrax-vcs/v5/vehicle-list", BEARER, JSON),
    VEHICLES("mybmw-vehicles", "GET", "/eadrax-vcs/v4/vehicles", BEARER, JSON),
    PROFILE("mybmw-profile", "GET", "/eadrax-vcs/v5/vehicle-data/profile", BEARER, JSON, CAR),
    STATE("mybmw-state", "GET", "/eadrax-vcs/v4/vehicles/state", BEARER, JSON, CAR),
    CHARGING("mybmw-charging", "GET", "/eadrax-crccs/v2/vehicles", BEARER, JSON, CAR),
    STATISTICS("mybmw-statistics", "GET", "/eadrax-chs/v[12]/charging-statistics", BEARER, JSON, CAR),
    SESSIONS("mybmw-sessions", "GET", "/eadrax-chs/v[12]/charging-sessions", BEARER, JSON, CAR),
    SESSION("mybmw-session", "GET", "/eadrax-chs/v2/charging-sessions/([^/]+)", BEARER, JSON, CAR),
    TRIPS("mybmw-trips", "GET", "/eadrax-suscs/v1/vehicles/sustainability/widget", BEARER, JSON, CAR),
    IMAGE("mybmw-image", "GET",
            "/eadrax-ics/(?:v5/presentation/vehicles|v3/presentation/vehicles/([A-Z0-9]{17}))/images", BEARER, CAR),
    EVENT_STATUS("mybmw-event-status", "POST", "/eadrax-vrccs/v[34]/presentation/remote-commands/eventStatus", BEARER,
            JSON),
    EVENT_POSITION("mybmw-event-position", "POST", "/eadrax-vrccs/v[34]/presentation/remote-commands/eventPosition",
            BEARER, JSON),
    COMMAND("mybmw-command", "POST", "/eadrax-vrccs/v4/presentation/remote-commands/([a-z-]+)", BEARER, JSON,
            Endpoint.Trait.COMMAND, CAR),
    COMMAND_V3("mybmw-command-v3", "POST", "/eadrax-vrccs/v3/presentation/remote-commands/([A-Z0-9]{17})/([a-z-]+)",
            BEARER, JSON, Endpoint.Trait.COMMAND, CAR),
    CHARGING_COMMAND("mybmw-charging-command", "POST",
            "/eadrax-crccs/v1/vehicles/([A-Z0-9]{17})/((?:start|stop)-charging)", BEARER, JSON, Endpoint.Trait.COMMAND,
            CAR),
    CHARGING_SETTINGS("mybmw-charging-settings", "POST", "/eadrax-crccs/v1/vehicles/([A-Z0-9]{17})/charging-settings",
            BEARER, JSON, Endpoint.Trait.COMMAND, CAR),
    CHARGING_PROFILE("mybmw-charging-profile", "POST", "/eadrax-crccs/v1/vehicles/([A-Z0-9]{17})/charging-profile",
            BEARER, JSON, Endpoint.Trait.COMMAND, CAR),
    SEND_POI("mybmw-send-poi", "POST", "/eadrax-dcs/(?:v2/user/([^/]+)|v1/send-to-car)/send-to-car", BEARER, CAR),
    CN_KEY("mybmw-cn-publickey", "GET", "/eadrax-coas/v1/cop/publickey", JSON),
    CN_SLIDER("mybmw-cn-slider", "POST", "/eadrax-coas/v2/cop/(?:slider|create)-captcha", JSON),
    CN_CHECK("mybmw-cn-check", "POST", "/eadrax-coas/(?:v1/cop/check|v2/cop/verify)-captcha", JSON),
    CN_LOGIN("mybmw-cn-login", "POST", "/eadrax-coas/v2/login/pwd", JSON, TOKEN),
    CN_MESSAGE("mybmw-cn-message", "POST", "/eadrax-coas/v1/cop/message", JSON),
    CN_LOGIN_SMS("mybmw-cn-login-sms", "POST", "/eadrax-coas/v2/login/sms", JSON, TOKEN),
    CN_REFRESH("mybmw-cn-refresh", "POST", "/eadrax-coas/v2/oauth/token", JSON, TOKEN, REFRESH);

    private final Endpoint endpoint;
    private final String method;
    private final Pattern path;

    MyBmwEndpoint(String key, String method, String path, Endpoint.Trait... traits) {
        this.endpoint = Endpoint.of(key, traits);
        this.method = method;
        this.path = Pattern.compile(path);
    }

    Endpoint endpoint() {
        return endpoint;
    }

    /** What stands in a group of the path; null when there is nothing. */
    @Nullable
    String part(Request request, int group) {
        Matcher matcher = path.matcher(request.path());
        return matcher.matches() && group <= matcher.groupCount() ? matcher.group(group) : null;
    }

    /** The endpoint that a request means; null when it is none of these. */
    static @Nullable MyBmwEndpoint of(Request request) {
        return Stream.of(values()).filter(
                e -> e.method.equals(request.method()) && e.path.matcher(request.path()).matches() && e.fits(request))
                .findFirst().orElse(null);
    }

    static MyBmwEndpoint of(Endpoint endpoint) {
        return Stream.of(values()).filter(e -> e.endpoint.equals(endpoint)).findFirst().orElseThrow();
    }

    /** Calls of one path differ by their form; token calls without a Basic header belong to CarData. */
    private boolean fits(Request request) {
        switch (this) {
            case LOGIN:
                return Login.isFirst(request);
            case TOKEN_CODE:
            case TOKEN_REFRESH:
                String header = request.header("authorization");
                boolean refresh = "refresh_token".equals(request.values().get("grant_type"));
                return header != null && header.regionMatches(true, 0, "Basic ", 0, 6)
                        && refresh == (this == TOKEN_REFRESH);
            default:
                return true;
        }
    }
}
