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

import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.withings.internal.WithingsBindingConstants;
import org.openhab.binding.withings.internal.auth.Standing;
import org.openhab.binding.withings.internal.channel.PersonPublisher;
import org.openhab.binding.withings.internal.channel.Topic;
import org.openhab.binding.withings.internal.push.BedEvents;
import org.openhab.binding.withings.internal.push.Finding;
import org.openhab.binding.withings.internal.push.PushInbox;
import org.openhab.binding.withings.internal.push.PushMeans;
import org.openhab.binding.withings.internal.push.SelfTest;
import org.openhab.binding.withings.internal.push.SubscriptionKeeper;
import org.openhab.binding.withings.internal.state.Kept;
import org.openhab.binding.withings.internal.state.PushRecord;
import org.openhab.binding.withings.internal.sync.Means;
import org.openhab.binding.withings.internal.sync.Reader;
import org.openhab.binding.withings.internal.sync.Window;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lets the cloud call one linked person, for the time of one session: takes the calls, keeps the subscriptions, and
 * polls less while that works.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
final class PersonPush implements PushInbox.Work, SubscriptionKeeper.Surroundings, AutoCloseable {

    /** Somebody waits for a thing to be removed. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Logger logger = LoggerFactory.getLogger(PersonPush.class);
    private final PushMeans shared;
    private final Account way;
    private final PersonSession session;
    private final Kept<PushRecord> record;
    private final PersonPublisher publisher;
    private final Owner owner;
    private final PushInbox inbox;
    private final SubscriptionKeeper keeper;
    private final Runnable deaf;

    /** The person behind it. */
    interface Owner extends BedEvents {

        /** The Withings user. */
        String userId();

        /** What the user has agreed to, nothing if that is not known. */
        Set<String> scopes();

        /** What calls were about has been read. */
        void fetched();

        /** The cloud says that the link has ended. */
        void farewell(String action);

        /** Whether and why the cloud calls, or does not, may have changed. */
        void pushLooked();
    }

    PersonPush(Services services, Account way, PersonSession session, Reader reader, Kept<PushRecord> record,
            PersonPublisher publisher, Owner owner) {
        this.shared = services.push();
        this.way = way;
        this.session = session;
        this.record = record;
        this.publisher = publisher;
        this.owner = owner;
        inbox = new PushInbox(owner::userId, this, services.scheduler(), services.clock());
        keeper = new SubscriptionKeeper(reader, record, this, new SelfTest(services.transport()),
                new Means(services.scheduler(), services.clock(), services.random()));
        deaf = way.publicUrl().isPresent() ? () -> {
        } : shared.webhooks().listen(keeper::lookNow);
    }

    /** Begins to take calls, and to look whether they come. */
    void start() {
        open(record.get().secret());
        keeper.start();
    }

    /** Takes no more calls; the subscriptions stay. */
    @Override
    public void close() {
        shared.desk().close(inbox);
        inbox.close();
        keeper.close();
        deaf.run();
    }

    /** Takes no more calls and ends the subscriptions, as far as the cloud plays along; never fails. */
    CompletableFuture<Void> revoke() {
        close();
        return keeper.revokeAll().orTimeout(PATIENCE.toMillis(), TimeUnit.MILLISECONDS).exceptionally(failure -> {
            logger.debug("The subscriptions of a person that is removed stay: {}", failure.getClass().getSimpleName());
            return null;
        });
    }

    /** Why news have to be polled for although an address is configured; empty if they have not, or nobody looked. */
    Optional<String> complaint() {
        PushRecord present = record.get();
        return way.publicUrl().isEmpty() || present.working() || present.info().isEmpty() ? Optional.empty()
                : Optional.of(present.info());
    }

    /**
     * @param isRead whether the values were read
     * @param missing the channel groups that a permission is missing for
     */
    Standing standing(boolean isRead, Set<String> missing) {
        PushRecord present = record.get();
        return new Standing(isRead, missing, present.working(), present.info());
    }

    @Override
    public void received(Map<Integer, Long> times) {
        record.change(old -> old.withPushes(times));
        publisher.changed(Topic.STATUS);
    }

    @Override
    public CompletableFuture<Void> fetch(Set<Topic> topics, Collection<Window> windows) {
        return session.fetch(topics, windows).thenRun(owner::fetched);
    }

    @Override
    public void farewell(String action) {
        owner.farewell(action);
        session.pollNow();
    }

    @Override
    public void bedEvent(String deviceId, boolean inBed, long time) {
        owner.bedEvent(deviceId, inBed, time);
    }

    @Override
    public CompletableFuture<Optional<String>> base() {
        return way.publicUrl()
                .map(url -> CompletableFuture.completedFuture(Optional.of(url + WithingsBindingConstants.WEB_ROOT)))
                .orElseGet(() -> shared.webhooks().base(way.clientId()));
    }

    @Override
    public Duration goodFor() {
        return way.publicUrl().isPresent() ? Duration.ofDays(1) : shared.webhooks().goodFor();
    }

    @Override
    public Set<String> scopes() {
        return owner.scopes();
    }

    @Override
    public String secret() {
        String secret = shared.desk().secret();
        open(secret);
        return secret;
    }

    @Override
    public String words(Finding finding) {
        return shared.words().of(finding);
    }

    @Override
    public void looked(boolean reliable, boolean repaired) {
        session.setInterval(reliable ? way.pollInterval().multipliedBy(2) : way.pollInterval());
        if (repaired) {
            session.pollAll();
        }
        publisher.changed(Topic.STATUS);
        owner.pushLooked();
    }

    private void open(String secret) {
        if (!secret.isEmpty()) {
            shared.desk().open(secret, inbox);
        }
    }
}
