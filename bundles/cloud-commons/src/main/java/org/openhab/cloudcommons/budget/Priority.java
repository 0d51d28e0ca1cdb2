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
package org.openhab.cloudcommons.budget;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * The {@link Priority} orders waiting calls, the most urgent first.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public enum Priority {
    /** Token exchange or refresh: everything else depends on it, and a code lives 30 seconds. */
    TOKEN,
    /** Something has just happened at the cloud. */
    PUSH,
    /** A person or a rule waits. */
    COMMAND,
    /** Regular polling. */
    POLL,
    /** Import of old data; leaves a quarter of the bucket to the others. */
    HISTORY
}
