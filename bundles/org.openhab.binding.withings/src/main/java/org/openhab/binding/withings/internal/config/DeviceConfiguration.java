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
package org.openhab.binding.withings.internal.config;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * The configuration of a device.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public class DeviceConfiguration {

    public static final String DEVICE_ID = "deviceId";

    /** The id of the device at Withings. */
    public String deviceId = "";
}
