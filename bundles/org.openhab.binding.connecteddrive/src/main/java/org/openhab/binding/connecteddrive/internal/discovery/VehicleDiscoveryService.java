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
package org.openhab.binding.connecteddrive.internal.discovery;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.connecteddrive.internal.ConnectedDriveBindingConstants;
import org.openhab.binding.connecteddrive.internal.source.FoundVehicle;
import org.openhab.binding.connecteddrive.internal.source.VehicleFinder;
import org.openhab.core.config.discovery.AbstractThingHandlerDiscoveryService;
import org.openhab.core.config.discovery.DiscoveryResultBuilder;
import org.openhab.core.thing.ThingUID;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ServiceScope;

/**
 * Offers the cars of an account, whichever cloud it is of.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
@Component(scope = ServiceScope.PROTOTYPE, service = VehicleDiscoveryService.class)
public class VehicleDiscoveryService extends AbstractThingHandlerDiscoveryService<VehicleFinder> {

    private static final int SCAN_SECONDS = 20;
    private static final int ID_LENGTH = 8;

    private final Consumer<List<FoundVehicle>> listener = this::found;
    /** The labels of what is offered at the moment. */
    private final Map<ThingUID, String> offered = new HashMap<>();
    private boolean inBackground;
    private boolean scanning;

    public VehicleDiscoveryService() {
        super(VehicleFinder.class, Set.of(ConnectedDriveBindingConstants.THING_TYPE_VEHICLE), SCAN_SECONDS);
    }

    @Override
    public void initialize() {
        thingHandler.follow(listener);
        super.initialize();
    }

    @Override
    public void dispose() {
        super.dispose();
        thingHandler.unfollow(listener);
    }

    @Override
    protected void startBackgroundDiscovery() {
        synchronized (this) {
            inBackground = true;
        }
        // Hears what is known already.
        thingHandler.follow(listener);
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
        }
        thingHandler.findVehicles();
    }

    @Override
    protected synchronized void stopScan() {
        scanning = false;
        super.stopScan();
    }

    private synchronized void found(List<FoundVehicle> cars) {
        if (!inBackground && !scanning) {
            return;
        }
        Map<ThingUID, FoundVehicle> present = cars.stream()
                .collect(Collectors.toMap(this::uid, car -> car, (first, again) -> first));
        offered.keySet().stream().filter(uid -> !present.containsKey(uid)).toList().forEach(this::takeBack);
        present.forEach(this::offer);
    }

    private void offer(ThingUID uid, FoundVehicle car) {
        String label = label(car);
        if (!label.equals(offered.put(uid, label))) {
            thingDiscovered(DiscoveryResultBuilder.create(uid).withBridge(thingHandler.getThing().getUID())
                    .withLabel(label).withProperties(Map.of(ConnectedDriveBindingConstants.VIN, car.vin()))
                    .withRepresentationProperty(ConnectedDriveBindingConstants.VIN).build());
        }
    }

    private void takeBack(ThingUID uid) {
        offered.remove(uid);
        thingRemoved(uid);
    }

    /**
     * The same for a car below every account, so that items survive a change of the account; openHAB logs UIDs, hence
     * no VIN.
     */
    private ThingUID uid(FoundVehicle car) {
        return new ThingUID(ConnectedDriveBindingConstants.THING_TYPE_VEHICLE, thingHandler.getThing().getUID(),
                UUID.nameUUIDFromBytes(car.vin().getBytes(StandardCharsets.UTF_8)).toString().substring(0, ID_LENGTH));
    }

    /** Brand and model; the brand is not said twice, and stands alone for a car without a model. */
    private static String label(FoundVehicle car) {
        String brand = car.brand().isBlank() ? "BMW" : car.brand();
        return car.model().startsWith(brand) ? car.model()
                : Stream.of(brand, car.model()).filter(part -> !part.isBlank()).collect(Collectors.joining(" "));
    }
}
