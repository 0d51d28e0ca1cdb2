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
package org.openhab.simulator.withings.model;

import java.math.BigDecimal;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

/**
 * One decoded value of a measure group.
 *
 * @param type the number of withings.md 4.3
 * @param value mantissa times ten to the power of the exponent, exact, in the unit of withings.md 4.3
 * @param position the body part of withings.md 4.5, or null when none was sent
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public record Measure(int type, BigDecimal value, @Nullable Integer position) {
}
