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
package org.openhab.binding.withings.internal.servlet;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.*;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Dictionary;
import java.util.Locale;
import java.util.Map;

import javax.servlet.ReadListener;
import javax.servlet.Servlet;
import javax.servlet.ServletInputStream;
import javax.servlet.ServletOutputStream;
import javax.servlet.WriteListener;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;
import org.mockito.ArgumentMatchers;
import org.openhab.binding.withings.internal.auth.LinkDesk;
import org.openhab.binding.withings.internal.push.PushDesk;
import org.openhab.core.i18n.TranslationProvider;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;

/**
 * Looks at what the binding registers with the web server, and asks it for a page.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class WithingsPagesTest {

    private final BundleContext context = mock(BundleContext.class);
    private final Bundle bundle = mock(Bundle.class);
    private final TranslationProvider translations = mock(TranslationProvider.class);
    private final ArgumentCaptor<Servlet> servlet = ArgumentCaptor.forClass(Servlet.class);
    private final ArgumentCaptor<Dictionary<String, Object>> properties = ArgumentCaptor.captor();
    @SuppressWarnings("unchecked")
    private final ServiceRegistration<Servlet> registration = mock(ServiceRegistration.class);

    @BeforeEach
    void prepare() {
        when(context.getBundle()).thenReturn(bundle);
        when(context.registerService(eq(Servlet.class), servlet.capture(), properties.capture()))
                .thenReturn(registration);
    }

    @Test
    void servletIsThereAsLongAsTheComponent() {
        WithingsPages pages = new WithingsPages(context, new LinkDesk(), new PushDesk(), translations);
        Dictionary<String, Object> registered = properties.getAllValues().get(0);
        assertThat(Collections.list(registered.keys()), containsInAnyOrder("osgi.http.whiteboard.servlet.name",
                "osgi.http.whiteboard.servlet.pattern", "osgi.http.whiteboard.servlet.asyncSupported"));
        assertThat(registered.get("osgi.http.whiteboard.servlet.pattern"), is("/withings/*"));
        assertThat(registered.get("osgi.http.whiteboard.servlet.asyncSupported"), is(true));
        assertThat(properties.getAllValues().get(1).get("osgi.http.whiteboard.servlet.pattern"),
                is("/withings/push/*"));
        verify(registration, never()).unregister();
        pages.deactivate();
        verify(registration, times(2)).unregister();
    }

    @Test
    void pageSpeaksTheLanguageOfTheBrowser() throws Exception {
        when(translations.getText(eq(bundle), anyString(), anyString(), eq(Locale.GERMAN),
                ArgumentMatchers.any(Object[].class)))
                        .thenAnswer(call -> "page.idle".equals(call.getArgument(1)) ? "Niemand wartet." : null);
        new WithingsPages(context, new LinkDesk(), new PushDesk(), translations);
        String page = get("/callback");
        assertThat(page, containsString("Niemand wartet."));
        assertThat(page, containsString("lang=\"de\""));
        assertThat("a text that is missing shows its key", page, containsString("page.title"));
    }

    private String get(String path) throws Exception {
        HttpServletRequest request = mock(HttpServletRequest.class);
        HttpServletResponse response = mock(HttpServletResponse.class);
        Map<String, String> headers = Map.of("Host", "localhost:8080");
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        when(request.getMethod()).thenReturn("GET");
        when(request.getPathInfo()).thenReturn(path);
        when(request.getScheme()).thenReturn("http");
        when(request.getRemoteAddr()).thenReturn("127.0.0.1");
        when(request.getLocale()).thenReturn(Locale.GERMANY);
        when(request.getHeaderNames()).thenReturn(Collections.enumeration(headers.keySet()));
        when(request.getHeader(anyString())).thenAnswer(call -> headers.get(call.<String> getArgument(0)));
        when(request.getInputStream()).thenReturn(new NoContent());
        when(response.getOutputStream()).thenReturn(new Collected(body));
        servlet.getAllValues().get(0).service(request, response);
        verify(response).setStatus(200);
        return body.toString(StandardCharsets.UTF_8);
    }

    private static final class NoContent extends ServletInputStream {
        @Override
        public int read() {
            return -1;
        }

        @Override
        public boolean isFinished() {
            return true;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setReadListener(@Nullable ReadListener listener) {
            throw new UnsupportedOperationException();
        }
    }

    private static final class Collected extends ServletOutputStream {
        private final ByteArrayOutputStream body;

        Collected(ByteArrayOutputStream body) {
            this.body = body;
        }

        @Override
        public void write(int b) {
            body.write(b);
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(@Nullable WriteListener listener) {
            throw new UnsupportedOperationException();
        }
    }
}
