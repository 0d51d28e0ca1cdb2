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
package org.openhab.simulator.bmw.cardata.rest;

import java.time.Instant;
import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

/**
 * A named list of keys (bmw-cardata.md 3.2).
 *
 * @param id 13 upper-case letters and digits
 * @param gcid whose it is
 * @param name its name
 * @param purpose what for
 * @param created when
 * @param deleted when it was deleted, null while it is active
 * @param keys its telematic keys
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public record Container(String id, String gcid, String name, String purpose, Instant created, @Nullable Instant deleted,
        List<String> keys) {

    boolean active() {
        return deleted == null;
    }
}
