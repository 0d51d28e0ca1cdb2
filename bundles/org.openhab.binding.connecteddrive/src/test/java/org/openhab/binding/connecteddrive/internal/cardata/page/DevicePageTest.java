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
package org.openhab.binding.connecteddrive.internal.cardata.page;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.*;
import static org.mockito.Mockito.*;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.openhab.binding.connecteddrive.internal.cardata.SelfTest;
import org.openhab.binding.connecteddrive.internal.cardata.auth.AuthException;
import org.openhab.binding.connecteddrive.internal.cardata.auth.DeviceCode;
import org.openhab.binding.connecteddrive.internal.cardata.auth.DeviceLogin;
import org.openhab.binding.connecteddrive.internal.cardata.auth.DeviceLogin.State;
import org.openhab.binding.connecteddrive.internal.cardata.quota.Quota;
import org.openhab.binding.connecteddrive.internal.cardata.stream.StreamStatus;
import org.openhab.cloudcommons.auth.Pkce;
import org.openhab.cloudcommons.page.PageFrame;
import org.openhab.cloudcommons.page.PageTexts;
import org.openhab.cloudcommons.web.WebReply;
import org.openhab.cloudcommons.web.WebRequest;

/**
 * Tests of {@link DevicePage}.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class DevicePageTest {

    private static final DeviceCode CODE = new DeviceCode("secret", "aB3dE5fG", "https://example.org/link",
            Instant.parse("2026-05-02T10:05:00Z"), Duration.ofSeconds(5), new Pkce("v", "c"));
    private static final PageTexts TEXTS = (key, locale, arguments) -> key;

    private final DeviceLogin login = mock(DeviceLogin.class);
    private SelfTest account = selfTest(false);
    private final DevicePage page = new DevicePage(login, () -> account, "My <car>",
            new PageFrame(TEXTS, "/connecteddrive"));

    @Test
    void codeThatWaitsIsShownWithLinkAndDrawing() {
        when(login.status()).thenReturn(new DeviceLogin.Status(State.WAITING, CODE, null));
        when(login.left()).thenReturn(Optional.of(Duration.ofSeconds(299)));
        String html = get(Map.of()).text();
        assertThat(html, containsString("href=\"https://example.org/link?user_code=aB3dE5fG\""));
        assertThat(html, matchesPattern("(?s).*<path d=\"(M\\d+ \\d+h\\d+v1h-\\d+z){50,}\">.*"));
        assertThat(html, containsString(">4:59<"));
        assertThat(html, not(containsString("secret")));
        assertThat(get(Map.of("watch", List.of("1"))).text(), matchesPattern("\\{\"version\":\"\\w+\",\"left\":299}"));
        verify(login, never()).begin();
    }

    @Test
    void whoLooksAtAnExpiredCodeGetsAnother() {
        when(login.status()).thenReturn(new DeviceLogin.Status(State.EXPIRED, null, null));
        when(login.left()).thenReturn(Optional.empty());
        get(Map.of("watch", List.of("1")));
        verify(login).begin();
    }

    @Test
    void failureIsSaidAndOnlyTriedAgainOnRequest() {
        when(login.status()).thenReturn(
                new DeviceLogin.Status(State.FAILED, null, new AuthException(AuthException.Kind.DENIED, "x")));
        when(login.left()).thenReturn(Optional.empty());
        String html = get(Map.of()).text();
        assertThat(html, containsString("cardata.auth.denied"));
        assertThat(html, containsString("<button id=\"again\" name=\"again\""));
        get(Map.of("again", List.of("1")));
        verify(login, never()).begin();
        WebReply reply = request("POST", Map.of(), "again=1");
        verify(login).begin();
        assertThat(reply.headers().get("Location"), is("x"));
    }

    @Test
    void linkedAccountShowsItsSelfTest() {
        when(login.status()).thenReturn(new DeviceLogin.Status(State.DONE, null, null));
        account = selfTest(true);
        assertThat(get(Map.of()).text(), stringContainsInOrder("My &lt;car&gt;", "page.state.linked",
                "page.check.cars.name", "page.check.container.none", "cardata.stream.evicted", "page.check.quota"));
    }

    @Test
    void accountThatLostItsConsentIsNotCalledLinked() {
        when(login.status()).thenReturn(new DeviceLogin.Status(State.DONE, null, null));
        assertThat(get(Map.of()).text(), allOf(containsString("page.cardata.ended"),
                not(containsString("page.state.linked")), not(containsString("page.check"))));
    }

    private static SelfTest selfTest(boolean isLinked) {
        return new SelfTest(isLinked, 2, Optional.empty(), StreamStatus.State.EVICTED,
                new Quota.State(3, 47, 40, Instant.parse("2026-05-03T00:00:00Z")));
    }

    private WebReply get(Map<String, List<String>> query) {
        return request("GET", query, "");
    }

    private WebReply request(String method, Map<String, List<String>> query, String form) {
        return page.handle(
                new WebRequest(method, "/connect/x", query, Map.of("Content-Type", "application/x-www-form-urlencoded"),
                        form.getBytes(StandardCharsets.UTF_8), Locale.ENGLISH, "http://localhost:8080"))
                .join();
    }
}
