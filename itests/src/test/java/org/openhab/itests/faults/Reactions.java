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

import java.util.EnumSet;
import java.util.Set;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.simulator.withings.fault.Endpoint;

/**
 * The rules by which the binding is to react to faults (withings.md 12.2).
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
final class Reactions {

    private static final Set<Endpoint> UNUSED = EnumSet.of(Endpoint.HEART_GET, Endpoint.NOTIFY_GET,
            Endpoint.NOTIFY_UPDATE);

    private Reactions() {
    }

    /** Whether the binding calls an endpoint. */
    static boolean isUsed(Endpoint endpoint) {
        return !UNUSED.contains(endpoint);
    }

    /** What is to be seen of a fault of an endpoint in use. */
    static Reaction to(Cell cell) {
        Endpoint endpoint = cell.endpoint();
        if (endpoint == Endpoint.TOKEN_REVOKE || endpoint == Endpoint.NOTIFY_REVOKE) {
            return Reaction.GONE;
        }
        return switch (cell.fault()) {
            case UNAUTHORIZED_ONCE, UNKNOWN_ENUMS, USERID_TEXT -> Reaction.SILENT;
            case CLOCK_SKEW -> Reaction.ODD;
            case REFRESH_503 -> Reaction.RELINK;
            default -> switch (endpoint) {
                    case TOKEN_CODE -> Reaction.AGAIN;
                    case GETNONCE -> Reaction.ACCOUNT;
                    case CONFIRMUSER -> Reaction.REPLY;
                    case NOTIFY_LIST -> Reaction.UNCHECKED;
                    case NOTIFY_SUBSCRIBE -> Reaction.POLLING;
                    default -> toReading(cell);
                };
        };
    }

    private static Reaction toReading(Cell cell) {
        return switch (cell.fault()) {
            case UNAUTHORIZED_ALWAYS -> Reaction.RELINK;
            case TOO_MANY, TOO_MANY_WAIT -> Reaction.PAUSE;
            // Without measurements, or without a token, nothing is left of a person.
            default -> cell.endpoint() == Endpoint.GETMEAS || cell.endpoint() == Endpoint.TOKEN_REFRESH
                    ? Reaction.OFFLINE
                    : Reaction.HINT;
        };
    }
}
