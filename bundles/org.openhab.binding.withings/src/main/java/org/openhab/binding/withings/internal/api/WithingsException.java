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
package org.openhab.binding.withings.internal.api;

import java.io.Serial;
import java.time.Duration;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

/**
 * A call to the cloud that did not bring what it was made for. The message holds no secret, so it may be shown.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public class WithingsException extends Exception {

    @Serial
    private static final long serialVersionUID = 1L;

    private static final Pattern SECRET = Pattern.compile("[0-9A-Za-z_-]{20,}");
    private static final int LONGEST_TEXT = 160;

    private final StatusClass kind;
    private final int status;
    private final Duration wait;

    private WithingsException(StatusClass kind, int status, Duration wait, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.kind = kind;
        this.status = status;
        this.wait = wait;
    }

    /**
     * An answer with a status other than 0.
     *
     * @param kind what the status asks for
     * @param status the number itself
     * @param wait how long the cloud wants to be left alone, zero if it did not say
     * @param error the text of the answer; only for people, its wording changes
     */
    public static WithingsException ofStatus(StatusClass kind, int status, Duration wait, String error) {
        String text = SECRET.matcher(error).replaceAll("***");
        String shown = text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text;
        return new WithingsException(kind, status, wait,
                shown.isEmpty() ? "status " + status : "status " + status + ": " + shown, null);
    }

    /**
     * No answer, or none that can be read: always worth another try later.
     *
     * @param message what happened, without anything received
     * @param cause the reason, may be {@code null}
     */
    public static WithingsException unreadable(String message, @Nullable Throwable cause) {
        return new WithingsException(StatusClass.TRANSIENT, -1, Duration.ZERO, message, cause);
    }

    /** What to do about it. */
    public StatusClass kind() {
        return kind;
    }

    /** The status number of the answer, -1 if there was none. */
    public int status() {
        return status;
    }

    /** How long the cloud wants to be left alone, zero if it did not say. */
    public Duration pause() {
        return wait;
    }
}
