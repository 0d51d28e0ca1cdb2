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
package org.openhab.simulator.withings.auth;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;

import java.time.Instant;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openhab.simulator.kit.time.ManualClock;
import org.openhab.simulator.withings.Answer;
import org.openhab.simulator.withings.CloudOptions;
import org.openhab.simulator.withings.CloudTest;
import org.openhab.simulator.withings.Http;
import org.openhab.simulator.withings.TinyModel;
import org.openhab.simulator.withings.WithingsCloud;

/**
 * Tests nonces and signed calls over HTTP (withings.md 2.5, 2.6, 18.13).
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class SignedCallsTest extends CloudTest {

    private Answer getnonce(String id, String secret, long timestamp) throws Exception {
        return http.post("/v2/signature", "action", "getnonce", "client_id", id, "timestamp", Long.toString(timestamp),
                "signature", Signatures.sign(secret, "getnonce", id, Long.toString(timestamp)));
    }

    private String nonce() throws Exception {
        return getnonce(ID, SECRET, clock.now().getEpochSecond()).body().get("nonce").getAsString();
    }

    private Answer signed(String action, String nonce, String... more) throws Exception {
        String[] fields = Stream.concat(Stream.of("action", action, "client_id", ID, "nonce", nonce, "signature",
                Signatures.sign(SECRET, action, ID, nonce)), Stream.of(more)).toArray(String[]::new);
        return http.post("/v2/oauth2", fields);
    }

    @ParameterizedTest
    @CsvSource({ "getnonce,1700000000,faebefac35326be7635a19bf7ab92a384fcb804a952391638456e30c98091c26",
            "requesttoken,0123456789abcdef0123456789abcdef01234567,1ade93159ad03548e6378ee09d83ed4b3d56d93531bf477e3abd8494909d152f",
            "revoke,0123456789abcdef0123456789abcdef01234567,de26eef3c8bb93533d69d8711340dd0e742c78311616853bf87ed1ad30c3fb4f" })
    void testVectors(String action, String last, String expected) {
        assertThat(Signatures.sign(SECRET, action, ID, last), is(expected));
    }

    @Test
    void publishedVectorOpensANonceAtItsTime() throws Exception {
        ManualClock then = new ManualClock(Instant.ofEpochSecond(1700000000));
        try (WithingsCloud early = WithingsCloud
                .start(new CloudOptions((c, random) -> new TinyModel(c)).clock(then).client(ID, SECRET))) {
            Answer answer = new Http(early.apiUrl()).post("/v2/signature", "action", "getnonce", "client_id", ID,
                    "timestamp", "1700000000", "signature",
                    "faebefac35326be7635a19bf7ab92a384fcb804a952391638456e30c98091c26");
            assertThat(answer.status(), is(0));
            assertThat(answer.body().get("nonce").getAsString(), matchesPattern("[0-9a-f]{40}"));
        }
    }

    @Test
    void getnonceVerifiesTheSecret() throws Exception {
        long now = clock.now().getEpochSecond();
        assertThat(getnonce(ID, "wrong", now).status(), is(342));
        assertThat(getnonce("nobody", SECRET, now).error(), is("Invalid Params: invalid client_id"));
        assertThat(http.post("/v2/signature", "action", "getnonce", "client_id", ID, "timestamp", "" + now).status(),
                is(342));
        assertThat(http.post("/v2/signature", "action", "getnonce", "client_id", ID).status(), is(503));
        assertThat(http.post("/v2/signature", "action", "getno").status(), is(2554));
        control.option("badSignatureStatus", "100");
        assertThat(getnonce(ID, "wrong", now).status(), is(100));
    }

    @Test
    void timestampMayDifferFiveMinutes() throws Exception {
        long now = clock.now().getEpochSecond();
        assertThat(getnonce(ID, SECRET, now - 300).status(), is(0));
        assertThat(getnonce(ID, SECRET, now + 300).status(), is(0));
        assertThat(getnonce(ID, SECRET, now - 301).status(), is(342));
        assertThat(getnonce(ID, SECRET, now + 301).status(), is(342));
        control.option("timestampTolerance", "-1");
        assertThat(getnonce(ID, SECRET, 5).status(), is(0));
    }

    @Test
    void signatureCallsAreNotGuarded() throws Exception {
        String first = nonce();
        assertThat(nonce(), not(is(first)));
    }

    @Test
    void signatureReplacesTheSecretOfATokenCall() throws Exception {
        Answer answer = signed("requesttoken", nonce(), "grant_type", "authorization_code", "code", code(TinyModel.ANA),
                "redirect_uri", redirect);
        assertThat(answer.status(), is(0));
        Answer refreshed = signed("requesttoken", nonce(), "grant_type", "refresh_token", "refresh_token",
                refreshOf(answer));
        assertThat(refreshed.status(), is(0));
    }

    @Test
    void nonceWorksOnceWithinHalfAnHourForItsOwner() throws Exception {
        String used = nonce();
        assertThat(signed("getdemoaccess", used, "scope_oauth2", "user.metrics").status(), is(0));
        assertThat(signed("getdemoaccess", used, "scope_oauth2", "user.info").status(), is(342));
        String late = nonce();
        pass(1800);
        assertThat(signed("getdemoaccess", late, "scope_oauth2", "user.metrics").status(), is(342));
        assertThat(signed("getdemoaccess", "0123456789abcdef0123456789abcdef01234567", "scope_oauth2", "user.metrics")
                .status(), is(342));
        http.control("PUT", "application", "{\"clientId\":\"other\",\"clientSecret\":\"x\"}");
        String foreign = getnonce("other", "x", clock.now().getEpochSecond()).body().get("nonce").getAsString();
        assertThat(signed("getdemoaccess", foreign, "scope_oauth2", "user.metrics").status(), is(342));
    }

    @Test
    void wrongSignatureDoesNotSpendTheNonce() throws Exception {
        String nonce = nonce();
        Answer wrong = http.post("/v2/oauth2", "action", "getdemoaccess", "client_id", ID, "nonce", nonce, "signature",
                Signatures.sign("wrong", "getdemoaccess", ID, nonce), "scope_oauth2", "user.metrics");
        assertThat(wrong.status(), is(342));
        assertThat(signed("getdemoaccess", nonce, "scope_oauth2", "user.metrics").status(), is(0));
    }

    @Test
    void demoAccessOpensTheDemoUserWithoutNamingIt() throws Exception {
        Answer answer = signed("getdemoaccess", nonce(), "scope_oauth2", "user.metrics,user.info");
        assertThat(answer.body().keySet(), containsInAnyOrder("access_token", "refresh_token", "expires_in"));
        assertThat(getmeas(access(answer)).body().get("owner").getAsLong(), is(TinyModel.DEMO));
        assertThat(http.call(access(answer), "/v2/sleep", "action", "getsummary", "lastupdate", "0").status(), is(403));
        assertThat(signed("getdemoaccess", nonce()).status(), is(503));
        assertThat(signed("getdemoaccess", nonce(), "scope_oauth2", "user.all").status(), is(503));
    }

    @Test
    void revokeEndsTokensAndSubscriptionsWithoutAPush() throws Exception {
        Answer tokens = exchange(code(TinyModel.ANA));
        subscribe(access(tokens), receiver.url("/withings/push"), 46);
        Answer answer = signed("revoke", nonce(), "userid", Long.toString(TinyModel.ANA));
        assertThat(answer.status(), is(0));
        assertThat(answer.body().size(), is(0));
        pass(60);
        assertThat(getmeas(access(tokens)).status(), is(401));
        assertThat(refresh(refreshOf(tokens)).status(), is(503));
        assertThat(control.call("GET", "subscriptions", null).getAsJsonArray().size(), is(0));
        assertThat(receiver.pushes, is(empty()));
    }

    @Test
    void revokeOfAnUnknownUserGets247() throws Exception {
        assertThat(signed("revoke", nonce(), "userid", "77").status(), is(247));
        assertThat(signed("revoke", nonce()).status(), is(247));
        assertThat(http
                .post("/v2/oauth2", "action", "revoke", "client_id", ID, "client_secret", SECRET, "userid", "10000042")
                .status(), is(342));
    }

    @Test
    void refreshTokenOfAnotherApplicationIsInvalid() throws Exception {
        String token = refreshOf(exchange(code(TinyModel.ANA)));
        http.control("PUT", "application", "{\"clientId\":\"other\",\"clientSecret\":\"x\"}");
        Answer answer = http.post("/v2/oauth2", "action", "requesttoken", "grant_type", "refresh_token", "client_id",
                "other", "client_secret", "x", "refresh_token", token);
        assertThat(answer.error(), is("Invalid Params: invalid refresh_token"));
        assertThat(refresh(token).status(), is(0));
    }
}
