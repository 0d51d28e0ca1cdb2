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
package org.openhab.binding.withings.internal.handler;

import java.time.Instant;
import java.util.Optional;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.binding.withings.internal.WithingsBindingConstants;
import org.openhab.binding.withings.internal.api.Device;
import org.openhab.binding.withings.internal.config.DeviceConfiguration;
import org.openhab.binding.withings.internal.device.Appliance;
import org.openhab.binding.withings.internal.device.DeviceChannels;
import org.openhab.binding.withings.internal.device.Household;
import org.openhab.binding.withings.internal.person.StatusText;
import org.openhab.binding.withings.internal.state.Bed;
import org.openhab.core.thing.Bridge;
import org.openhab.core.thing.ChannelUID;
import org.openhab.core.thing.Thing;
import org.openhab.core.thing.ThingStatus;
import org.openhab.core.thing.ThingStatusDetail;
import org.openhab.core.thing.ThingStatusInfo;
import org.openhab.core.thing.binding.BaseThingHandler;
import org.openhab.core.types.Command;

/**
 * Shows a device that a person of the household has, a sleep mat with its bed.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public class DeviceHandler extends BaseThingHandler implements Household.Listener {

    private final boolean hasBed;
    private String deviceId = "";
    private String person = "";
    private @Nullable Household household;

    public DeviceHandler(Thing thing) {
        super(thing);
        hasBed = WithingsBindingConstants.THING_TYPE_SLEEP_MONITOR.equals(thing.getThingTypeUID());
    }

    @Override
    public void initialize() {
        String id = getConfigAs(DeviceConfiguration.class).deviceId.strip();
        Bridge bridge = getBridge();
        Optional<Household> home = bridge != null && bridge.getHandler()instanceof PersonHandler handler
                ? handler.place().household()
                : Optional.empty();
        if (id.isEmpty()) {
            updateStatus(ThingStatus.OFFLINE, ThingStatusDetail.CONFIGURATION_ERROR,
                    StatusText.of("offline.conf-error.no-device-id"));
        } else if (bridge == null || home.isEmpty()) {
            updateStatus(ThingStatus.OFFLINE, ThingStatusDetail.CONFIGURATION_ERROR,
                    StatusText.of("offline.conf-error.no-person"));
        } else {
            updateStatus(ThingStatus.UNKNOWN);
            begin(id, bridge.getUID().getAsString(), home.get());
            changed();
        }
    }

    private synchronized void begin(String id, String owner, Household home) {
        deviceId = id;
        person = owner;
        household = home;
        home.listen(this);
    }

    @Override
    public synchronized void dispose() {
        Household home = household;
        if (home != null) {
            home.ignore(this);
            household = null;
        }
    }

    @Override
    public void bridgeStatusChanged(ThingStatusInfo bridgeStatusInfo) {
        changed();
    }

    @Override
    public void handleCommand(ChannelUID channelUID, Command command) {
        // Whatever is asked for is shown with everything else; a device takes no commands.
        changed();
    }

    @Override
    public synchronized void changed() {
        Household home = household;
        if (home == null) {
            return;
        }
        Optional<Device> device = home.device(person, deviceId);
        device.ifPresent(present -> {
            updateProperties(Appliance.properties(present));
            DeviceChannels.states(present).forEach(this::updateState);
        });
        if (hasBed) {
            DeviceChannels.states(home.bed(deviceId)).forEach(this::updateState);
        }
        showStatus(home.isRead(person), device.isPresent());
    }

    @Override
    public synchronized void bed(String mat, Bed bed) {
        if (hasBed && household != null && mat.equals(deviceId)) {
            triggerChannel(bed.inBed() ? DeviceChannels.INTO_BED : DeviceChannels.OUT_OF_BED,
                    Instant.ofEpochSecond(bed.time()).toString());
        }
    }

    private void showStatus(boolean isRead, boolean isListed) {
        Bridge bridge = getBridge();
        ThingStatus above = bridge == null ? ThingStatus.OFFLINE : bridge.getStatus();
        if (above == ThingStatus.OFFLINE) {
            updateStatus(ThingStatus.OFFLINE, ThingStatusDetail.BRIDGE_OFFLINE);
        } else if (above != ThingStatus.ONLINE || !isRead) {
            updateStatus(ThingStatus.UNKNOWN);
        } else if (isListed) {
            updateStatus(ThingStatus.ONLINE);
        } else {
            updateStatus(ThingStatus.OFFLINE, ThingStatusDetail.GONE, StatusText.of("offline.gone.unlinked"));
        }
    }
}
