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

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.openhab.binding.connecteddrive.internal.cardata.auth.AuthException;
import org.openhab.binding.connecteddrive.internal.cardata.auth.DeviceCode;
import org.openhab.binding.connecteddrive.internal.cardata.auth.DeviceLogin;
import org.openhab.binding.connecteddrive.internal.cardata.auth.DeviceLogin.State;
import org.openhab.binding.connecteddrive.internal.servlet.Frame;
import org.openhab.cloudcommons.auth.Pkce;
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
    private final DevicePage page = new DevicePage(login, TEXTS, new Frame(TEXTS, new SecureRandom()));

    @Test
    void codeThatWaitsIsShownWithLinkAndDrawing() {
        when(login.status()).thenReturn(new DeviceLogin.Status(State.WAITING, CODE, null));
        when(login.left()).thenReturn(Optional.of(Duration.ofSeconds(299)));
        String html = get(Map.of()).text();
        assertThat(html, containsString("href=\"https://example.org/link?user_code=aB3dE5fG\""));
        assertThat(html, matchesPattern("(?s).*<path d=\"(M\\d+ \\d+h\\d+v1h-\\d+z){50,}\"/>.*"));
        assertThat(html, containsString(">299<"));
        assertThat(html, not(containsString("secret")));
        assertThat(get(Map.of("state", List.of("1"))).text(),
                is("{\"state\":\"WAITING\",\"code\":\"aB3dE5fG\",\"left\":299}"));
        verify(login, never()).begin();
    }

    @Test
    void whoLooksAtAnExpiredCodeGetsAnother() {
        when(login.status()).thenReturn(new DeviceLogin.Status(State.EXPIRED, null, null));
        when(login.left()).thenReturn(Optional.empty());
        get(Map.of("state", List.of("1")));
        verify(login).begin();
    }

    @Test
    void failureIsSaidAndOnlyTriedAgainOnRequest() {
        when(login.status()).thenReturn(
                new DeviceLogin.Status(State.FAILED, null, new AuthException(AuthException.Kind.DENIED, "x")));
        when(login.left()).thenReturn(Optional.empty());
        String html = get(Map.of()).text();
        assertThat(html, containsString("cardata.auth.denied"));
        assertThat(html, containsString("?again=1"));
        verify(login, never()).begin();
        get(Map.of("again", List.of("1")));
        verify(login).begin();
    }

    private WebReply get(Map<String, List<String>> query) {
        return page.handle(new WebRequest("GET", "/connect/x", query, Map.of(), new byte[0], Locale.ENGLISH,
                "http://localhost:8080")).join();
    }
}
