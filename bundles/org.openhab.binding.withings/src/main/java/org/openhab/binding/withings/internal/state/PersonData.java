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
package org.openhab.binding.withings.internal.state;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * Everything known about a person, by its parts. Thread-safe.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public final class PersonData {

    private final PersonState measures;
    private final Map<Section<?>, Kept<?>> parts = new HashMap<>();
    private final Clock clock;

    /** Reads and writes the parts. */
    public interface Disk {

        <T> T load(Section<T> section);

        <T> void save(Section<T> section, T record);
    }

    /**
     * @param disk reads the parts now, writes them whenever they change
     * @param clock tells the present moment
     */
    public PersonData(Disk disk, Clock clock) {
        this.clock = clock;
        measures = new PersonState(disk.load(Sections.MEASURES), r -> disk.save(Sections.MEASURES, r));
        Sections.ALL.stream().filter(section -> !section.equals(Sections.MEASURES))
                .forEach(section -> parts.put(section, kept(section, disk)));
    }

    /** The measurements, together with the user and the zone. */
    public PersonState measures() {
        return measures;
    }

    /**
     * @param section any part but {@link Sections#MEASURES}
     * @return the part
     */
    public <T> Kept<T> part(Section<T> section) {
        Kept<?> part = parts.get(section);
        if (part == null) {
            throw new IllegalArgumentException("No such part: " + section.key());
        }
        // Each part was made for the type of its section.
        @SuppressWarnings("unchecked")
        Kept<T> typed = (Kept<T>) part;
        return typed;
    }

    /** What a part holds now. */
    public <T> T get(Section<T> section) {
        return part(section).get();
    }

    /** The zone that Withings names for the person, that of the machine as long as it has named none. */
    public ZoneId zone() {
        String name = measures.facts().timezone();
        try {
            return name == null ? ZoneId.systemDefault() : ZoneId.of(name);
        } catch (DateTimeException e) {
            // A zone that this Java does not know: the machine's is the best guess.
            return ZoneId.systemDefault();
        }
    }

    /** The calendar day that the person has now (withings.md 12.10). */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone());
    }

    /** The present moment in unix seconds. */
    public long now() {
        return clock.instant().getEpochSecond();
    }

    /**
     * Forgets everything unless it is about the given user.
     *
     * @param userId the user that the person has been linked with
     */
    public void belongTo(String userId) {
        if (!userId.equals(measures.facts().userId())) {
            Sections.ALL.stream().filter(section -> !section.equals(Sections.MEASURES)).forEach(this::empty);
        }
        measures.belongTo(userId);
    }

    private <T> void empty(Section<T> section) {
        part(section).change(old -> section.nothing());
    }

    private static <T> Kept<T> kept(Section<T> section, Disk disk) {
        return new Kept<>(disk.load(section), record -> disk.save(section, record));
    }
}
