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
package org.openhab.simulator.kit.fault;

import org.eclipse.jdt.annotation.NonNullByDefault;

import com.google.gson.JsonObject;

/**
 * A fault that waits on a board for the calls it is aimed at.
 *
 * @param <F> the cloud's own kind of fault
 * @param <C> the cloud's own kind of call
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public interface BoardFault<F extends BoardFault<F, C>, C> {

    /** Fitting calls that pass before the first one is hit. */
    int skip();

    /** Calls that are hit, -1 for all. */
    int count();

    /** The same fault with a number. */
    F numbered(long id);

    /** Whether a call is one of those meant. */
    boolean fits(C call);

    /** The fault for the control API. */
    JsonObject describe(long hits);
}
