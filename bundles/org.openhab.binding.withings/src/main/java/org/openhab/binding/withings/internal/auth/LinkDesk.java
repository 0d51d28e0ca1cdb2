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
package org.openhab.binding.withings.internal.auth;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.withings.internal.auth.LinkOutcome.Kind;
import org.openhab.cloudcommons.link.OneTimeLinks;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/**
 * Brings browsers and things together: hands out links for things, follows them through the consent, and knows which
 * Withings user belongs to which thing.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
@Component(service = LinkDesk.class)
public class LinkDesk {

    /** How long a link stays good; whoever waits longer gets a new one. */
    public static final Duration LINK_LIFE = Duration.ofHours(24);

    private static final Duration STATE_LIFE = Duration.ofMinutes(10);
    private static final int MOST_LINKS = 100;

    private final OneTimeLinks<Linkable> links;
    private final OneTimeLinks<Visit> visits;
    private final Map<String, Linkable> users = new ConcurrentHashMap<>();

    /** A browser on its way through the consent. */
    private record Visit(Linkable thing, String redirectUri) {
    }

    @Activate
    public LinkDesk() {
        this(new SecureRandom(), Clock.systemUTC());
    }

    LinkDesk(SecureRandom random, Clock clock) {
        links = new OneTimeLinks<>(random, clock, MOST_LINKS);
        visits = new OneTimeLinks<>(random, clock, MOST_LINKS);
    }

    /**
     * Makes a link for a thing; older ones of it end.
     *
     * @return the last part of the path of the link
     */
    public String offer(Linkable thing) {
        withdraw(thing);
        return links.issue(thing, LINK_LIFE);
    }

    /**
     * Makes one more link for a thing, for somebody who has just been led through the consent; the others stay good.
     *
     * @return the last part of the path of the link
     */
    public String further(Linkable thing) {
        return links.issue(thing, LINK_LIFE);
    }

    /** Ends all links and visits of a thing. */
    public void withdraw(Linkable thing) {
        links.revokeIf(other -> other.id().equals(thing.id()));
        visits.revokeIf(visit -> visit.thing().id().equals(thing.id()));
    }

    /** The thing that a link belongs to, empty if the link is not good. Looking does not use the link up. */
    public Optional<Linkable> peek(String link) {
        return links.peek(link);
    }

    /**
     * Sends a browser to the consent page; a visit of the same thing that began before ends.
     *
     * @param thing the thing to link
     * @param redirectUri where the browser comes back to
     * @return the random state that it has to bring along
     */
    public String begin(Linkable thing, String redirectUri) {
        visits.revokeIf(visit -> visit.thing().id().equals(thing.id()));
        return visits.issue(new Visit(thing, redirectUri), STATE_LIFE);
    }

    /** The thing that a state belongs to, empty if the state is not good. Looking does not use the state up. */
    public Optional<Linkable> visitor(String state) {
        return visits.peek(state).map(Visit::thing);
    }

    /**
     * Takes a browser back from the consent page; uses up the state, and the link that it came by.
     *
     * @param state what the browser brought along
     * @param code the code of the consent, empty if the user did not agree
     * @return how it ended; never fails
     */
    public CompletableFuture<LinkOutcome> finish(String state, String code) {
        Optional<Visit> found = visits.redeem(state);
        if (found.isEmpty()) {
            return CompletableFuture.completedFuture(LinkOutcome.of(Kind.UNKNOWN));
        }
        Linkable thing = found.get().thing();
        withdraw(thing);
        CompletableFuture<LinkOutcome> ending = code.isEmpty()
                ? CompletableFuture.completedFuture(LinkOutcome.of(Kind.REFUSED))
                : thing.finish(code, found.get().redirectUri());
        return ending.thenApply(outcome -> {
            if (outcome.kind() != Kind.LINKED) {
                thing.linkingEnded();
            }
            return outcome;
        });
    }

    /**
     * Reserves a Withings user for a thing.
     *
     * @return the other thing that has the user already; empty if the reservation worked
     */
    public Optional<Linkable> claim(String userId, Linkable thing) {
        Linkable owner = users.compute(userId,
                (id, before) -> before == null || before.id().equals(thing.id()) ? thing : before);
        return owner.equals(thing) ? Optional.empty() : Optional.of(owner);
    }

    /** Whether no other thing has a Withings user. */
    public boolean isFreeFor(String userId, Linkable thing) {
        Linkable owner = users.get(userId);
        return owner == null || owner.id().equals(thing.id());
    }

    /** Gives back one user, if it is reserved for a thing. */
    public void release(String userId, Linkable thing) {
        users.remove(userId, thing);
    }

    /** Gives back every user that is reserved for a thing. */
    public void release(Linkable thing) {
        users.values().removeIf(owner -> owner.equals(thing));
    }
}
