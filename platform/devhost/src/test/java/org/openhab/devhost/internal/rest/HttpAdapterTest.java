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
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;

import javax.servlet.AsyncContext;
import javax.servlet.ReadListener;
import javax.servlet.ServletInputStream;
import javax.servlet.ServletOutputStream;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;

/**
 * Tests of the way between servlet container and API.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class HttpAdapterTest {

    /** A body in memory. */
    private static final class Body extends ServletInputStream {
        private final ByteArrayInputStream bytes;

        Body(byte[] bytes) {
            this.bytes = new ByteArrayInputStream(bytes);
        }

        @Override
        public int read() {
            return bytes.read();
        }

        @Override
        public boolean isFinished() {
            return bytes.available() == 0;
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

    private final RestApi api = mock(RestApi.class);
    private final HttpAdapter adapter = new HttpAdapter(api);
    private final HttpServletRequest request = mock(HttpServletRequest.class);
    private final HttpServletResponse response = mock(HttpServletResponse.class);
    private final ServletOutputStream output = mock(ServletOutputStream.class);
    private final ArgumentCaptor<RestRequest> seen = ArgumentCaptor.forClass(RestRequest.class);

    @BeforeEach
    void create() throws IOException {
        when(request.getMethod()).thenReturn("PUT");
        when(request.getRequestURI()).thenReturn("/rest/a%23b");
        when(request.getQueryString()).thenReturn("force=true");
        when(request.getHeaderNames()).thenReturn(Collections.enumeration(List.of("Host")));
        when(request.getHeader("Host")).thenReturn("home:8080");
        when(response.getOutputStream()).thenReturn(output);
        when(api.handle(seen.capture())).thenReturn(RestResponse.text("answer").withHeader("Allow", "GET"));
        body("text");
    }

    private void body(String text) throws IOException {
        when(request.getInputStream()).thenReturn(new Body(text.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void requestsAndAnswersGoThroughUnchanged() throws IOException {
        adapter.service(request, response);

        assertThat(seen.getValue().method(), is("PUT"));
        assertThat(seen.getValue().path(), is("/rest/a%23b"));
        assertThat(seen.getValue().flag("force", false), is(true));
        assertThat(seen.getValue().header("host"), is("home:8080"));
        assertThat(seen.getValue().text(), is("text"));
        verify(response).setStatus(200);
        verify(response).setHeader("Allow", "GET");
        verify(response).setHeader("X-Content-Type-Options", "nosniff");
        verify(output).write("answer".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void largeBodiesAreRefusedBeforeAnyoneSeesThem() throws IOException {
        body("x".repeat((1 << 20) + 1));

        adapter.service(request, response);

        verify(response).setStatus(413);
        verify(api, never()).handle(any());
    }

    @Test
    void headHasNoBody() throws IOException {
        when(request.getMethod()).thenReturn("HEAD");

        adapter.service(request, response);

        verify(response).setContentLength(6);
        verify(output, never()).write(any(byte[].class));
    }

    @Test
    void eventsKeepTheConnectionOpen() throws IOException {
        AsyncContext context = mock(AsyncContext.class);
        when(request.startAsync()).thenReturn(context);
        when(context.getResponse()).thenReturn(response);
        EventClient client = new EventClient(topic -> true, closed -> {
        });
        when(api.handle(any())).thenReturn(RestResponse.events(client));

        adapter.service(request, response);

        verify(context).setTimeout(0);
        verify(output).setWriteListener(any());
        verify(response).setContentType("text/event-stream");
        verify(response, never()).setContentLength(anyInt());
    }
}
