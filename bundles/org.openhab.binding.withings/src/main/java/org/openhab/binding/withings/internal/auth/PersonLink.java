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

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.withings.internal.api.WithingsClient;
import org.openhab.binding.withings.internal.api.WithingsException;
import org.openhab.binding.withings.internal.auth.LinkOutcome.Kind;
import org.openhab.cloudcommons.auth.TokenKeeper;
import org.openhab.cloudcommons.auth.TokenPair;
import org.openhab.cloudcommons.http.HttpCall;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Links one person thing with a Withings user (withings.md 2.1 to 2.3, 12.14).
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public class PersonLink implements Linkable {

    private static final String SCOPES = "user.info,user.metrics,user.activity,user.sleepevents";

    private final Person person;
    private final LinkDesk desk;
    private final TokenKeeper keeper;
    private final Supplier<Optional<Service>> service;
    private final Supplier<Optional<Standing>> standing;
    private final Logger logger = LoggerFactory.getLogger(PersonLink.class);
    private boolean closed;

    /** The thing behind the link. */
    public interface Person {

        String id();

        String label();

        /** The Withings user that the thing belongs to, empty if any will do. */
        String userId();

        /** The tokens of this user are kept from now on. */
        void linked(String userId);

        /** A linking ended without success, and its link is used up. */
        void linkUsedUp();
    }

    /**
     * What the account gives for linking.
     *
     * @param client makes the calls
     * @param clientId the id of the application
     * @param accountUrl the address of the consent pages, without a slash at the end
     * @param publicUrl the address of this openHAB in the internet, empty if there is none
     */
    public record Service(WithingsClient client, String clientId, String accountUrl, Optional<String> publicUrl) {
    }

    public PersonLink(Person person, LinkDesk desk, TokenKeeper keeper, Supplier<Optional<Service>> service,
            Supplier<Optional<Standing>> standing) {
        this.person = person;
        this.desk = desk;
        this.keeper = keeper;
        this.service = service;
        this.standing = standing;
    }

    @Override
    public String id() {
        return person.id();
    }

    @Override
    public String label() {
        return person.label();
    }

    @Override
    public String user() {
        String own = person.userId();
        return own.isEmpty() ? "" : LinkOutcome.masked(own);
    }

    @Override
    public Optional<Standing> standing() {
        return standing.get();
    }

    @Override
    public Optional<String> publicUrl() {
        return service.get().flatMap(Service::publicUrl);
    }

    @Override
    public URI consentPage(String state, String redirectUri) {
        Service present = service.get().orElseThrow(() -> new IllegalStateException("no account"));
        Map<String, String> query = new LinkedHashMap<>();
        query.put("response_type", "code");
        query.put("client_id", present.clientId());
        query.put("scope", SCOPES);
        query.put("redirect_uri", redirectUri);
        query.put("state", state);
        return URI.create(present.accountUrl() + "/oauth2_user/authorize2?" + HttpCall.formEncode(query));
    }

    @Override
    public CompletableFuture<LinkOutcome> finish(String code, String redirectUri) {
        Optional<Service> present = service.get();
        if (present.isEmpty()) {
            return CompletableFuture.completedFuture(LinkOutcome.of(Kind.UNKNOWN));
        }
        return present.get().client().exchange(code, redirectUri).thenCompose(this::keep)
                .exceptionally(PersonLink::failed);
    }

    @Override
    public void linkingEnded() {
        person.linkUsedUp();
    }

    /** Ends it: a linking under way keeps nothing any more, since nobody would ever remove that again. */
    public synchronized void close() {
        closed = true;
    }

    /**
     * Takes back the consent of a user, as far as the cloud plays along and no other thing has the user meanwhile.
     *
     * @param userId the user, empty for none
     * @return completes when there is nothing more to wait for; never fails
     */
    public CompletableFuture<Void> takeBack(String userId) {
        Optional<Service> present = service.get();
        if (userId.isEmpty() || present.isEmpty() || !desk.isFreeFor(userId, this)) {
            return CompletableFuture.completedFuture(null);
        }
        return present.get().client().revoke(userId).exceptionally(failure -> {
            logger.debug("The consent for {} could not be taken back: {}", id(),
                    WithingsClient.asWithings(failure).getMessage());
            return null;
        });
    }

    private synchronized CompletableFuture<LinkOutcome> keep(TokenPair pair) {
        if (closed) {
            return CompletableFuture.completedFuture(LinkOutcome.of(Kind.UNKNOWN));
        }
        String userId = pair.subject();
        String own = person.userId();
        if (userId.isEmpty()) {
            return CompletableFuture.completedFuture(LinkOutcome.of(Kind.FAILED, "no user"));
        }
        if (!own.isEmpty() && !own.equals(userId)) {
            // No revocation: another thing, or another openHAB with the same application, may use it for that user.
            return CompletableFuture.completedFuture(
                    LinkOutcome.of(Kind.OTHER_USER, LinkOutcome.masked(userId), LinkOutcome.masked(own)));
        }
        Optional<Linkable> other = desk.claim(userId, this);
        if (other.isPresent()) {
            // No revocation here either: it would end the access of the other thing as well.
            return CompletableFuture.completedFuture(LinkOutcome.of(Kind.SAME_USER, other.get().label()));
        }
        return keeper.adopt(pair).whenComplete((stored, failure) -> {
            if (failure != null && own.isEmpty()) {
                desk.release(userId, this);
            }
        }).thenApply(stored -> {
            person.linked(userId);
            return LinkOutcome.of(Kind.LINKED, person.label(), LinkOutcome.masked(userId));
        });
    }

    private static LinkOutcome failed(Throwable failure) {
        WithingsException e = WithingsClient.asWithings(failure);
        return switch (e.kind()) {
            case GRANT -> LinkOutcome.of(Kind.EXPIRED);
            case CREDENTIALS -> LinkOutcome.of(Kind.CREDENTIALS);
            default -> LinkOutcome.of(Kind.FAILED, String.valueOf(e.getMessage()));
        };
    }
}
