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
package org.openhab.simulator.bmw.cardata;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.openhab.simulator.bmw.BmwCloud;
import org.openhab.simulator.bmw.CloudOptions;
import org.openhab.simulator.bmw.model.Account;
import org.openhab.simulator.bmw.model.Car;
import org.openhab.simulator.bmw.model.Fleet;
import org.openhab.simulator.bmw.scenario.Fleets;
import org.openhab.simulator.bmw.scenario.Persona;
import org.openhab.simulator.kit.http.Forms;
import org.openhab.simulator.kit.time.ManualClock;
import org.openhab.simulator.kit.time.SimClock;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/**
 * CarData with a manual clock, two accounts, and a car that is not one's own.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault({}) // its fields are set before each test
public abstract class CarDataFixture {

    protected static final Instant START = Instant.parse("2026-03-15T08:00:00Z");
    protected static final String GCID = Fleets.CARDATA_GCID;
    protected static final String CLIENT = Fleets.CARDATA_CLIENT_ID;
    protected static final String OTHER_GCID = "0a1b2c3d-0000-4000-8000-000000000009";
    protected static final String VERIFIER = "verifier-0123456789-0123456789-0123456789-0123456789";
    protected static final String SCOPE = "authenticate_user openid cardata:streaming:read cardata:api:read";
    protected static final String ODOMETER = "vehicle.vehicle.travelledDistance";

    protected ManualClock clock;
    protected BmwCloud cloud;
    protected CarDataModule cardata;
    /** An electric car. */
    protected Car car;
    /** A car with a combustion engine. */
    protected Car combustion;
    /** A car of the same account as SECONDARY. */
    protected Car borrowed;
    private final HttpClient http = HttpClient.newHttpClient();

    @BeforeEach
    public void startCloud() {
        clock = new ManualClock(START);
        cloud = BmwCloud.start(new CloudOptions().clock(clock).fleet(CarDataFixture::fleet));
        cardata = cloud.module(CarDataModule.class);
        List<Account.Mapping> mappings = cloud.fleet().accounts().get(0).mappings();
        car = mappings.get(0).car();
        combustion = mappings.get(1).car();
        borrowed = mappings.get(2).car();
    }

    @AfterEach
    public void stopCloud() {
        cloud.close();
    }

    private static Fleet fleet(SimClock clock) {
        List<Account.Mapping> own = new ArrayList<>(
                Fleets.mappings(clock, "WBASIM0000CDATA01", Persona.I4, Persona.X1));
        Account.Mapping other = Fleets.mappings(clock, "WBASIM0000CDATA11", Persona.NEUE_KLASSE).get(0);
        own.add(new Account.Mapping(other.car(), "SECONDARY", "CONFIRMED", clock.now()));
        return new Fleet(
                List.of(new Account(GCID, "anna@example.com", "secret", "ROW", CLIENT, own), new Account(OTHER_GCID,
                        "ben@example.com", "secret", "ROW", "aaaaaaaa-0000-4000-8000-000000000009", List.of(other))));
    }

    protected void pass(long seconds) {
        clock.advance(Duration.ofSeconds(seconds));
    }

    protected void option(String name, Object value) {
        cloud.control().option(name, value.toString());
    }

    protected JsonElement control(String verb, String path, String json) {
        return cloud.control().call(verb, path, JsonParser.parseString(json.replace('\'', '"')));
    }

    /** All tokens of an account, without the device flow. */
    protected JsonObject tokens(String gcid) {
        return cardata.link(gcid);
    }

    protected String access() {
        return tokens(GCID).get("access_token").getAsString();
    }

    protected Answer form(String path, String... fields) {
        Map<String, String> form = new LinkedHashMap<>();
        for (int i = 0; i < fields.length; i += 2) {
            form.put(fields[i], fields[i + 1]);
        }
        return send(HttpRequest.newBuilder(URI.create(cloud.apiUrl() + path))
                .header("Content-Type", "application/x-www-form-urlencoded").header("Accept", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(Forms.encode(form))));
    }

    protected Answer start() {
        return form("/gcdm/oauth/device/code", "client_id", CLIENT, "response_type", "device_code", "scope", SCOPE,
                "code_challenge", challenge(), "code_challenge_method", "S256");
    }

    protected Answer poll(String deviceCode) {
        return form("/gcdm/oauth/token", "client_id", CLIENT, "device_code", deviceCode, "grant_type",
                "urn:ietf:params:oauth:grant-type:device_code", "code_verifier", VERIFIER);
    }

    protected Answer refresh(String token) {
        return form("/gcdm/oauth/token", "client_id", CLIENT, "grant_type", "refresh_token", "refresh_token", token);
    }

    protected Answer get(String token, String path) {
        return call("GET", token, path, null);
    }

    protected Answer call(String method, String token, String path, @Nullable String body) {
        return send(HttpRequest.newBuilder(URI.create(cloud.apiUrl() + path)).header("Authorization", "Bearer " + token)
                .header("x-version", "v1").header("Accept", "application/json")
                .method(method, body == null ? HttpRequest.BodyPublishers.noBody()
                        : HttpRequest.BodyPublishers.ofString(body)));
    }

    protected Answer send(HttpRequest.Builder request) {
        try {
            HttpResponse<byte[]> response = http.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
            return new Answer(response.statusCode(), response.body(),
                    response.headers().firstValue("Content-Type").orElse(""));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    protected static String challenge() {
        try {
            return Base64.getUrlEncoder().withoutPadding().encodeToString(
                    MessageDigest.getInstance("SHA-256").digest(VERIFIER.getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What came back. */
    protected record Answer(int http, byte[] body, String type) {

        public String text() {
            return new String(body, StandardCharsets.UTF_8);
        }

        public JsonElement json() {
            return JsonParser.parseString(text());
        }

        public JsonObject object() {
            return json().getAsJsonObject();
        }

        public String text(String name) {
            return object().get(name).getAsString();
        }

        /** Status with the error of OAuth or of REST. */
        public String refusal() {
            JsonObject o = object();
            return http + " " + (o.has("error") ? o.get("error") : o.get("exveErrorId")).getAsString();
        }
    }
}
