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
package org.openhab.binding.withings.internal.device;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.withings.internal.api.Device;
import org.openhab.binding.withings.internal.api.Queries;
import org.openhab.binding.withings.internal.channel.PersonPublisher;
import org.openhab.binding.withings.internal.channel.Topic;
import org.openhab.binding.withings.internal.state.KnownDevices;
import org.openhab.binding.withings.internal.state.PersonData;
import org.openhab.binding.withings.internal.state.Sections;
import org.openhab.binding.withings.internal.sync.Feed;
import org.openhab.binding.withings.internal.sync.Reader;
import org.openhab.cloudcommons.budget.Priority;

/**
 * Reads which devices a person has.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public final class DeviceFeed implements Feed {

    private final Reader reader;
    private final PersonData data;
    private final PersonPublisher publisher;
    private final Beds beds;

    /**
     * @param reader makes the calls
     * @param data keeps the devices
     * @param publisher shows them
     * @param beds hears of mats that are gone
     */
    public DeviceFeed(Reader reader, PersonData data, PersonPublisher publisher, Beds beds) {
        this.reader = reader;
        this.data = data;
        this.publisher = publisher;
        this.beds = beds;
    }

    @Override
    public Topic topic() {
        return Topic.DEVICES;
    }

    @Override
    public CompletableFuture<Void> run(Priority priority) {
        return reader.read(Queries.devices(), priority).thenAccept(devices -> {
            Set<String> gone = ids(data.get(Sections.DEVICES));
            KnownDevices known = data.part(Sections.DEVICES)
                    .change(before -> new KnownDevices(true, eachOnce(devices)));
            gone.removeAll(ids(known));
            publisher.changed(Topic.DEVICES);
            beds.gone(gone);
        });
    }

    private static Set<String> ids(KnownDevices known) {
        return known.devices().stream().map(Device::id).collect(Collectors.toCollection(HashSet::new));
    }

    /** Without an id nobody can tell a device from others. */
    private static List<Device> eachOnce(List<Device> devices) {
        Map<String, Device> byId = new LinkedHashMap<>();
        devices.stream().filter(device -> !device.id().isEmpty())
                .forEach(device -> byId.putIfAbsent(device.id(), device));
        return List.copyOf(byId.values());
    }
}
