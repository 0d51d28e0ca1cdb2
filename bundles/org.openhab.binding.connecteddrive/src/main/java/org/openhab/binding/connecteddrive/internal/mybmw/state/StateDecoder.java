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
package org.openhab.binding.connecteddrive.internal.mybmw.state;

import java.time.Instant;
import java.util.Set;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.binding.connecteddrive.internal.vehicle.Attribute;
import org.openhab.binding.connecteddrive.internal.vehicle.DriveTrain;
import org.openhab.cloudcommons.http.Content;
import org.openhab.cloudcommons.json.JsonFormatException;
import org.openhab.cloudcommons.json.TolerantJson;

/**
 * Decodes the state answer in one pass (bmw-mybmw.md 5), as {@code mybmw-state.tsv} says.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public final class StateDecoder {

    private static final StateTable TABLE = StateTable.INSTANCE;

    private StateDecoder() {
    }

    /** The attributes that the state can have, but for those that follow from others. */
    public static Set<Attribute> attributes() {
        return Set.copyOf(TABLE.attributes());
    }

    /**
     * Decodes an answer.
     *
     * @param driveTrain what drives the car: fields of parts it has not got are left out
     * @param now the time of the values if the answer has none at all
     * @param withCapabilities whether what the car can do is wanted too, which costs as much as the state itself
     * @throws JsonFormatException if it is no JSON, or cut off
     */
    public static StateAnswer decode(Content answer, DriveTrain driveTrain, Instant now, boolean withCapabilities)
            throws JsonFormatException {
        return TolerantJson.parse(answer.reader(), json -> {
            StateNotes notes = new StateNotes(driveTrain);
            @Nullable
            Capabilities[] capabilities = { null };
            json.object(name -> {
                if ("state".equals(name)) {
                    TABLE.root().below(json, notes);
                } else if (withCapabilities && "capabilities".equals(name)) {
                    capabilities[0] = Capabilities.read(json);
                } else {
                    json.skip();
                }
            });
            return new StateRules(notes, TABLE, now).answer(capabilities[0]);
        });
    }
}
