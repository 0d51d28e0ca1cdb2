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

import java.io.IOException;

import javax.servlet.AsyncContext;
import javax.servlet.AsyncEvent;
import javax.servlet.AsyncListener;
import javax.servlet.ServletOutputStream;
import javax.servlet.WriteListener;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes the events of a client to its connection, never blocking the thread that brings them.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
final class EventConnection implements EventClient.Connection, WriteListener, AsyncListener {

    private final Logger logger = LoggerFactory.getLogger(EventConnection.class);
    private final EventClient client;
    private final AsyncContext context;
    private final ServletOutputStream output;
    private boolean writable;
    private boolean unflushed;
    private boolean ended;

    EventConnection(EventClient client, AsyncContext context) throws IOException {
        this.client = client;
        this.context = context;
        this.output = context.getResponse().getOutputStream();
    }

    void start() {
        context.addListener(this);
        output.setWriteListener(this);
        client.connect(this);
    }

    @Override
    public void onWritePossible() {
        synchronized (this) {
            writable = true;
        }
        pump();
    }

    @Override
    public void wake() {
        pump();
    }

    /** After isReady() said no the container calls onWritePossible; until then nothing may be written. */
    private void pump() {
        try {
            write();
        } catch (IOException | RuntimeException e) {
            onError(e);
        }
    }

    private synchronized void write() throws IOException {
        while (writable && !ended) {
            if (!output.isReady()) {
                writable = false;
            } else if (unflushed) {
                unflushed = false;
                output.flush();
            } else {
                byte @Nullable [] event = client.poll();
                if (event == null) {
                    return;
                }
                output.write(event);
                unflushed = true;
            }
        }
    }

    @Override
    public void drop() {
        synchronized (this) {
            if (ended) {
                return;
            }
            ended = true;
        }
        try {
            context.complete();
        } catch (IllegalStateException e) {
            logger.debug("The connection of an event client was over already: {}", e.getMessage());
        }
    }

    @Override
    public void onError(@Nullable Throwable error) {
        logger.debug("An event client is gone: {}", error == null ? null : error.getMessage());
        client.close();
    }

    @Override
    public void onComplete(@Nullable AsyncEvent event) {
        client.close();
    }

    @Override
    public void onTimeout(@Nullable AsyncEvent event) {
        client.close();
    }

    @Override
    public void onError(@Nullable AsyncEvent event) {
        onError(event == null ? null : event.getThrowable());
    }

    @Override
    public void onStartAsync(@Nullable AsyncEvent event) {
        logger.trace("Asynchronous again");
    }
}
