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
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.binding.withings.internal.WithingsBindingConstants;
import org.openhab.binding.withings.internal.api.WithingsClient;
import org.openhab.binding.withings.internal.api.WithingsException;
import org.openhab.binding.withings.internal.auth.AuthorizedCalls;
import org.openhab.binding.withings.internal.auth.LinkDesk;
import org.openhab.binding.withings.internal.auth.Linkable;
import org.openhab.binding.withings.internal.auth.PersonLink;
import org.openhab.binding.withings.internal.channel.PersonPublisher;
import org.openhab.binding.withings.internal.state.PersonRecord;
import org.openhab.binding.withings.internal.state.PersonState;
import org.openhab.binding.withings.internal.sync.MeasureSource;
import org.openhab.binding.withings.internal.sync.PersonSession;
import org.openhab.cloudcommons.auth.OAuthTokenVault;
import org.openhab.cloudcommons.auth.TokenKeeper;
import org.openhab.cloudcommons.auth.TokenPair;
import org.openhab.cloudcommons.auth.TokenVault;
import org.openhab.cloudcommons.budget.Priority;
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
public class Person implements PersonLink.Person, PersonSession.Watcher {

    /** openHAB's pages make a link of it. */
    private static final String UNKNOWN_BASE = "http(s)://<YOUROPENHAB>:<YOURPORT>";

    private final Logger logger = LoggerFactory.getLogger(Person.class);
    private final PersonThing thing;
    private final Services services;
    private final String wantedUser;
    private final PersonState state;
    private final PersonPublisher publisher;
    private final TokenVault vault;
    private final TokenKeeper keeper;
    private final PersonLink link;

