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
package org.openhab.binding.connecteddrive.internal.car;

import java.util.concurrent.CompletionException;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.connecteddrive.internal.source.CloudException;

/**
 * Puts what went wrong into words for a log.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public final class Failure {

    private Failure() {
    }

    /** The message of a failure of the cloud; only the kind of any other, as nobody knows what it names. */
    public static String text(Throwable trouble) {
        Throwable cause = trouble.getCause();
        Throwable real = trouble instanceof CompletionException && cause != null ? cause : trouble;
        return real instanceof CloudException ? String.valueOf(real.getMessage()) : real.getClass().getSimpleName();
    }
}
