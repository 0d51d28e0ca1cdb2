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

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.simulator.withings.api.DataChange;
import org.openhab.simulator.withings.model.Household;
import org.openhab.simulator.withings.model.Measure;
import org.openhab.simulator.withings.model.MeasureGroup;
import org.openhab.simulator.withings.model.Person;

/**
 * Tells subscribers what has changed, with the fields of each category (withings.md 9.2, 9.3, 18.12).
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public class Announcer {

    public static final int BODY = 1;
    public static final int TEMPERATURE = 2;
    public static final int HEART = 4;
    public static final int ACTIVITY = 16;
    public static final int SLEEP = 44;
    public static final int PROFILE = 46;
    public static final int INTO_BED = 50;
    public static final int OUT_OF_BED = 51;
    public static final int INFLATED = 52;
    public static final int ECG = 54;
    public static final int ECG_FAILED = 55;
    public static final int VARIABILITY = 62;

    private static final Set<Integer> ECG_TYPES = Set.of(130, 135, 136, 137, 138, 139);
    private static final Set<Integer> HEART_TYPES = Set.of(9, 10, 11, 54);
    private static final Set<Integer> TEMPERATURE_TYPES = Set.of(12, 71, 73);

    private final Household household;

    public Announcer(Household household) {
        this.household = household;
    }

    /** @return the category of a measurement type (withings.md 18.12) */
    public static int categoryOf(int type) {
        if (ECG_TYPES.contains(type)) {
            return ECG;
        } else if (HEART_TYPES.contains(type)) {
            return HEART;
        }
        return TEMPERATURE_TYPES.contains(type) ? TEMPERATURE : BODY;
    }

    /** One push per category that the groups, new, changed or deleted, belong to. */
    public void groups(Person person, Collection<MeasureGroup> groups) {
        Set<Integer> categories = new TreeSet<>();
        for (MeasureGroup group : groups) {
            group.measures().stream().map(Measure::type).map(Announcer::categoryOf).forEach(categories::add);
        }
        for (int category : categories) {
            List<MeasureGroup> touched = groups.stream().filter(group -> belongs(group, category)).toList();
            long first = touched.stream().mapToLong(MeasureGroup::date).min().orElse(0);
            long last = touched.stream().mapToLong(MeasureGroup::date).max().orElse(0);
            String device = category == ECG ? touched.get(0).deviceid() : null;
            window(person, category, first, last + 1, device);
        }
    }

    /** A push with a window of unix seconds. */
    public void window(Person person, int category, long start, long end, @Nullable String deviceid) {
        household.publish(new DataChange(person.id(), category, start, end, null, deviceid, null));
    }

    /** A push with a day, or with the unix second of a bed event. */
    public void date(Person person, int category, String date, @Nullable String deviceid) {
        household.publish(new DataChange(person.id(), category, null, null, date, deviceid, null));
    }

    /** A push of category 46. */
    public void profile(long userId, String action) {
        household.publish(new DataChange(userId, PROFILE, null, null, null, null, action));
    }

    private static boolean belongs(MeasureGroup group, int category) {
        return group.measures().stream().anyMatch(measure -> categoryOf(measure.type()) == category);
    }
}