    private @Nullable Account account;
    private @Nullable PersonSession session;
    private @Nullable Future<?> linkRenewal;
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
        vault = services.vaults().apply(thing.id());
        keeper = new TokenKeeper(vault, this::refresh, services.clock(), services.scheduler());
        PersonRecord stored = services.store().load(thing.id());
        String storedUser = stored.userId();
        if (!wantedUser.isEmpty() && storedUser != null && !wantedUser.equals(storedUser)) {
            forget();
            stored = PersonRecord.NOTHING;
        }
        state = new PersonState(stored, this::save);
        publisher = new PersonPublisher(state, thing, withHistory);
        link = new PersonLink(this, services.desk(), keeper, () -> account().map(Account::linkService));
    }

    /** Shows what is known from before. */
    public void restore() {
        publisher.all();
    }

    /**
     * Begins to talk to the cloud.
     *
     * @param way the way there
     */
    public synchronized void connect(Account way) {
        if (way == account && (session != null || linkRenewal != null)) {
            return;
        }
        disconnect();
        account = way;
        String own = userId();
        Optional<Linkable> other = own.isEmpty() ? Optional.empty() : services.desk().claim(own, link);
        if (other.isPresent()) {
            thing.status(ThingStatus.OFFLINE, ThingStatusDetail.CONFIGURATION_ERROR,
                    StatusText.of("offline.conf-error.same-user", other.get().label()));
            return;
        }
        try {
            Optional<TokenPair> pair = keeper.current();
            if (pair.isEmpty() || !own.isEmpty() && !own.equals(pair.get().subject())) {
                askToLink("offline.conf-pending.link");
            } else {
                // After a crash between the two writes the tokens know better.
                state.belongTo(pair.get().subject());
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
        disconnect();
        if (vault instanceof OAuthTokenVault shelf) {
            shelf.release();
        }
    }

    /** Ends everything and removes what is stored; completes when done, whether the cloud played along or not. */
    public CompletableFuture<Void> remove() {
        Optional<Account> way = account();
        String userId = state.facts().userId();
        dispose();
        CompletableFuture<Void> revoked = way.isEmpty() || userId == null ? CompletableFuture.completedFuture(null)
                : way.get().client().revoke(userId).orTimeout(services.timeout().toSeconds() + 1, TimeUnit.SECONDS);
        return revoked.handle((done, failure) -> {
            if (failure != null) {
                logger.debug("The consent could not be taken back: {}",
                        WithingsClient.asWithings(failure).getMessage());
            }
            forget();
            return null;
        });
    }

    /** Removes tokens and values, because the thing is to show another user. */
    public void forget() {
        try {
            keeper.forget();
        } catch (IOException e) {
            logger.warn("The tokens of {} could not be removed: {}", thing.id(), e.getMessage());
        }
        services.store().delete(thing.id());
    }

    /** Shows one channel, and its history if that is still owed. */
    public void show(String channel) {
        publisher.show(channel);
    }

    /** Somebody looks at a channel from now on. */
    public synchronized void channelLinked() {
        PersonSession running = session;
        if (running != null) {
            running.importNow();
        }
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
        String known = state.facts().userId();
        return !wantedUser.isEmpty() ? wantedUser : known == null ? "" : known;
    }

    @Override
    public synchronized void linked(String userId) {
        state.belongTo(userId);
        thing.remember(userId);
        Account way = account;
        if (way != null && !disposed) {
            endSession();
            thing.status(ThingStatus.UNKNOWN, ThingStatusDetail.NONE, null);
            begin(way);
            pollNow();
        }
    }

    @Override
    public synchronized void linkUsedUp() {
        if (account != null && session == null) {
            askToLink("offline.conf-pending.link");
        }
    }

    @Override
    public synchronized void level() {
        if (account == null) {
            return;
        }
        String hint = state.kinds().isEmpty() ? StatusText.of("online.no-data") : null;
        thing.status(ThingStatus.ONLINE, ThingStatusDetail.NONE, hint);
        publisher.status();
    }

    @Override
    public synchronized void failed(Throwable failure) {
        Account way = account;
        if (way == null) {
            return;
        }
        WithingsException e = WithingsClient.asWithings(failure);
        logger.debug("Reading of {} failed: {}", thing.id(), e.getMessage());
        Trouble trouble = Trouble.of(failure);
        switch (trouble) {
            case NOT_LINKED -> askToLink("offline.conf-pending.link");
            case ACCESS_LOST -> askToLink("offline.conf-pending.relink");
            case PERMISSION -> thing.status(ThingStatus.ONLINE, ThingStatusDetail.NONE,
                    StatusText.of("online.permission", address()));
            default -> {
                trouble.show(thing, services.clock().instant().plus(way.client().pauseLeft()), e.getMessage());
                if (trouble == Trouble.CREDENTIALS) {
                    way.recheck().run();
                } else if (trouble == Trouble.PAUSE) {
                    // The budget holds the next call back exactly as long as the cloud asked for.
                    pollNow();
                }
            }
        }
    }

    private synchronized Optional<Account> account() {
        return Optional.ofNullable(account);
    }

    private void begin(Account way) {
        AuthorizedCalls calls = new AuthorizedCalls(keeper);
        MeasureSource source = (query, urgent) -> calls.call(
                token -> way.client().measures(userId(), token, query, urgent ? Priority.POLL : Priority.HISTORY));
        PersonSession fresh = new PersonSession(source, state, publisher, way.pollInterval(), this,
                new PersonSession.Means(services.scheduler(), services.clock(), services.random()));
        session = fresh;
        fresh.start();
    }

    private void pollNow() {
        PersonSession running = session;
        if (running != null) {
            running.pollNow();
        }
    }

    private void endSession() {
        PersonSession running = session;
        if (running != null) {
            running.close();
            session = null;
        }
        Future<?> renewal = linkRenewal;
        if (renewal != null) {
            renewal.cancel(false);
            linkRenewal = null;
        }
    }

    /** Shows a link until it is used; a fresh one follows before it grows too old. */
    private synchronized void askToLink(String key) {
        if (account == null) {
            return;
        }
        endSession();
        thing.status(ThingStatus.OFFLINE, ThingStatusDetail.CONFIGURATION_PENDING, StatusText.of(key, address()));
        linkRenewal = services.scheduler().schedule(() -> askToLink(key), LinkDesk.LINK_LIFE.toMinutes() * 9 / 10,
                TimeUnit.MINUTES);
    }

    private String address() {
        String base = account().flatMap(Account::publicUrl).orElse(UNKNOWN_BASE);
        return base + WithingsBindingConstants.WEB_ROOT + WithingsBindingConstants.WEB_CONNECT
                + services.desk().offer(link);
    }

    private CompletableFuture<TokenPair> refresh(TokenPair old) {
        return account().map(way -> way.client().refresh(old)).orElseGet(() -> CompletableFuture
                .failedFuture(WithingsException.unreadable("the account is not available", null)));
    }

    private void save(PersonRecord known) {
        if (!disposed) {
            services.store().save(thing.id(), known);
        }
    }
}
