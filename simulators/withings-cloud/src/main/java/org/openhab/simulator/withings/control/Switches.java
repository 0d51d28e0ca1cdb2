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
package org.openhab.simulator.withings.control;

import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.simulator.kit.control.SwitchBoard;

/**
 * The present position of every switch of this cloud.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public class Switches extends SwitchBoard<Switch> {

    /**
     * @param overrides switch name to value; the positions to which {@link #reset()} returns
     * @throws org.openhab.simulator.kit.control.ControlError when a name or a value is unknown
     */
    public Switches(Map<String, String> overrides) {
        super(Switch.values(), overrides);
    }

    /** The switch of this name; null when there is none. */
    public static @Nullable Switch find(String key) {
        return Stream.of(Switch.values()).filter(s -> s.key().equals(key)).findFirst().orElse(null);
    }
}
