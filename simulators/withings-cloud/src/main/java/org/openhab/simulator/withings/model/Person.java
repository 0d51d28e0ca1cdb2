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

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.simulator.withings.api.PersonCard;

import com.google.gson.JsonObject;

/**
 * Everything the cloud holds of one profile.
 *
 * Every shelf may be read and changed from any thread.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public class Person {

    private final long id;
    private final String persona;
    private volatile String shortName;
    private volatile ZoneId zone;
    private volatile boolean sharingPaused;
    private volatile JsonObject goals = new JsonObject();

    private final Shelf<Device> devices = new Shelf<>();
    private final Shelf<MeasureGroup> groups = new Shelf<>();
    private final Shelf<Activity> activities = new Shelf<>();
    private final Shelf<Workout> workouts = new Shelf<>();
    private final Shelf<SleepStretch> stretches = new Shelf<>();
    private final Shelf<SleepSummary> summaries = new Shelf<>();
    private final Shelf<HeartRecord> hearts = new Shelf<>();
    private final ConcurrentSkipListMap<Long, JsonObject> intraday = new ConcurrentSkipListMap<>();
    private final Map<String, BedState> beds = new ConcurrentHashMap<>();

    /**
     * @param id the user id
     * @param persona the name of the persona it was made from
     * @param shortName what the consent page shows
     * @param zone where the days of the person begin
     */
    public Person(long id, String persona, String shortName, ZoneId zone) {
        this.id = id;
        this.persona = persona;
        this.shortName = shortName;
        this.zone = zone;
    }

    public long id() {
        return id;
    }

    public String persona() {
        return persona;
    }

    public PersonCard card() {
        return new PersonCard(id, shortName, zone.getId());
    }

    public ZoneId zone() {
        return zone;
    }

    /** The next answers are in this zone; what is stored keeps the zone it was stored with. */
    public void moveTo(ZoneId newZone) {
        zone = newZone;
    }

    public void rename(String newShortName) {
        shortName = newShortName;
    }

    /** Whether a lapsed membership empties every list (withings.md 1.4, Withings+ rule). */
    public boolean sharingPaused() {
        return sharingPaused;
    }

    public void pauseSharing(boolean paused) {
        sharingPaused = paused;
    }

    /** The goals of withings.md 8.2; empty when there are none. Not to be changed. */
    public JsonObject goals() {
        return goals;
    }

    public void setGoals(JsonObject newGoals) {
        goals = newGoals.deepCopy();
    }

    public Shelf<Device> devices() {
        return devices;
    }

    public Shelf<MeasureGroup> groups() {
        return groups;
    }

    public Shelf<Activity> activities() {
        return activities;
    }

    public Shelf<Workout> workouts() {
        return workouts;
    }

    public Shelf<SleepStretch> stretches() {
        return stretches;
    }

    public Shelf<SleepSummary> summaries() {
        return summaries;
    }

    public Shelf<HeartRecord> hearts() {
        return hearts;
    }

    /** Entries of the fine-grained series by their unix second (withings.md 5.2). */
    public ConcurrentSkipListMap<Long, JsonObject> intraday() {
        return intraday;
    }

    /** Bed occupation by device id, as far as there has been an event. */
    public Map<String, BedState> beds() {
        return beds;
    }

    /** @return the local day of a moment */
    public LocalDate dayOf(long unixSeconds) {
        return Instant.ofEpochSecond(unixSeconds).atZone(zone).toLocalDate();
    }

    /** @return the groups with this id; a recording may hold more than one (withings.md 18.4) */
    public List<MeasureGroup> groups(long grpid) {
        return groups.all().stream().filter(group -> group.grpid() == grpid).toList();
    }

    public Optional<Device> device(String deviceid) {
        return devices.all().stream().filter(device -> device.deviceid().equals(deviceid)).findFirst();
    }
}
