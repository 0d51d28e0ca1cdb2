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
package org.openhab.core.internal.types;

import java.util.Objects;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.core.library.unit.ImperialUnits;
import org.openhab.core.library.unit.SIUnits;
import org.openhab.core.library.unit.Units;

/**
 * Makes all symbols known to the unit format before anything is parsed or printed.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public final class UnitInitializer {

    static {
        // Touching an instance runs the class initializer, which registers the symbols.
        Stream.of(SIUnits.getInstance(), ImperialUnits.getInstance(), Units.getInstance())
                .forEach(Objects::requireNonNull);
    }

    private UnitInitializer() {
    }

    /** Does its work once, when the class is loaded. */
    public static void init() {
        // See the class initializer.
    }
}
