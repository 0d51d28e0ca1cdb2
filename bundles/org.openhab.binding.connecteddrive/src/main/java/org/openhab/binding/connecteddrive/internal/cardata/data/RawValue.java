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
package org.openhab.binding.connecteddrive.internal.cardata.data;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

/**
 * One value of a telematic key as it came, typed values as texts.
 *
 * @param key the name of the key
 * @param value {@code null} if the car never reported one
 * @param unit {@code null} if none came
 * @param timestamp when the value left the car, as it came; {@code null} if it did not
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public record RawValue(String key, @Nullable String value, @Nullable String unit, @Nullable String timestamp) {
}
