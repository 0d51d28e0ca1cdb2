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
package org.openhab.binding.withings.internal.api;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * The figures of a day with their unit (table of withings.md 5.1).
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public enum ActivityField implements DataField {
    /** count */
    STEPS("steps"),
    /** m */
    DISTANCE("distance"),
    /** m, called floors by the documentation */
    ELEVATION("elevation"),
    /** s of light activity */
    SOFT("soft"),
    /** s of moderate activity */
    MODERATE("moderate"),
    /** s of intense activity */
    INTENSE("intense"),
    /** s, moderate plus intense */
    ACTIVE("active"),
    /** kcal by activity */
    CALORIES("calories"),
    /** kcal by activity plus rest */
    TOTAL_CALORIES("totalcalories"),
    /** beats per minute, 0 for none */
    HR_AVERAGE("hr_average"),
    /** beats per minute, 0 for none */
    HR_MIN("hr_min"),
    /** beats per minute, 0 for none */
    HR_MAX("hr_max"),
    /** s in the light zone */
    HR_ZONE_0("hr_zone_0"),
    /** s in the moderate zone */
    HR_ZONE_1("hr_zone_1"),
    /** s in the intense zone */
    HR_ZONE_2("hr_zone_2"),
    /** s in the peak zone */
    HR_ZONE_3("hr_zone_3");

    private final String wireName;

    ActivityField(String wireName) {
        this.wireName = wireName;
    }

    @Override
    public String wireName() {
        return wireName;
    }
}
