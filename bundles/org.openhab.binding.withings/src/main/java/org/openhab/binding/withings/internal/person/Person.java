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
package org.openhab.binding.withings.internal.person;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.binding.withings.internal.api.WithingsClient;
import org.openhab.binding.withings.internal.api.WithingsException;
import org.openhab.binding.withings.internal.auth.Linkable;
import org.openhab.binding.withings.internal.auth.PersonLink;
import org.openhab.binding.withings.internal.channel.PersonPublisher;
import org.openhab.binding.withings.internal.channel.Topic;
import org.openhab.binding.withings.internal.device.HiddenChannels;
import org.openhab.binding.withings.internal.state.PersonData;
import org.openhab.binding.withings.internal.state.Sections;
import org.openhab.binding.withings.internal.sync.Report;
import org.openhab.binding.withings.internal.sync.Trouble;
import org.openhab.cloudcommons.auth.TokenPair;
import org.openhab.core.thing.ThingStatus;
import org.openhab.core.thing.ThingStatusDetail;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A person, linked or waiting for it: keeps the state level with the cloud and says in the thing's status how it goes.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public final class Person implements PersonLink.Person, Connection.Owner {

    private final Logger logger = LoggerFactory.getLogger(Person.class);
    private final PersonThing thing;
    private final Services services;
    private final String wantedUser;
    private final PersonData data;
    private final PersonPublisher publisher;
    private final Belongings belongings;
    private final PersonLink link;
    private final LinkPrompt prompt;
    private final PersonStatus status;
    /** The user of before, whose consent is to be taken back as soon as there is a way to the cloud; empty if none. */
    private String abandoned = "";

    private @Nullable Account account;
    private @Nullable Connection connection;
    private volatile boolean disposed;

    /**
     * @param thing shows the person
     * @param services what all persons share
     * @param wantedUser the user that the configuration names, empty for any
     * @param withHistory whether values go to the persistence with their times
     */
    public Person(PersonThing thing, Services services, String wantedUser, boolean withHistory) {
        this.thing = thing;
        this.services = services;
        this.wantedUser = wantedUser;
        belongings = new Belongings(thing.id(), services, this::refresh);
        String storedUser = belongings.load(Sections.MEASURES).userId();
        if (!wantedUser.isEmpty() && storedUser != null && !wantedUser.equals(storedUser)) {
            belongings.forget();
            abandoned = storedUser;
        }
        data = new PersonData(belongings, services.clock());
        publisher = new PersonPublisher(data, thing, withHistory);
        link = new PersonLink(this, services.desk(), belongings.tokens(), () -> account().map(Account::linkService),
                () -> connection().map(Connection::standing));
        prompt = new LinkPrompt(thing, services, link);
        status = new PersonStatus(thing, prompt, services.clock());
    }

    /**
     * Removes what is stored of a person whose thing has no handler. The cloud is not told: the way to it has gone.
     *
     * @param id the UID of the thing
     */
    public static void forget(String id, Services services) {
        new Belongings(id, services, pair -> CompletableFuture.failedFuture(new IllegalStateException("removed")))
                .forget();
    }

    /** Shows what is known from before. */
    public void restore() {
        publisher.all();
    }

    /**
     * Begins to talk to the cloud, unless disposed of.
     *
     * @param way the way there
     */
    public synchronized void connect(Account way) {
        if (disposed || way.equals(account) && (connection != null || prompt.isShown())) {
            return;
        }
        disconnect();
        account = way;
        link.takeBack(abandoned);
        abandoned = "";
        String own = userId();
        Optional<Linkable> other = own.isEmpty() ? Optional.empty() : services.desk().claim(own, link);
        if (other.isPresent()) {
            thing.status(ThingStatus.OFFLINE, ThingStatusDetail.CONFIGURATION_ERROR,
                    StatusText.of("offline.conf-error.same-user", other.get().label()));
            return;
        }
        try {
            Optional<TokenPair> pair = belongings.tokens().current();
            if (pair.isEmpty() || !own.isEmpty() && !own.equals(pair.get().subject())) {
                askToLink("offline.conf-pending.link");
            } else {
                // After a crash between the two writes the tokens know better.
                data.belongTo(pair.get().subject());
                begin(way);
            }
        } catch (IOException e) {
            logger.debug("Tokens of {} cannot be read: {}", thing.id(), e.getMessage());
            askToLink("offline.conf-pending.relink");
        }
    }

    /** Stops talking to the cloud. */
    public synchronized void disconnect() {
        account = null;
        endSession();
        services.desk().withdraw(link);
        services.desk().release(link);
    }

    /** Ends everything; what is stored stays. */
    public void dispose() {
        disposed = true;
        link.close();
        disconnect();
        belongings.close();
    }

    /** Ends everything and removes what is stored; completes when done, whether the cloud played along or not. */
    public CompletableFuture<Void> remove() {
        // First of all, because the way to the cloud ends with the rest.
        CompletableFuture<Void> quiet = connection().map(Connection::revokeSubscriptions)
                .orElse(CompletableFuture.completedFuture(null));
        return quiet.thenCompose(done -> {
            CompletableFuture<Void> takenBack = link.takeBack(knownUser());
            dispose();
            return takenBack;
        }).thenRun(belongings::forget);
    }

    /** Ends everything and removes what is stored at once, because the thing is to show another user. */
    public void giveUp() {
        link.takeBack(knownUser());
        dispose();
        belongings.forget();
    }

    /** Shows one channel, and its history if that is still owed. */
    public void show(String channel) {
        publisher.show(channel);
    }

    /** Everything known about the person. */
    public PersonData data() {
        return data;
    }

    /** What keeps the person level with the cloud; empty unless linked and able to reach it. */
    public Optional<PersonSession> session() {
        return connection().map(Connection::session);
    }

    @Override
    public String id() {
        return thing.id();
    }

    @Override
    public String label() {
        return thing.label();
    }

    @Override
    public String userId() {
        return wantedUser.isEmpty() ? knownUser() : wantedUser;
    }

    @Override
    public synchronized void linked(String userId) {
        if (disposed) {
            return;
        }
        data.belongTo(userId);
        thing.remember(userId);
        Account way = account;
        if (way != null) {
            endSession();
            thing.status(ThingStatus.UNKNOWN, ThingStatusDetail.NONE, null);
            begin(way);
            connection().ifPresent(Connection::pollNow);
        }
    }

    @Override
    public synchronized void linkUsedUp() {
        if (account != null && connection == null) {
            askToLink("offline.conf-pending.link");
        }
    }

    @Override
    public synchronized void round(Report report) {
        Account way = account;
        if (way != null) {
            report.failing().forEach((topic, failure) -> logger.debug("Reading {} of {} failed: {}", topic, thing.id(),
                    WithingsClient.asWithings(failure).getMessage()));
            status.show(report, way, Silence.of(data), complaint());
            publisher.changed(Topic.STATUS);
            if (report.failing().isEmpty()) {
                thing.hide(HiddenChannels.of(data));
            }
        }
    }

    @Override
    public synchronized void pushLooked() {
        status.again(complaint());
    }

    @Override
    public synchronized void failed(Throwable failure) {
        Account way = account;
        if (way == null) {
            return;
        }
        logger.debug("Reading of {} failed: {}", thing.id(), WithingsClient.asWithings(failure).getMessage());
        switch (Trouble.of(failure)) {
            case NOT_LINKED -> askToLink("offline.conf-pending.link");
            case ACCESS_LOST -> askToLink("offline.conf-pending.relink");
            case CREDENTIALS -> {
                status.trouble(failure, way);
                way.recheck().run();
            }
            case PAUSE -> {
                status.trouble(failure, way);
                // The budget holds the next call back exactly as long as the cloud asked for.
                connection().ifPresent(Connection::pollNow);
            }
            default -> status.trouble(failure, way);
        }
    }

    private synchronized Optional<Account> account() {
        return Optional.ofNullable(account);
    }

    private synchronized Optional<Connection> connection() {
        return Optional.ofNullable(connection);
    }

    private void begin(Account way) {
        Connection fresh = new Connection(services, way, belongings, data, publisher, this);
        connection = fresh;
        fresh.start();
    }

    private Optional<String> complaint() {
        return connection().flatMap(Connection::complaint);
    }

    private void endSession() {
        connection().ifPresent(Connection::close);
        connection = null;
        prompt.end();
    }

    private void askToLink(String key) {
        Account way = account;
        if (way != null) {
            endSession();
            prompt.show(key, way.publicUrl());
        }
    }

    private String knownUser() {
        String known = data.measures().facts().userId();
        return known == null ? "" : known;
    }

    private CompletableFuture<TokenPair> refresh(TokenPair old) {
        return account().map(way -> way.client().refresh(old)).orElseGet(() -> CompletableFuture
                .failedFuture(WithingsException.unreadable("the account is not available", null)));
    }
}
