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
package org.openhab.simulator.bmw.cardata.auth;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.simulator.bmw.cardata.portal.CarDataSwitch;
import org.openhab.simulator.kit.control.SwitchBoard;
import org.openhab.simulator.kit.http.Secrets;
import org.openhab.simulator.kit.time.SimClock;

/**
 * The device codes of the last time, newest first.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public class DeviceCodes {

    private static final int KEPT = 100;

    private final SimClock clock;
    private final SwitchBoard<CarDataSwitch> switches;
    private final Secrets secrets;
    private final List<DeviceCode> codes = new ArrayList<>();

    public DeviceCodes(SimClock clock, SwitchBoard<CarDataSwitch> switches, Secrets secrets) {
        this.clock = clock;
        this.switches = switches;
        this.secrets = secrets;
    }

    synchronized DeviceCode issue(String clientId, Set<String> scopes, String challenge) {
        Instant expires = clock.now().plus(switches.seconds(CarDataSwitch.DEVICE_SECONDS));
        // The real one is a long JWT that nobody reads.
        DeviceCode code = new DeviceCode(clientId, "eyJ0eXAi" + secrets.letters(240), secrets.letters(8), challenge,
                scopes, expires, switches.seconds(CarDataSwitch.DEVICE_INTERVAL));
        codes.add(0, code);
        if (codes.size() > KEPT) {
            codes.remove(KEPT);
        }
        return code;
    }

    /** Null when there is none. */
    @Nullable
    DeviceCode byDeviceCode(String deviceCode) {
        return find(each -> each.deviceCode().equals(deviceCode));
    }

    /** The newest code that waits for its user; a text picks its user code. Null when none waits. */
    public @Nullable DeviceCode waiting(@Nullable String userCode) {
        return find(each -> (userCode == null || each.userCode().equals(userCode))
                && each.state() == DeviceCode.State.PENDING && !each.expired(clock.now()));
    }

    /** All codes, newest first. */
    public synchronized List<DeviceCode> all() {
        return List.copyOf(codes);
    }

    /** The user decides, or the server breaks it. */
    public void decide(DeviceCode code, DeviceCode.State state) {
        code.state(state);
    }

    public synchronized void reset() {
        codes.clear();
    }

    private synchronized @Nullable DeviceCode find(Predicate<DeviceCode> fits) {
        return codes.stream().filter(fits).findFirst().orElse(null);
    }
}
