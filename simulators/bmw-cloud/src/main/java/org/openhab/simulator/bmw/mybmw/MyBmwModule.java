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
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.simulator.bmw.base.Base;
import org.openhab.simulator.bmw.base.CloudModule;
import org.openhab.simulator.bmw.base.Endpoint;
import org.openhab.simulator.bmw.base.NamedFault;
import org.openhab.simulator.bmw.model.Account;
import org.openhab.simulator.bmw.model.Car;
import org.openhab.simulator.bmw.model.CarImages;
import org.openhab.simulator.kit.control.SwitchBoard;
import org.openhab.simulator.kit.http.Reply;
import org.openhab.simulator.kit.http.Request;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/**
 * The cloud of the phone apps My BMW and MINI.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public class MyBmwModule implements CloudModule {

    private static final Endpoint CAPTCHA = Endpoint.of("hcaptcha");

    private final Base base;
    private final SwitchBoard<MyBmwSwitch> switches;
    private final Tokens tokens;
    private final Login login;
    private final ChinaLogin china;
    private final Quota quota;
    private final Remote remote;
    private final MyBmwControl control;

    /** @param options switch name to value */
    public MyBmwModule(Base base, Map<String, String> options) {
        this.base = base;
        this.switches = new SwitchBoard<>(MyBmwSwitch.values(), options);
        this.tokens = new Tokens(base.clock(), switches, base.secrets());
        this.login = new Login(base, switches, tokens);
        this.china = new ChinaLogin(base, tokens);
        this.quota = new Quota(base.clock(), switches);
        this.remote = new Remote(base, switches);
        this.control = new MyBmwControl(base, tokens, login, remote);
    }

    @Override
    public @Nullable Endpoint endpoint(Request request) {
        if (CaptchaPage.PATH.equals(request.path()) || CaptchaScript.PATH.equals(request.path())) {
            return CAPTCHA;
        }
        MyBmwEndpoint found = MyBmwEndpoint.of(request);
        return found == null ? null : found.endpoint();
    }

    @Override
    public Reply answer(Endpoint endpoint, Request request) {
        if (endpoint.equals(CAPTCHA)) {
            return CaptchaScript.PATH.equals(request.path()) ? CaptchaScript.answer(login)
                    : CaptchaPage.answer(request, login);
        }
        if (switches.on(MyBmwSwitch.BLOCKED)) {
            return Reply.of(489, "text/plain", "Blocked");
        }
        Reply reply;
        try {
            reply = checked(MyBmwEndpoint.of(endpoint), request);
        } catch (MyBmwError e) {
            reply = e.reply();
        }
        long slow = switches.number(MyBmwSwitch.SLOW_SECONDS);
        return slow == 0 ? reply : reply.after(Duration.ofSeconds(slow));
    }

    private Reply checked(MyBmwEndpoint endpoint, Request request) {
        if (endpoint.endpoint().is(Endpoint.Trait.BEARER)) {
            if (switches.on(MyBmwSwitch.STRICT_HEADERS)) {
                HeaderCheck.api(request);
            }
            quota.count(String.valueOf(request.header("x-user-agent")));
            Account account = tokens.owner(request.bearer());
            if (account == null) {
                throw MyBmwError.api(401, "Unauthorized. Access token is missing or invalid.");
            }
            return data(endpoint, request, account);
        }
        switch (endpoint) {
            case CONFIG:
                if (switches.on(MyBmwSwitch.STRICT_HEADERS)) {
                    HeaderCheck.config(request);
                }
                return login.config(request);
            case LOGIN:
            case AUTHORIZE:
                return login.authenticate(request);
            case TOKEN_CODE:
            case TOKEN_REFRESH:
                return login.token(request);
            case CN_KEY:
                return china.publicKey();
            case CN_SLIDER:
                return china.slider(request);
            case CN_CHECK:
                return china.check(request);
            case CN_LOGIN:
                return china.password(request);
            case CN_MESSAGE:
                return china.message(request);
            case CN_LOGIN_SMS:
                return china.messageLogin(request);
            case CN_REFRESH:
                return china.refresh(request);
            default:
                throw MyBmwError.notFound();
        }
    }

    private Reply data(MyBmwEndpoint endpoint, Request request, Account account) {
        Instant now = base.clock().now();
        switch (endpoint) {
            case LIST:
                return Answers.json(200, ProfileJson.list(account, Asked.visible(request, account)));
            case VEHICLES:
                return Answers.json(200, ProfileJson.vehicles(Asked.visible(request, account), now));
            case EVENT_STATUS:
                return remote.status(request);
            case EVENT_POSITION:
                return remote.position(request);
            case COMMAND:
                return remote.service(Asked.car(endpoint, request, account), endpoint.part(request, 1), request);
            case COMMAND_V3:
            case CHARGING_COMMAND:
                return remote.service(Asked.car(endpoint, request, account), endpoint.part(request, 2), request);
            case CHARGING_SETTINGS:
                return remote.settings(Asked.car(endpoint, request, account), request);
            case CHARGING_PROFILE:
                return remote.profile(Asked.car(endpoint, request, account), request);
            case SEND_POI:
                return remote.poi(account, Asked.car(endpoint, request, account), endpoint.part(request, 1), request);
            default:
                return read(endpoint, request, Asked.car(endpoint, request, account), now);
        }
    }

    private Reply read(MyBmwEndpoint endpoint, Request request, Car car, Instant now) {
        Texts texts = Texts.of(request);
        switch (endpoint) {
            case PROFILE:
                return Answers.json(200, ProfileJson.profile(car));
            case STATE:
                boolean details = "ENABLED".equals(request.values().get("tireGuardMode"));
                return Answers.json(200, new StateJson(car, switches, texts, now).answer(details));
            case CHARGING:
                Asked.text(request, "fields");
                boolean settings = Boolean.parseBoolean(Asked.text(request, "has_charging_settings_capabilities"));
                if (!car.can("isChargingPlanSupported") && !car.can("isChargingSettingsEnabled")) {
                    throw MyBmwError.notFound();
                }
                return Answers.json(200, new ChargingJson(car, switches, texts).answer(settings));
            case STATISTICS:
                return Answers.json(200,
                        new SessionsJson(car, texts, now).statistics(Asked.time(request, "currentDate")));
            case SESSIONS:
                return Answers.json(200, new SessionsJson(car, texts, now).list(Asked.limit(request)));
            case SESSION:
                JsonObject one = new SessionsJson(car, texts, now).one(String.valueOf(endpoint.part(request, 1)));
                if (one == null) {
                    throw MyBmwError.notFound();
                }
                return Answers.json(200, one);
            case TRIPS:
                if (request.header("x-gcid") == null) {
                    throw MyBmwError.api(400, "Header x-gcid is missing");
                }
                return Answers.json(200, TripsJson.widget(car, now));
            case IMAGE:
                return image(request, car);
            default:
                throw MyBmwError.notFound();
        }
    }

    private static Reply image(Request request, Car car) {
        if (request.header("bmw-app-vehicle-type") == null) {
            throw MyBmwError.api(400, "Header bmw-app-vehicle-type is missing");
        }
        String view = Asked.text(request, "carView");
        if (!CarImages.VIEWS.contains(view)) {
            throw MyBmwError.notFound();
        }
        return Reply.of(200, "image/png", "").withBody(CarImages.png(car, view));
    }

    @Override
    public List<Endpoint> endpoints() {
        return Stream.of(MyBmwEndpoint.values()).map(MyBmwEndpoint::endpoint).toList();
    }

    @Override
    public List<NamedFault> faults() {
        return MyBmwFaults.ALL;
    }

    @Override
    public SwitchBoard<?> switches() {
        return switches;
    }

    @Override
    public @Nullable JsonElement control(String verb, List<String> path, JsonElement body) {
        return control.call(verb, path, body);
    }

    @Override
    public JsonObject state() {
        JsonObject mine = new JsonObject();
        mine.add("tokens", tokens.json());
        mine.add("callsToday", quota.json());
        mine.add("commands", remote.events());
        JsonObject state = new JsonObject();
        state.add("mybmw", mine);
        return state;
    }

    @Override
    public void reset() {
        tokens.end(true);
        login.reset();
        china.reset();
        quota.reset();
        remote.reset();
    }

    @Override
    public void close() {
        remote.reset();
    }
}
