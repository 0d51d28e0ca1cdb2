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

import java.time.Duration;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.connecteddrive.internal.source.SourceListener;
import org.openhab.binding.connecteddrive.internal.source.VehicleSource;

/**
 * Makes the ways to the cars of an account.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
@FunctionalInterface
public interface SourceFactory {

    /**
     * @param car which one, how it is reached
     * @param interval how often the user wants it to be read
     * @param listener hears what is found
     */
    VehicleSource create(CarAccess car, Duration interval, SourceListener listener);
}
