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
import org.openhab.simulator.withings.model.Household;
import org.openhab.simulator.withings.model.MeasureGroup;
import org.openhab.simulator.withings.model.Person;

/**
 * Settles whose measurement an ambiguous one is (withings.md 4.4, 5.4).
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public class Attribution {

    private static final int AMBIGUOUS = 1;
    private static final int CONFIRMED = 7;

    private final Household household;
    private final Announcer announcer;

    public Attribution(Household household, Announcer announcer) {
        this.household = household;
        this.announcer = announcer;
    }

    /**
     * The person says whether an ambiguous group is theirs. If so, it silently leaves everybody else.
     *
     * @return false when the person has no such ambiguous group
     */
    public boolean resolve(Person person, long grpid, boolean theirs) {
        long now = household.now();
        List<MeasureGroup> touched = theirs
                ? person.groups().update(group -> ambiguous(group, grpid),
                        group -> group.edited("attrib", CONFIRMED, now))
                : person.groups().remove(group -> ambiguous(group, grpid));
        if (touched.isEmpty()) {
            return false;
        }
        if (theirs) {
            household.everybody().stream().filter(other -> other.id() != person.id())
                    .forEach(other -> other.groups().remove(group -> ambiguous(group, grpid)));
        }
        announcer.groups(person, touched);
        return true;
    }

    /**
     * A group turns out to be someone else's: it disappears silently here, and arrives there.
     *
     * @param attrib how it is attributed from now on
     * @return false when {@code from} has no such group
     */
    public boolean reassign(Person from, long grpid, Person to, int attrib) {
        List<MeasureGroup> gone = from.groups().remove(group -> group.grpid() == grpid);
        if (gone.isEmpty()) {
            return false;
        }
        long now = household.now();
        List<MeasureGroup> theirs = gone.stream().map(group -> group.edited("attrib", attrib, now)).toList();
        to.groups().swap(group -> group.grpid() == grpid, theirs);
        announcer.groups(to, theirs);
        return true;
    }

    private static boolean ambiguous(MeasureGroup group, long grpid) {
        return group.grpid() == grpid && group.attrib() == AMBIGUOUS;
    }
}
