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

import java.util.List;
import java.util.Set;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.thing.ThingTypeUID;

/**
 * All discoveries.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public interface DiscoveryServiceRegistry {

    boolean abortScan(String bindingId);

    boolean abortScan(ThingTypeUID thingTypeUID);

    void addDiscoveryListener(DiscoveryListener discoveryListener);

    Set<DiscoveryService> getDiscoveryServices(String bindingId) throws IllegalStateException;

    int getMaxScanTimeout(String bindingId);

    int getMaxScanTimeout(ThingTypeUID thingTypeUID);

    List<String> getSupportedBindings();

    List<ThingTypeUID> getSupportedThingTypes();

    void removeDiscoveryListener(DiscoveryListener discoveryListener);

    boolean startScan(String bindingId, @Nullable String input, @Nullable ScanListener scanListener);

    boolean startScan(ThingTypeUID thingTypeUID, @Nullable String input, @Nullable ScanListener scanListener);

    boolean supportsDiscovery(String bindingId);

    boolean supportsDiscovery(ThingTypeUID thingTypeUID);
}
