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
package org.openhab.core.config.discovery;

import java.util.Collection;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.thing.ThingTypeUID;

/**
 * Finds things by a scan on demand or in the background.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public interface DiscoveryService {

    String CONFIG_PROPERTY_BACKGROUND_DISCOVERY = "background";

    void abortScan();

    void addDiscoveryListener(@Nullable DiscoveryListener discoveryListener);

    @Nullable
    String getScanInputDescription();

    @Nullable
    String getScanInputLabel();

    int getScanTimeout();

    Collection<ThingTypeUID> getSupportedThingTypes();

    boolean isBackgroundDiscoveryEnabled();

    boolean isScanInputSupported();

    void removeDiscoveryListener(@Nullable DiscoveryListener discoveryListener);

    void startScan(String value, @Nullable ScanListener scanListener);

    void startScan(@Nullable ScanListener scanListener);
}
