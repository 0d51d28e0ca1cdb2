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

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.simulator.withings.model.Device;
import org.openhab.simulator.withings.model.Household;
import org.openhab.simulator.withings.model.Ids;
import org.openhab.simulator.withings.model.Person;

/**
 * Makes persons of personas, with appliances, goals and history.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public class PersonMaker {

    private static final long DAY = 86400;

    private final Household household;

    public PersonMaker(Household household) {
        this.household = household;
    }

    /** As below, with zone and short name of the persona. */
    public Person make(Persona persona, HistorySize size) {
        return make(persona, ZoneId.of(persona.zone()), persona.shortName(), size);
    }

    /** @return a person that is not part of the household yet */
    public Person make(Persona persona, ZoneId zone, String shortName, HistorySize size) {
        Ids ids = household.ids();
        long now = household.now();
        Person person = new Person(ids.nextUser(), persona.name(), shortName, zone);
        List<Device> devices = new ArrayList<>();
        for (int model : persona.models()) {
            DeviceModel.byId(model).map(row -> row.device(ids.device(person.id(), "model-" + row.id()), zone.getId(),
                    now - size.days() * DAY, now)).ifPresent(devices::add);
        }
        person.devices().addAll(devices);
        person.setGoals(persona.goalsAsJson());
        if (!Persona.NO_DATA.equals(persona.name())) {
            new History(ids, persona, person, now, size).write();
        }
        return person;
    }
}
