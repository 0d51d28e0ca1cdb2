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
package org.openhab.binding.connecteddrive.internal.mybmw.state;

import java.time.Instant;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.binding.connecteddrive.internal.vehicle.Readings;

/**
 * What the cloud says about a car at the moment (bmw-mybmw.md 5).
 *
 * @param readings the values, with the time at which the car reported them
 * @param time when the car reported; when the cloud was asked if the car never did
 * @param leftSteering whether the driver sits on the left; {@code null} if the cloud does not say
 * @param reporting whether the car reports at all (Last State Call); {@code true} if the cloud does not say
 * @param climate whether there is a climate control, without which nothing can be stopped
 * @param software the version of the software; empty if not given
 * @param capabilities what the car can do; {@code null} if the answer says nothing about it, or nobody asked
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public record StateAnswer(Readings readings, Instant time, @Nullable Boolean leftSteering, boolean reporting,
        boolean climate, String software, @Nullable Capabilities capabilities) {
}
