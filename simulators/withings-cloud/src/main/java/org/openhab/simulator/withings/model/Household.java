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

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.simulator.kit.time.SimClock;
import org.openhab.simulator.withings.api.ChangeListener;
import org.openhab.simulator.withings.api.DataChange;
import org.openhab.simulator.withings.api.People;
import org.openhab.simulator.withings.api.PersonCard;

/**
 * The store of all profiles, shared by endpoints, scenarios and control.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public class Household implements People {

    private final SimClock clock;
    private final long seed;
    private final Timeline timeline;
    private final ModelOptions options = new ModelOptions();
    private final List<ChangeListener> listeners = new CopyOnWriteArrayList<>();
    private final Map<Long, Person> persons = new LinkedHashMap<>();
    private volatile Ids ids;
    private @Nullable Person demo;

    public Household(SimClock clock, long seed) {
        this.clock = clock;
        this.seed = seed;
        this.timeline = new Timeline(clock);
        this.ids = new Ids(seed);
    }

    /** The simulated time in unix seconds. */
    public long now() {
        return clock.now().getEpochSecond();
    }

    public Timeline timeline() {
        return timeline;
    }

    public ModelOptions options() {
        return options;
    }

    public Ids ids() {
        return ids;
    }

    public void addListener(ChangeListener listener) {
        listeners.add(listener);
    }

    /** Tells every listener; they return at once. */
    public void publish(DataChange change) {
        listeners.forEach(listener -> listener.changed(change));
    }

    public synchronized void add(Person person) {
        persons.put(person.id(), person);
    }

    public synchronized void addDemo(Person person) {
        persons.put(person.id(), person);
        demo = person;
    }

    /** @return whether there was such a person */
    public synchronized boolean remove(long userId) {
        return persons.remove(userId) != null;
    }

    public synchronized Optional<Person> person(long userId) {
        return Optional.ofNullable(persons.get(userId));
    }

    /** @return the person with this id, or else the first with this short name or persona, in any case of letters */
    public Optional<Person> find(String reference) {
        return everybody().stream().filter(person -> Long.toString(person.id()).equals(reference)).findFirst()
                .or(() -> everybody().stream().filter(person -> reference.equalsIgnoreCase(person.card().shortName())
                        || reference.equalsIgnoreCase(person.persona())).findFirst());
    }

    /** Everybody, the demo user included, in the order of creation. */
    public synchronized List<Person> everybody() {
        return new ArrayList<>(persons.values());
    }

    /** Forgets everybody, all options and all that is still planned; ids start anew. */
    public synchronized void clear() {
        timeline.clear();
        persons.clear();
        demo = null;
        options.reset();
        ids = new Ids(seed);
    }

    @Override
    public synchronized List<PersonCard> all() {
        Person demoUser = demo;
        return persons.values().stream().filter(person -> person != demoUser).map(Person::card).toList();
    }

    @Override
    public synchronized PersonCard demo() {
        Person demoUser = demo;
        if (demoUser == null) {
            throw new IllegalStateException("the household has no demo user yet");
        }
        return demoUser.card();
    }

    @Override
    public synchronized boolean exists(long userId) {
        return persons.containsKey(userId);
    }
}
