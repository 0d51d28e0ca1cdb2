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
package org.openhab.devhost.internal.rest;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.*;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;

/**
 * Tests of the route table.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class RouterTest {

    private final RestResource resource = new RestResource() {
        @Override
        public String name() {
            return "a";
        }

        @Override
        public List<Route> routes() {
            return List.of(Route.get("/rest/a/{id}", request -> RestResponse.text("id " + request.parameter("id"))),
                    Route.get("/rest/a/fixed", request -> RestResponse.text("fixed")),
                    Route.put("/rest/a/{id}", "application/json", request -> RestResponse.json(request.object())),
                    Route.post("/rest/a/{id}", null, request -> {
                        throw new IllegalStateException("broken");
                    }), Route.delete("/rest/a/{id}", request -> {
                        throw new IllegalArgumentException("no UID");
                    }));
        }
    };
    private final Call call = new Call(resource);

    @Test
    void literalPathsGoFirst() {
        assertThat(Call.text(call.get("/rest/a/fixed")), is("fixed"));
        assertThat(Call.text(call.get("/rest/a/other/")), is("id other"));
    }

    @Test
    void parametersAreDecoded() {
        assertThat(Call.text(call.get("/rest/a/b%3Ac%2Fd+e%23f")), is("id b:c/d+e#f"));
    }

    @Test
    void unknownPathsAndVerbs() {
        RestResponse unknown = call.get("/rest/b");
        RestResponse wrongVerb = call.send("PATCH", "/rest/a/1", "");

        assertThat(unknown.status(), is(404));
        assertThat(Call.json(unknown).getAsJsonObject().getAsJsonObject("error").get("http-code").getAsInt(), is(404));
        assertThat(wrongVerb.status(), is(405));
        assertThat(wrongVerb.headers(), hasEntry("Allow", "DELETE, GET, POST, PUT"));
        assertThat(call.send("OPTIONS", "/rest/a/1", "").status(), is(204));
        assertThat(call.send("HEAD", "/rest/a/1", "").status(), is(200));
    }

    @Test
    void bodiesOfOtherTypesAreRefused() {
        assertThat(call.putText("/rest/a/1", "{}").status(), is(415));
        assertThat(call.putJson("/rest/a/1", "{\"x\":1}").status(), is(200));
    }

    @Test
    void brokenJsonIsTheSendersFault() {
        assertThat(call.putJson("/rest/a/1", "{").status(), is(400));
        assertThat(call.putJson("/rest/a/1", "[]").status(), is(400));
    }

    @Test
    void exceptionsBecomeErrors() {
        RestResponse response = call.postText("/rest/a/1", "");

        assertThat(response.status(), is(500));
        assertThat(Call.json(response), is(Call.json("{'error':{'message':'broken','http-code':500}}")));
        assertThat(call.delete("/rest/a/1").status(), is(500));
    }

    @Test
    void pagesOfOtherSitesMayReadNothingAndChangeNothing() {
        assertThat(new Call(resource).with("Origin", "http://evil.example").putJson("/rest/a/1", "{}").status(),
                is(403));
        assertThat(new Call(resource).with("Origin", "null").postText("/rest/a/1", "").status(), is(403));
        assertThat(new Call(resource).with("Origin", "http://localhost:9090").delete("/rest/a/1").status(), is(403));
        assertThat(new Call(resource).with("Sec-Fetch-Site", "cross-site").postText("/rest/a/1", "").status(), is(403));
        assertThat(new Call(resource).with("Origin", "http://localhost:8080").with("Sec-Fetch-Site", "same-origin")
                .putJson("/rest/a/1", "{}").status(), is(200));
        assertThat(new Call(resource).with("Origin", "http://evil.example").get("/rest/a/1").headers(),
                not(hasKey("Access-Control-Allow-Origin")));
    }

    @Test
    void theFirstLanguageHolds() {
        assertThat(request("de-AT,de;q=0.9,en;q=0.5").locale(Locale.ENGLISH), is(Locale.forLanguageTag("de-AT")));
        assertThat(request("fr;q=0.8").locale(Locale.ENGLISH), is(Locale.FRENCH));
        assertThat(request("*").locale(Locale.ENGLISH), is(Locale.ENGLISH));
        assertThat(new RestRequest("GET", "/", Map.of(), Map.of(), new byte[0]).locale(Locale.GERMAN),
                is(Locale.GERMAN));
    }

    private static RestRequest request(String language) {
        return new RestRequest("GET", "/", Map.of(), Map.of("accept-language", language), new byte[0]);
    }

    @Test
    void queriesAreRead() {
        assertThat(QueryString.parse("a=1&b=x%20y+z&a=2&c&=d&e=%zz"), is(Map.of("a", "1", "b", "x y z", "c", "")));
        assertThat(QueryString.parse(null), is(anEmptyMap()));
    }
}
