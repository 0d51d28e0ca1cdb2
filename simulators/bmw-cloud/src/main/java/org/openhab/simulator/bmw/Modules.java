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
package org.openhab.simulator.bmw;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.simulator.bmw.base.Base;
import org.openhab.simulator.bmw.base.CloudModule;
import org.openhab.simulator.bmw.cardata.CarDataModule;
import org.openhab.simulator.bmw.cardata.portal.CarDataSwitch;
import org.openhab.simulator.bmw.mybmw.MyBmwModule;
import org.openhab.simulator.bmw.mybmw.MyBmwSwitch;
import org.openhab.simulator.kit.control.ControlError;
import org.openhab.simulator.kit.control.SwitchKey;

/**
 * Makes the clouds that share the port.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
final class Modules {

    private Modules() {
    }

    /**
     * All clouds; a call that fits several goes to the first.
     *
     * @param options switch name to value
     * @throws ControlError when an option belongs to none of them
     */
    static List<CloudModule> of(Base base, Map<String, String> options) {
        Map<String, String> left = new LinkedHashMap<>(options);
        Map<String, String> myBmw = taken(left, MyBmwSwitch.values());
        Map<String, String> carData = taken(left, CarDataSwitch.values());
        if (!left.isEmpty()) {
            throw new ControlError(400, "unknown option " + left.keySet());
        }
        return List.of(new MyBmwModule(base, myBmw), new CarDataModule(base, carData));
    }

    private static Map<String, String> taken(Map<String, String> left, SwitchKey... switches) {
        Map<String, String> taken = new HashMap<>();
        for (SwitchKey each : switches) {
            String value = left.remove(each.key());
            if (value != null) {
                taken.put(each.key(), value);
            }
        }
        return taken;
    }
}
