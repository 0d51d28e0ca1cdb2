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
package org.openhab.binding.withings.internal.discovery;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.withings.internal.WithingsBindingConstants;
import org.openhab.binding.withings.internal.api.Device;
import org.openhab.binding.withings.internal.config.DeviceConfiguration;
import org.openhab.binding.withings.internal.device.Appliance;
import org.openhab.binding.withings.internal.device.Household;
import org.openhab.binding.withings.internal.handler.PersonHandler;
import org.openhab.core.config.discovery.AbstractThingHandlerDiscoveryService;
import org.openhab.core.config.discovery.DiscoveryResultBuilder;
import org.openhab.core.thing.ThingUID;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ServiceScope;

/**
 * Offers the devices of a person; a device that several persons have is offered for the first of them.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
@Component(scope = ServiceScope.PROTOTYPE, service = DeviceDiscoveryService.class)
public class DeviceDiscoveryService extends AbstractThingHandlerDiscoveryService<PersonHandler> {

    private static final int SCAN_SECONDS = 20;

    /** The labels of what is offered at the moment. */
    private final Map<ThingUID, String> offered = new HashMap<>();
    /** Not this service itself: openHAB could not register a service that is an interface inside a class. */
    private final Household.Listener listener = this::changed;
    private boolean inBackground;
    private boolean scanning;

    public DeviceDiscoveryService() {
        super(PersonHandler.class,
                Set.of(WithingsBindingConstants.THING_TYPE_DEVICE, WithingsBindingConstants.THING_TYPE_SLEEP_MONITOR),
                SCAN_SECONDS);
    }

    @Override
    public void initialize() {
        thingHandler.place().follow(listener);
        super.initialize();
    }

    /** Takes back what was offered if the person is gone for good; at the end of openHAB the inbox stays as it is. */
    @Override
    public synchronized void dispose() {
        super.dispose();
        thingHandler.place().unfollow(listener);
        if (!thingHandler.place().household().filter(home -> home.isRead(person())).isPresent()) {
            List.copyOf(offered.keySet()).forEach(this::takeBack);
        }
    }

    @Override
    protected synchronized void startBackgroundDiscovery() {
        inBackground = true;
        changed();
    }

    @Override
    protected synchronized void stopBackgroundDiscovery() {
        inBackground = false;
    }

    /** Offers everything anew: what somebody has removed from the inbox shall come back. */
    @Override
    protected void startScan() {
        synchronized (this) {
            scanning = true;
            offered.clear();
            changed();
        }
        thingHandler.readDevices();
    }

    @Override
    protected synchronized void stopScan() {
        scanning = false;
        super.stopScan();
    }

    private synchronized void changed() {
        thingHandler.place().household().filter(home -> (inBackground || scanning) && home.isRead(person()))
                .ifPresent(this::offer);
    }

    private void offer(Household home) {
        Map<ThingUID, Device> present = new HashMap<>();
        home.devicesOf(person()).forEach(device -> present.put(uid(device), device));
        offered.keySet().stream().filter(uid -> !present.containsKey(uid)).toList().forEach(this::takeBack);
        present.forEach((uid, device) -> {
            String label = Appliance.of(device).title() + " (" + thingHandler.label() + ')';
            if (!label.equals(offered.put(uid, label))) {
                thingDiscovered(DiscoveryResultBuilder.create(uid).withBridge(thingHandler.getThing().getUID())
                        .withLabel(label).withProperties(Map.of(DeviceConfiguration.DEVICE_ID, device.id()))
                        .withRepresentationProperty(DeviceConfiguration.DEVICE_ID).build());
            }
        });
    }

    private void takeBack(ThingUID uid) {
        offered.remove(uid);
        thingRemoved(uid);
    }

    private ThingUID uid(Device device) {
        return new ThingUID(Appliance.of(device).thingType(), thingHandler.getThing().getUID(),
                device.id().replaceAll("[^A-Za-z0-9_-]", "-"));
    }

    private String person() {
        return thingHandler.id();
    }
}
