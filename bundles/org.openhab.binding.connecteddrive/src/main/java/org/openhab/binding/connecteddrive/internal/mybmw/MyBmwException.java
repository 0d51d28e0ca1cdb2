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

import java.io.Serial;
import java.time.Duration;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.connecteddrive.internal.source.CloudException;
import org.openhab.binding.connecteddrive.internal.source.Trouble;

/**
 * The cloud of the phone app did not do what it was asked for.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public class MyBmwException extends CloudException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final Refusal refusal;
    private final Duration pause;

    /**
     * @param refusal what it is
     * @param pause how long nothing may be called; zero for no pause
     * @param arguments of the text; nothing secret
     */
    public MyBmwException(Refusal refusal, Duration pause, String... arguments) {
        super(refusal.key(), arguments);
        this.refusal = refusal;
        this.pause = pause;
    }

    /** Without a pause. */
    public MyBmwException(Refusal refusal, String... arguments) {
        this(refusal, Duration.ZERO, arguments);
    }

    /** What it is. */
    public Refusal refusal() {
        return refusal;
    }

    /** How long nothing may be called from the moment on when it happened; zero for no pause. */
    public Duration pause() {
        return pause;
    }

    @Override
    public Trouble trouble() {
        return refusal.trouble();
    }
}
