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
package org.openhab.binding.connecteddrive.internal.mybmw;

import java.time.Instant;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.connecteddrive.internal.source.SourceListener;
import org.openhab.binding.connecteddrive.internal.source.Trouble;
import org.openhab.binding.connecteddrive.internal.vehicle.Readings;
import org.openhab.binding.connecteddrive.internal.vehicle.VehicleFacts;
import org.openhab.cloudcommons.http.Content;

/**
 * Passes on what a source finds until the source is closed.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
final class WhileOpen implements SourceListener, AutoCloseable {

    private final SourceListener listener;
    private volatile boolean closed;

    WhileOpen(SourceListener listener) {
        this.listener = listener;
    }

    @Override
    public void close() {
        closed = true;
    }

    @Override
    public void read(Readings readings) {
        if (!closed) {
            listener.read(readings);
        }
    }

    @Override
    public void facts(VehicleFacts facts) {
        if (!closed) {
            listener.facts(facts);
        }
    }

    @Override
    public void complete(Instant fetched) {
        if (!closed) {
            listener.complete(fetched);
        }
    }

    @Override
    public void raw(String name, Content json) {
        if (!closed) {
            listener.raw(name, json);
        }
    }

    @Override
    public void works(String remark) {
        if (!closed) {
            listener.works(remark);
        }
    }

    @Override
    public void fails(Trouble trouble, String text) {
        if (!closed) {
            listener.fails(trouble, text);
        }
    }
}
