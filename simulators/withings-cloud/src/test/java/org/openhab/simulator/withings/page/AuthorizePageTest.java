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
package org.openhab.simulator.withings.page;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openhab.simulator.kit.http.Forms;
import org.openhab.simulator.withings.Answer;
import org.openhab.simulator.withings.CloudTest;
import org.openhab.simulator.withings.TinyModel;

/**
 * Tests the account pages over HTTP (withings.md 2.1, 2.2, 18.3).
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class AuthorizePageTest extends CloudTest {

    private static final String STATE = "a b&c=<d>\"'%/+";

    private String query(String... changes) {
        Map<String, String> q = new LinkedHashMap<>(Map.of("response_type", "code", "client_id", ID, "scope",
                ALL_SCOPES, "redirect_uri", redirect, "state", STATE));
        for (int i = 0; i < changes.length; i += 2) {
            if (changes[i + 1].isEmpty()) {
                q.remove(changes[i]);
            } else {
                q.put(changes[i], changes[i + 1]);
            }
        }
        return AuthorizePage.PATH + "?" + Forms.encode(q);
    }

    private Answer submit(String page, String decision, String extra) throws Exception {
        StringBuilder body = new StringBuilder();
        var hidden = java.util.regex.Pattern.compile("type=\"hidden\" name=\"([^\"]*)\" value=\"([^\"]*)\"")
                .matcher(page);
        while (hidden.find()) {
            String value = hidden.group(2).replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"")
                    .replace("&#39;", "'").replace("&amp;", "&");
            body.append(hidden.group(1)).append('=').append(Forms.encode(value)).append('&');
        }
        body.append(extra).append("&decision=").append(decision);
        return http.send("POST", AuthorizePage.PATH, body.toString(), "application/x-www-form-urlencoded", null);
    }

    @Test
    void formOffersPersonsAndScopesEscaped() throws Exception {
        Answer page = http.get(query());
        assertThat(page.http(), is(200));
        assertThat(page.text(), containsString("name=\"userid\" value=\"10000042\" checked"));
        assertThat(page.text(), containsString("name=\"userid\" value=\"10000043\">"));
        assertThat(page.text(), containsString("B&lt;N"));
        for (String scope : ALL_SCOPES.split(",")) {
            assertThat(page.text(), containsString("name=\"granted\" value=\"" + scope + "\" checked"));
        }
        assertThat(page.text(), not(containsString("<d>")));
    }

    @Test
    void consentGivesCodeAndStateUnchanged() throws Exception {
        String page = http.get(query()).text();
        Answer answer = submit(page, "allow", "userid=10000043&granted=user.info&granted=user.metrics");
        assertThat(answer.http(), is(302));
        assertThat(answer.location(), startsWith(redirect + "?code="));
        assertThat(answer.redirected("state"), is(STATE));
        assertThat(answer.redirected("code"), matchesPattern("[0-9a-f]{40}"));
        Answer tokens = exchange(answer.redirected("code"));
        assertThat(tokens.body().get("userid").getAsLong(), is(TinyModel.BEN));
        assertThat(tokens.body().get("scope").getAsString(), is("user.info,user.metrics"));
    }

    @Test
    void refusalGoesBackWithAccessDenied() throws Exception {
        Answer answer = submit(http.get(query()).text(), "deny", "");
        assertThat(answer.redirected("error"), is("access_denied"));
        assertThat(answer.redirected("state"), is(STATE));
        assertThat(answer.redirected("code"), is(""));
        control.option("denial", "page");
        Answer page = submit(http.get(query()).text(), "deny", "");
        assertThat(page.http(), is(200));
        assertThat(page.location(), is(""));
    }

    @Test
    void demoModeLinksTheDemoUser() throws Exception {
        String page = http.get(query("mode", "demo")).text();
        assertThat(page, not(containsString("10000042")));
        Answer answer = submit(page, "allow", "userid=10000042&granted=user.metrics");
        assertThat(exchange(answer.redirected("code")).body().get("userid").getAsLong(), is(TinyModel.DEMO));
    }

    @ParameterizedTest
    @CsvSource({ "client_id,other,invalid_client", "client_id,'',invalid_client", "state,'',invalid_request",
            "response_type,token,unsupported_response_type", "response_type,'',unsupported_response_type",
            "scope,users.activity,invalid_scope", "scope,'',invalid_scope", "mode,party,invalid_request",
            "redirect_uri,http://elsewhere.example.org/withings,redirect_uri_mismatch",
            "redirect_uri,'',redirect_uri_mismatch", "redirect_uri,http://localhost:1/withings,redirect_uri_mismatch" })
    void wrongRequestEndsOnAnErrorPage(String name, String value, String expected) throws Exception {
        Answer page = http.get(query(name, value));
        assertThat(page.http(), is(400));
        assertThat(page.location(), is(""));
        assertThat(page.text(), containsString(expected));
    }

    @ParameterizedTest
    @ValueSource(strings = { "userid=10000099&granted=user.info", "userid=abc&granted=user.info", "userid=10000042",
            "userid=10000042&granted=user.everything" })
    void wrongConsentEndsOnAnErrorPage(String fields) throws Exception {
        Answer page = submit(http.get(query()).text(), "allow", fields);
        assertThat(page.http(), is(400));
        assertThat(page.location(), is(""));
    }

    @Test
    void scopeThatWasNotAskedForCannotBeGranted() throws Exception {
        String page = http.get(query("scope", "user.info")).text();
        assertThat(submit(page, "allow", "userid=10000042&granted=user.metrics").http(), is(400));
    }

    @Test
    void redirectMayExtendARegisteredUrlUnlessSwitched() throws Exception {
        assertThat(http.get(query("redirect_uri", redirect + "?a=1")).http(), is(200));
        assertThat(http.get(query("redirect_uri", receiver.url("/withingsother"))).http(), is(400));
        Answer answer = submit(http.get(query("redirect_uri", redirect + "?a=1")).text(), "allow",
                "userid=10000042&granted=user.info");
        assertThat(answer.location(), startsWith(redirect + "?a=1&code="));
        control.option("redirectMatch", "exact");
        assertThat(http.get(query()).http(), is(400));
        assertThat(http.get(query("redirect_uri", receiver.url("/withings"))).http(), is(200));
    }

    @Test
    void beyondDevelopmentModeOnlyPublicHttpsIsARedirect() throws Exception {
        control.option("developmentMode", "false");
        assertThat(http.get(query()).http(), is(400));
        assertThat(http.get(query("redirect_uri", "https://home.example.org/withings/callback")).http(), is(200));
    }

    @Test
    void elevenPersonsAreTooManyInDevelopmentMode() throws Exception {
        control.option("userLimit", "1");
        token(TinyModel.ANA);
        String page = http.get(query()).text();
        assertThat(submit(page, "allow", "userid=10000043&granted=user.info").http(), is(400));
        assertThat(submit(page, "allow", "userid=10000042&granted=user.info").http(), is(302));
    }

    @Test
    void automaticConsentNeedsNoBrowser() throws Exception {
        control.option("autoConsent", "10000042");
        Answer answer = http.get(query());
        assertThat(exchange(answer.redirected("code")).body().get("scope").getAsString(), is(ALL_SCOPES));
    }

    @Test
    void logoutGoesOnToTheAuthorizePageOnly() throws Exception {
        String target = cloud.accountUrl() + query();
        Answer answer = http.get("/logout?r=" + Forms.encode(target));
        assertThat(answer.http(), is(302));
        assertThat(answer.location(), is(query()));
        Answer foreign = http.get("/logout?r=" + Forms.encode("https://evil.example.org/"));
        assertThat(foreign.http(), is(200));
        assertThat(http.get("/logout").http(), is(200));
    }
}
