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
package org.openhab.binding.connecteddrive.internal.mybmw;

import static org.openhab.binding.connecteddrive.internal.vehicle.Attribute.*;

import java.util.EnumSet;
import java.util.Set;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.connecteddrive.internal.mybmw.state.StateDecoder;
import org.openhab.binding.connecteddrive.internal.vehicle.Attribute;
import org.openhab.binding.connecteddrive.internal.vehicle.DriveTrain;

/**
 * The attributes that the cloud of the phone app can deliver at all (bmw-mybmw.md 5, 6).
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
final class AccountAttributes {

    /** Those of a battery that is charged at a plug. */
    private static final Set<Attribute> PLUG = EnumSet.of(SOC, RANGE_ELECTRIC, RANGE_TOTAL, Attribute.PLUG, CHARGING,
            CHARGE_REMAINING, CHARGE_END, CHARGE_TARGET, CHARGE_TARGET_MIN, CONNECTION_TYPE, CHARGE_PROFILE,
            PROFILE_MODE, PROFILE_PREFERENCE, PROFILE_CONTROL, PROFILE_CLIMATE, AC_LIMIT, AC_LIMIT_ACTIVE, AC_LIMIT_MIN,
            AC_LIMIT_MAX, SOUND_LIMIT, CABLE_RELEASE, FLAP_UNLOCKED, STATISTIC, SESSIONS, MONTH_ELECTRIC,
            MONTH_ELECTRIC_SHARE);
    private static final Set<Attribute> TANK = EnumSet.of(RANGE_FUEL, RANGE_TOTAL, FUEL, FUEL_LEVEL, MONTH_FUEL);
    /** Those of every car that follow from others. */
    private static final Set<Attribute> DERIVED = EnumSet.of(SERVICE_DATE, SERVICE_DISTANCE, CLIMATE_ONCE_ACTION,
            CLIMATE_ONCE_HOUR, CLIMATE_ONCE_MINUTE, CLIMATE_TIMER1_ACTION, CLIMATE_TIMER1_HOUR, CLIMATE_TIMER1_MINUTE,
            CLIMATE_TIMER2_ACTION, CLIMATE_TIMER2_HOUR, CLIMATE_TIMER2_MINUTE);

    private AccountAttributes() {
    }

    static Set<Attribute> of(DriveTrain driveTrain) {
        Set<Attribute> all = EnumSet.copyOf(StateDecoder.attributes());
        all.addAll(DERIVED);
        all.addAll(PLUG);
        all.addAll(TANK);
        if (!driveTrain.hasPlug()) {
            all.removeAll(PLUG);
        }
        if (!driveTrain.hasTank()) {
            all.removeAll(TANK);
        }
        return all;
    }
}
