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
package org.openhab.simulator.kit.control;

import java.util.Set;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * A switch of a simulated cloud's behaviour; an enum of each cloud has them all.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public interface SwitchKey {

    /** The name in the control API. */
    String key();

    /** The value at the start, as text. */
    String initial();

    /** The allowed values; empty for a whole number. */
    Set<String> choices();

    /** What it does, with the section of the protocol file. */
    String meaning();
}
