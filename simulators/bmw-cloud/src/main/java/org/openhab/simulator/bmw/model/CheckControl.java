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
package org.openhab.simulator.bmw.model;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

/**
 * A message of the check control.
 *
 * @param id the number in CarData's list
 * @param type My BMW's word, such as {@code TIRE_PRESSURE}
 * @param severity {@code LOW} (nothing wrong), {@code MEDIUM}, {@code HIGH}, {@code CRITICAL}
 * @param textEn the text in English, null for the LOW entries that are always there
 * @param textDe the text in German
 * @param mileage kilometres at which it came
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public record CheckControl(int id, String type, String severity, @Nullable String textEn, @Nullable String textDe,
        int mileage) {

    /** Whether it says that something is wrong. */
    public boolean warns() {
        return !"LOW".equals(severity);
    }
}
