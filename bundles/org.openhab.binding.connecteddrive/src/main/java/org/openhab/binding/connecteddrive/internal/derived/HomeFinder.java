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
package org.openhab.binding.connecteddrive.internal.derived;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.connecteddrive.internal.vehicle.Attribute;
import org.openhab.binding.connecteddrive.internal.vehicle.GeoPoint;
import org.openhab.binding.connecteddrive.internal.vehicle.Readings;
import org.openhab.binding.connecteddrive.internal.vehicle.VehicleData;

/**
 * Takes the place where the car is for its home, if the user wants that.
 *
 * What is known from before openHAB started does not count: either there is another position, or the cloud has been
 * asked and knew none.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public final class HomeFinder implements Deriver {

    private final BooleanSupplier isWanted;
    private final Consumer<GeoPoint> found;

    /**
     * @param isWanted whether home is still to be found
     * @param found hears where it is; must not block
     */
    public HomeFinder(BooleanSupplier isWanted, Consumer<GeoPoint> found) {
        this.isWanted = isWanted;
        this.found = found;
    }

    @Override
    public Set<Attribute> writes() {
        return EnumSet.noneOf(Attribute.class);
    }

    @Override
    public Readings derive(VehicleData data, Set<Attribute> changed, Instant now) {
        boolean isNews = changed.contains(Attribute.GPS) || changed.contains(Attribute.LAST_FETCHED);
        GeoPoint place = isNews && isWanted.getAsBoolean() ? data.value(Attribute.GPS, GeoPoint.class) : null;
        if (place != null) {
            found.accept(place);
        }
        return new Readings(0);
    }
}
