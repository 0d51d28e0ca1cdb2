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
package org.openhab.binding.connecteddrive.internal.source;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * Why a car cannot be read.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public enum Trouble {
    /** Passes by itself: network, server. */
    COMMUNICATION,
    /** No calls left; passes by itself at a known time. */
    BUDGET,
    /** Somebody has to do something: a wrong VIN, a missing permission. */
    CONFIGURATION,
    /** The cloud does not know the car any more. */
    GONE
}
