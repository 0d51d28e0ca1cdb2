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
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.io.IOException;

import javax.servlet.AsyncContext;
import javax.servlet.ServletOutputStream;
import javax.servlet.ServletResponse;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Tests of the non-blocking output.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class EventConnectionTest {

    private final EventClient client = new EventClient(topic -> true, closed -> {
    });
    private final AsyncContext context = mock(AsyncContext.class);
    private final ServletOutputStream output = mock(ServletOutputStream.class);
    private @NonNullByDefault({}) EventConnection connection;

    @BeforeEach
    void connect() throws IOException {
        ServletResponse response = mock(ServletResponse.class);
        when(context.getResponse()).thenReturn(response);
        when(response.getOutputStream()).thenReturn(output);
        connection = new EventConnection(client, context);
        connection.start();
    }

    @Test
    void nothingIsWrittenBeforeTheContainerSaysSo() throws IOException {
        client.send("message", "1");
        verify(output, never()).write(any(byte[].class));

        when(output.isReady()).thenReturn(true);
        connection.onWritePossible();

        verify(output).write("event: message\ndata: 1\n\n".getBytes());
        verify(output).flush();
    }

    @Test
    void aFullConnectionWaitsForTheContainer() throws IOException {
        when(output.isReady()).thenReturn(true, false);
        client.send("message", "1");
        client.send("message", "2");
        connection.onWritePossible();
        client.send("message", "3");
        verify(output, times(1)).write(any(byte[].class));
        verify(output, never()).flush();

        when(output.isReady()).thenReturn(true);
        connection.onWritePossible();

        verify(output, times(3)).write(any(byte[].class));
        verify(output, times(3)).flush();
    }

    @Test
    void aBrokenConnectionEndsTheSubscription() throws IOException {
        when(output.isReady()).thenReturn(true);
        doThrow(new IOException("gone")).when(output).write(any(byte[].class));
        client.send("message", "1");

        connection.onWritePossible();

        assertThat(client.isClosed(), is(true));
        verify(context).complete();
    }

    @Test
    void aDroppedClientWritesNoMore() throws IOException {
        when(output.isReady()).thenReturn(true);
        connection.onWritePossible();

        client.close();
        client.send("message", "1");
        connection.wake();

        verify(context, times(1)).complete();
        verify(output, never()).write(any(byte[].class));
    }
}
