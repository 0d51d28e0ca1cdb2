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
package org.openhab.binding.withings.internal.state;

import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.withings.internal.api.Device;

/**
 * What is on disk about the devices of a person.
 *
 * @param read whether the list has ever been read
 * @param devices the last list, each device once
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public record KnownDevices(boolean read, List<Device> devices) {

    /** The list has never been read. */
    public static final KnownDevices NOTHING = new KnownDevices(false, List.of());

    public KnownDevices {
        devices = List.copyOf(devices);
    }
}
