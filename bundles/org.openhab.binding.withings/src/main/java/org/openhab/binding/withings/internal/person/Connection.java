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
import java.util.Set;
import java.util.concurrent.CompletableFuture;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.binding.withings.internal.auth.AuthorizedCalls;
import org.openhab.binding.withings.internal.auth.Standing;
import org.openhab.binding.withings.internal.channel.PersonPublisher;
import org.openhab.binding.withings.internal.device.Beds;
import org.openhab.binding.withings.internal.push.BedEvents;
import org.openhab.binding.withings.internal.state.PersonData;
import org.openhab.binding.withings.internal.state.Sections;
import org.openhab.binding.withings.internal.sync.Means;
import org.openhab.binding.withings.internal.sync.Reader;
import org.openhab.binding.withings.internal.sync.Report;
import org.openhab.binding.withings.internal.sync.Trouble;
import org.openhab.cloudcommons.auth.TokenPair;

/**
 * Holds together what exists while a person is linked: the session, and the calls of the cloud.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
final class Connection implements PersonPush.Owner, PersonSession.Watcher, AutoCloseable {

    private final Belongings belongings;
    private final Owner owner;
    private final BedEvents beds;
    private final Farewell farewell;
    private final PersonSession session;
    private final PersonPush push;
    private volatile @Nullable Report last;

    /** The person behind it. */
    interface Owner extends PersonSession.Watcher {

        /** The Withings user. */
        String userId();

        /** Whether and why the cloud calls, or does not, may have changed. */
        void pushLooked();
    }

    /**
     * @param services what all persons share
     * @param way the way to the cloud
     * @param belongings the tokens
     * @param data what is known
     * @param publisher shows it
     * @param owner the person
     */
    Connection(Services services, Account way, Belongings belongings, PersonData data, PersonPublisher publisher,
            Owner owner) {
        this.belongings = belongings;
        this.owner = owner;
        beds = new Beds(data, publisher);
        farewell = new Farewell(data.part(Sections.ACCESS), publisher);
        Reader reader = new PersonReader(new AuthorizedCalls(belongings.tokens()), way.client(), owner::userId);
        session = new PersonSession(reader, data, publisher, way.pollInterval(), this,
                new Means(services.scheduler(), services.clock(), services.random()));
        push = new PersonPush(services, way, session, reader, data.part(Sections.PUSH), publisher, this);
    }

    void start() {
        session.start();
        push.start();
    }

    void pollNow() {
        session.pollNow();
    }

    PersonSession session() {
        return session;
    }

    /** How it stands with the user, for the page. */
    Standing standing() {
        Report report = last;
        return push.standing(report != null, report == null ? Set.of() : report.forbidden());
    }

    /** Why news have to be polled for although an address is configured; empty if they have not. */
    Optional<String> complaint() {
        return push.complaint();
    }

    /** Ends the subscriptions, because the person is to be forgotten; never fails. */
    CompletableFuture<Void> revokeSubscriptions() {
        return push.revoke();
    }

    @Override
    public void close() {
        push.close();
        session.close();
    }

    @Override
    public String userId() {
        return owner.userId();
    }

    @Override
    public Set<String> scopes() {
        try {
            return belongings.tokens().current().map(TokenPair::scopes).orElse(Set.of());
        } catch (IOException e) {
            // Not known then: the cloud says what it does not allow.
            return Set.of();
        }
    }

    @Override
    public void round(Report report) {
        last = report;
        if (report.outage().isEmpty()) {
            farewell.fine();
        }
        owner.round(report);
    }

    @Override
    public void failed(Throwable failure) {
        last = null;
        if (Trouble.of(failure) == Trouble.ACCESS_LOST) {
            farewell.lost();
        }
        owner.failed(failure);
    }

    /** As after a round: the first value of its kind needs its channel. */
    @Override
    public void fetched() {
        Report report = last;
        if (report != null) {
            owner.round(report);
        }
    }

    @Override
    public void farewell(String action) {
        farewell.announced(action);
    }

    @Override
    public void pushLooked() {
        owner.pushLooked();
    }

    @Override
    public void bedEvent(String deviceId, boolean inBed, long time) {
        beds.bedEvent(deviceId, inBed, time);
    }
}
