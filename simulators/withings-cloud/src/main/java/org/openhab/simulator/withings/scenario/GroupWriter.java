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
package org.openhab.simulator.withings.scenario;

import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.simulator.withings.model.Device;
import org.openhab.simulator.withings.model.Ids;
import org.openhab.simulator.withings.model.Json;
import org.openhab.simulator.withings.model.MeasureGroup;

import com.google.gson.JsonObject;

/**
 * Makes measure groups of drafts, with new ids.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
final class GroupWriter {

    private static final int REAL = 1;
    private static final int OBJECTIVE = 2;

    private GroupWriter() {
    }

    /**
     * @param device what measured, or null for a manual entry
     * @param date when it was measured, in unix seconds
     * @param created when it reached the cloud
     */
    static MeasureGroup write(Ids ids, @Nullable Device device, Draft draft, long date, long created) {
        String deviceid = device == null ? null : device.deviceid();
        JsonObject json = Json.object("grpid", ids.nextGroup(), "attrib", draft.attrib(), "date", date, "created",
                created, "modified", created, "category", REAL, "deviceid", deviceid, "hash_deviceid", deviceid,
                "measures", Json.array(draft.measures()), "modelid", device == null ? null : device.modelId(), "model",
                device == null ? null : device.model(), "comment", null);
        return MeasureGroup.of(json, created);
    }

    /** An objective, without times and device as in old recordings (withings.md 4.6). */
    static MeasureGroup objective(Ids ids, long date, JsonObject measure) {
        return MeasureGroup.of(Json.object("grpid", ids.nextGroup(), "attrib", 0, "date", date, "category", OBJECTIVE,
                "measures", Json.array(List.of(measure))), date);
    }
}
