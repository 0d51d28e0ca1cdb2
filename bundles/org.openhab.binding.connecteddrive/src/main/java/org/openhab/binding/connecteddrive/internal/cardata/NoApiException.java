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
package org.openhab.binding.connecteddrive.internal.cardata;

import java.io.Serial;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.connecteddrive.internal.source.CloudException;
import org.openhab.binding.connecteddrive.internal.source.Trouble;

/**
 * The consent does not cover the REST API, so that somebody has to give it again.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
final class NoApiException extends CloudException {

    @Serial
    private static final long serialVersionUID = 1L;

    NoApiException() {
        super("cardata.scope.api");
    }

    @Override
    public Trouble trouble() {
        return Trouble.CONFIGURATION;
    }
}
