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
package org.openhab.binding.connecteddrive.internal.handler;

import java.time.Duration;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.binding.connecteddrive.internal.action.VehicleActions;
import org.openhab.binding.connecteddrive.internal.car.Vehicle;
import org.openhab.binding.connecteddrive.internal.car.VehicleStore;
import org.openhab.binding.connecteddrive.internal.cardata.coverage.Coverage;
import org.openhab.binding.connecteddrive.internal.config.VehicleConfiguration;
import org.openhab.binding.connecteddrive.internal.derived.ChargeForecast;
import org.openhab.binding.connecteddrive.internal.derived.Deriver;
import org.openhab.binding.connecteddrive.internal.derived.HomeFinder;
import org.openhab.binding.connecteddrive.internal.derived.Journeys;
import org.openhab.binding.connecteddrive.internal.derived.LeftOpen;
import org.openhab.binding.connecteddrive.internal.derived.Positions;
import org.openhab.binding.connecteddrive.internal.derived.Presence;
import org.openhab.binding.connecteddrive.internal.derived.Ranges;
import org.openhab.binding.connecteddrive.internal.source.VehicleBridge;
import org.openhab.binding.connecteddrive.internal.vehicle.GeoPoint;
import org.openhab.core.config.core.Configuration;
import org.openhab.core.thing.Bridge;
import org.openhab.core.thing.ChannelUID;
import org.openhab.core.thing.Thing;
import org.openhab.core.thing.ThingStatus;
import org.openhab.core.thing.ThingStatusDetail;
import org.openhab.core.thing.ThingStatusInfo;
import org.openhab.core.thing.binding.ThingHandlerService;
import org.openhab.core.types.Command;
import org.openhab.core.types.RefreshType;

/**
 * Connects a {@link Vehicle} with the life of its thing.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public class VehicleHandler extends VehicleScreen {

    private final Services services;
    /** Not the handler's own monitor, which core takes while a car has its own. */
    private final Object connecting = new Object();
    private volatile @Nullable Vehicle vehicle;
    private VehicleConfiguration config = new VehicleConfiguration();
    private String vin = "";

    public VehicleHandler(Thing thing, Services services, VehicleOptions options) {
        super(thing, options);
        this.services = services;
    }

    @Override
    public void initialize() {
        config = getConfigAs(VehicleConfiguration.class);
        Optional<String> known = config.knownVin();
        if (known.isEmpty()) {
            updateStatus(ThingStatus.OFFLINE, ThingStatusDetail.CONFIGURATION_ERROR, "@text/offline.conf-error.vin");
            return;
        }
        Home home;
        try {
            home = new Home(config, services.storage().apply(id()), services.location());
        } catch (IllegalArgumentException e) {
            updateStatus(ThingStatus.OFFLINE, ThingStatusDetail.CONFIGURATION_ERROR, "@text/offline.conf-error.home");
            return;
        }
        vin = known.get();
        // Before anybody can connect: what comes of that must not be overwritten.
        updateStatus(ThingStatus.UNKNOWN);
        ZoneId zone = services.zone().getTimeZone();
        Vehicle fresh = new Vehicle(this, new VehicleStore(services.storage().apply(id())),
                car -> derivers(car, home, zone), services.scheduler(), services.clock(), zone);
        vehicle = fresh;
        fresh.restore();
        connect(fresh);
    }

    @Override
    public void dispose() {
        Vehicle old = vehicle;
        vehicle = null;
        if (old != null) {
            old.dispose();
        }
    }

    /** Whoever says once more that home is here means where the car is now. */
    @Override
    public void handleConfigurationUpdate(Map<String, Object> parameters) {
        if (VehicleConfiguration.isHere(parameters.get(VehicleConfiguration.HOME_LOCATION))) {
            Home.forget(services.storage().apply(id()));
        }
        super.handleConfigurationUpdate(parameters);
    }

    @Override
    public void handleRemoval() {
        dispose();
        services.belongings(id()).delete();
        updateStatus(ThingStatus.REMOVED);
    }

    @Override
    public void bridgeStatusChanged(ThingStatusInfo bridgeStatusInfo) {
        Vehicle present = vehicle;
        if (present != null) {
            connect(present);
        }
    }

    @Override
    public void handleCommand(ChannelUID channelUID, Command command) {
        Vehicle present = vehicle;
        if (present == null) {
            return;
        }
        if (command instanceof RefreshType) {
            present.show(channelUID.getId());
        } else {
            present.command(channelUID.getId(), command);
        }
    }

    @Override
    public Collection<Class<? extends ThingHandlerService>> getServices() {
        return Set.of(VehicleActions.class);
    }

    @Override
    public String translated(String text) {
        return services.translator().words(text);
    }

    @Override
    protected boolean isInUse() {
        return vehicle != null;
    }

    /** The car, empty while the thing is not in use. */
    public Optional<Vehicle> vehicle() {
        return Optional.ofNullable(vehicle);
    }

    /** Why the car has data or has none; empty where the source does not tell. */
    public Optional<Coverage> coverage() {
        Bridge bridge = getBridge();
        return bridge != null && bridge.getHandler()instanceof CarDataHandler account ? account.coverage(vin)
                : Optional.empty();
    }

    /** What all handlers share. */
    public Services services() {
        return services;
    }

    private List<Deriver> derivers(Vehicle car, Home home, ZoneId zone) {
        return List.of(new Positions(), new HomeFinder(home::isWanted, place -> found(home, place)),
                new Presence(home::place, config.homeDistance), new LeftOpen(Duration.ofMinutes(config.leftOpenTime)),
                new Ranges(() -> car.facts().driveTrain()), new ChargeForecast(), new Journeys(zone));
    }

    /** The car holds its lock at this moment, which core must not wait for. */
    private void found(Home home, GeoPoint place) {
        String text = home.found(place);
        services.scheduler().execute(() -> {
            if (isInUse()) {
                Configuration changed = editConfiguration();
                changed.put(VehicleConfiguration.HOME_LOCATION, text);
                updateConfiguration(changed);
            }
        });
    }

    /** One at a time, so that the last one has seen the latest status of the bridge. */
    private void connect(Vehicle present) {
        synchronized (connecting) {
            Bridge bridge = getBridge();
            if (bridge == null) {
                updateStatus(ThingStatus.OFFLINE, ThingStatusDetail.CONFIGURATION_ERROR,
                        "@text/offline.conf-error.no-bridge");
            } else if (bridge.getStatus() == ThingStatus.ONLINE && bridge.getHandler()instanceof VehicleBridge way) {
                present.connect(way, vin, Duration.ofMinutes(config.refreshInterval));
            } else {
                present.disconnect();
                if (bridge.getStatus() == ThingStatus.OFFLINE) {
                    updateStatus(ThingStatus.OFFLINE, ThingStatusDetail.BRIDGE_OFFLINE);
                }
            }
        }
    }
}
