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

import java.time.LocalDate;

import org.eclipse.jdt.annotation.NonNullByDefault;

import com.google.gson.JsonObject;

/**
 * A fact that belongs to a local day.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public interface Dated {

    /** The fact as the cloud sends it, with every field. */
    JsonObject json();

    /** The local day in the zone of the fact. */
    LocalDate date();

    /** The last change in unix seconds. */
    long modified();
}
