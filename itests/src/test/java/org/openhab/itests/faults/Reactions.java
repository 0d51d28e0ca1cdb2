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
package org.openhab.itests.faults;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.simulator.withings.fault.Endpoint;

/**
 * The rules by which the binding is to react to faults (withings.md 12.2).
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
final class Reactions {

    private Reactions() {
    }

    /** What is to be seen of a fault. */
    static Reaction to(Cell cell) {
        return switch (cell.fault()) {
            case UNAUTHORIZED_ONCE, UNKNOWN_ENUMS, USERID_TEXT -> Reaction.SILENT;
            case CLOCK_SKEW -> Reaction.ODD;
            case UNAUTHORIZED_ALWAYS, REFRESH_503 -> Reaction.RELINK;
            case TOO_MANY, TOO_MANY_WAIT -> Reaction.PAUSE;
            default -> cell.endpoint() == Endpoint.GETMEAS ? Reaction.OFFLINE : Reaction.HINT;
        };
    }
}
