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
package org.openhab.simulator.withings.model;

import java.math.BigDecimal;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

import com.google.gson.JsonObject;

/**
 * What counts now for one quantity of one body part.
 *
 * @param type the number of withings.md 4.3
 * @param position the body part, or null for the whole body
 * @param value exact
 * @param group where it comes from
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public record CurrentValue(int type, @Nullable Integer position, BigDecimal value, MeasureGroup group) {

    /** The value as a plain decimal text without needless zeros. */
    public String text() {
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }

    public JsonObject toJson() {
        return Json.object("type", type, "position", position, "value", text(), "date", group.date(), "grpid",
                group.grpid(), "attrib", group.attrib(), "deviceid", group.deviceid());
    }
}
