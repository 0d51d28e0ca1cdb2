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

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.openhab.simulator.kit.time.ManualClock;
import org.openhab.simulator.withings.control.Control;

/**
 * A cloud with a manual clock, a tiny model and a receiver of pushes.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault({}) // its fields are set before each test
public abstract class CloudTest {

    protected static final Instant START = Instant.parse("2026-03-15T08:00:00Z");
    protected static final String ID = "demo-client-id";
    protected static final String SECRET = "demo-client-secret";
    protected static final String ALL_SCOPES = "user.info,user.metrics,user.activity,user.sleepevents";

    /** Real time that the receiver may take, on a busy machine too. */
    private static final String PATIENCE = "30000";

    protected Receiver receiver;
    protected ManualClock clock;
    protected WithingsCloud cloud;
    protected TinyModel model;
    protected Control control;
    protected Http http;
    protected String redirect;

    @BeforeEach
    public void startCloud() throws IOException {
        receiver = new Receiver();
        clock = new ManualClock(START);
        redirect = receiver.url("/withings/callback");
        cloud = WithingsCloud.start(new CloudOptions((c, random) -> new TinyModel(c)).clock(clock).client(ID, SECRET)
                .callbackUrls(receiver.url("/withings"), "https://home.example.org/withings")
                .option("pushTimeoutMillis", PATIENCE).option("callbackCheckMillis", PATIENCE));
        model = (TinyModel) cloud.model();
        control = cloud.control();
        http = new Http(cloud.apiUrl());
    }

    @AfterEach
    public void stopCloud() {
        cloud.close();
        receiver.close();
    }

    protected void pass(long seconds) {
        control.advance(Duration.ofSeconds(seconds));
    }

    protected String code(long userId, String... scopes) {
        return control.consent(userId, redirect, scopes);
    }

    protected Answer exchange(String code) throws IOException, InterruptedException {
        return http.post("/v2/oauth2", "action", "requesttoken", "grant_type", "authorization_code", "client_id", ID,
                "client_secret", SECRET, "code", code, "redirect_uri", redirect);
    }

    protected Answer refresh(String refreshToken) throws IOException, InterruptedException {
        return http.post("/v2/oauth2", "action", "requesttoken", "grant_type", "refresh_token", "client_id", ID,
                "client_secret", SECRET, "refresh_token", refreshToken);
    }

    /** A new access token. */
    protected String token(long userId, String... scopes) throws IOException, InterruptedException {
        return access(exchange(code(userId, scopes)));
    }

    protected static String access(Answer answer) {
        return answer.body().get("access_token").getAsString();
    }

    protected static String refreshOf(Answer answer) {
        return answer.body().get("refresh_token").getAsString();
    }

    protected Answer getmeas(String token, String... more) throws IOException, InterruptedException {
        String[] fields = Stream.concat(Stream.of("action", "getmeas"), Stream.of(more)).toArray(String[]::new);
        return http.call(token, "/measure", fields);
    }

    protected Answer subscribe(String token, String url, int appli) throws IOException, InterruptedException {
        return http.call(token, "/notify", "action", "subscribe", "callbackurl", url, "appli", Integer.toString(appli));
    }
}
