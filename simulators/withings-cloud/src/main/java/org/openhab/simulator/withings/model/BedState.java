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

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * Whether somebody lies on a mat; no endpoint tells it, only pushes do (withings.md 9.5).
 *
 * @param inBed the state
 * @param since the time of the event in unix seconds
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public record BedState(boolean inBed, long since) {
}
