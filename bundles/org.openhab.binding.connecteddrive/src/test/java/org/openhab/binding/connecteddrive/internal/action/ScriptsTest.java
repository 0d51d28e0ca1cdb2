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
package org.openhab.binding.connecteddrive.internal.action;

import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.cloudcommons.testkit.ScriptsContract;
import org.openhab.core.library.types.QuantityType;

/**
 * Runs the rules in JavaScript that README and examples show.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class ScriptsTest extends ScriptsContract {

    ScriptsTest() {
        super("connecteddrive");
    }

    @Override
    protected Map<String, String> moreItems() {
        return Map.of("Cheap_Power", "Switch");
    }

    @Override
    protected Map<String, Map<String, Object>> replies() {
        return Map.of("trips", Map.of("trips",
                List.of(Map.of("distance", new QuantityType<>("12.5 km"), "energy", new QuantityType<>("2.1 kWh")))));
    }

    @Override
    protected String runs() {
        return """
                 | connecteddrive:vehicle:home:i4:security#alarm-event ! TRIGGERED | Alarm_Siren < ON; Message = The alarm of the i4 sounds.
                 | connecteddrive:vehicle:home:i4:security#alarm-event ! ENDED |
                 | connecteddrive:vehicle:home:i4:status#new-message ! 302 | Message = The i4 says: 302
                I4_Charging = CHARGING | I4_Charge_Predicted ~ 80.2 % | Message = The i4 should be at 80 % by now.
                I4_Charging = CHARGING | I4_Charge_Predicted ~ 79.9 % |
                I4_Charging = CHARGING | I4_Charge_Predicted ~ UNDEF |
                I4_Charging = COMPLETE | I4_Charge_Predicted ~ 90 % |
                I4_Home = ON, Calls_Left = 11 | I4_Home = OFF | I4_Read_Now < ON
                I4_Home = ON, Calls_Left = 10 | I4_Home = OFF |
                I4_Home = ON, Calls_Left = UNDEF | I4_Home = OFF |
                Calls_Left = 40 | I4_Home = ON |
                 | connecteddrive:vehicle:app:mini:remote#finished ! TIMEOUT | Message = Nothing was heard of the last command to the Mini.
                 | connecteddrive:vehicle:app:mini:remote#finished ! EXECUTED |
                Mini_Lock = UNLOCKED | 23:00 | lock(); Message = Locking the Mini: EXECUTED Done.
                Mini_Lock = UNLOCKED | 22:00 |
                Mini_Lock = SECURED | 23:00 |
                 | connecteddrive:vehicle:home:i4:trip#finished ! 12.5 | trips(1); info: 12.5 km with 2.1 kWh
                 | Cheap_Power < ON | setChargingTarget(100)
                 | Cheap_Power < OFF |
                """;
    }

    @Override
    protected String blockRuns() {
        return """
                I4_Windows = OPEN | Message = The i4 has left with a window open.
                I4_Windows = CLOSED |
                I4_Windows = UNDEF |
                """;
    }
}
