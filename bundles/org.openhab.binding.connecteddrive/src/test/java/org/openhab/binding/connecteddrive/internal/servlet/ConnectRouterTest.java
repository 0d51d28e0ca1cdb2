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
package org.openhab.binding.connecteddrive.internal.servlet;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.*;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openhab.cloudcommons.page.PageFrame;
import org.openhab.cloudcommons.testkit.ManualScheduler;
import org.openhab.cloudcommons.web.WebHandler;
import org.openhab.cloudcommons.web.WebReply;
import org.openhab.cloudcommons.web.WebRequest;

/**
 * Tests how links lead to pages, and how they end.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class ConnectRouterTest {

    private final ManualScheduler scheduler = new ManualScheduler(Instant.parse("2025-05-02T10:00:00Z"));
    private final ConnectDesk desk = new ConnectDesk(new SecureRandom(), scheduler.clock());
    private final ConnectRouter router = new ConnectRouter(desk,
            new PageFrame((key, locale, arguments) -> key + arguments, "/connecteddrive"));
    private final List<String> seen = new ArrayList<>();
    private final WebHandler page = WebHandler.of(request -> {
        seen.add(request.method());
        return WebReply.text(200, "page");
    });

    @Test
    void linkLeadsToItsPageAsOftenAsWanted() {
        String path = offer();
        assertThat(request("GET", path).text(), is("page"));
        assertThat(request("POST", path).text(), is("page"));
        assertThat(seen, contains("GET", "POST"));
    }

    @Test
    void previewChangesNothing() {
        assertThat(request("HEAD", offer()).status(), is(200));
        assertThat(seen, is(empty()));
    }

    @ParameterizedTest
    @ValueSource(strings = { "PUT", "DELETE", "OPTIONS", "TRACE" })
    void otherMethodsAreRefused(String method) {
        WebReply reply = request(method, offer());
        assertThat(reply.status(), is(405));
        assertThat(reply.headers().get("Allow"), is("GET, HEAD, POST"));
        assertThat(seen, is(empty()));
    }

    @Test
    void oldLinkEndsWithWords() {
        String path = offer();
        scheduler.advance(Duration.ofHours(24));
        WebReply reply = request("GET", path);
        assertThat(reply.status(), is(404));
        assertThat(reply.text(), containsString("page.expired"));
        assertThat(reply.headers().get("Content-Security-Policy"),
                allOf(startsWith("default-src 'none'"), not(containsString("http")), not(containsString("unsafe"))));
        assertThat(seen, is(empty()));
    }

    @Test
    void newerLinkEndsTheOlder() {
        String path = offer();
        String newer = offer();
        assertThat(request("GET", path).status(), is(404));
        assertThat(request("GET", newer).status(), is(200));
    }

    @Test
    void styleSheetIsThere() {
        assertThat(request("GET", "/page.css").headers().get("Content-Type"), startsWith("text/css"));
        assertThat(seen, is(empty()));
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "/", "/connect", "/other", "/connect/x/../y" })
    void elsewhereIsNothing(String path) {
        assertThat(request("GET", path).status(), is(404));
        assertThat(seen, is(empty()));
    }

    private String offer() {
        return desk.offer(page).substring("/connecteddrive".length());
    }

    private WebReply request(String method, String path) {
        return router.handle(
                new WebRequest(method, path, Map.of(), Map.of(), new byte[0], Locale.ENGLISH, "http://openhab:8080"))
                .join();
    }
}
