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

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.binding.withings.internal.api.WithingsClient;
import org.openhab.binding.withings.internal.auth.LinkDesk;
import org.openhab.binding.withings.internal.sync.Report;
import org.openhab.binding.withings.internal.sync.Trouble;
import org.openhab.core.thing.ThingStatus;
import org.openhab.core.thing.ThingStatusDetail;

/**
 * Says in the status of a thing how the readings of a person go.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
final class PersonStatus {

    private static final Duration LINK_RENEWAL = LinkDesk.LINK_LIFE.dividedBy(2);

    private static final Consumer<Optional<String>> NOTHING = complaint -> {
    };

    private final PersonThing thing;
    private final LinkPrompt prompt;
    private final Clock clock;
    private Set<String> asked = Set.of();
    private String question = "";
    private Instant askedAt = Instant.MIN;
    private Consumer<Optional<String>> again = NOTHING;

    PersonStatus(PersonThing thing, LinkPrompt prompt, Clock clock) {
        this.thing = thing;
        this.prompt = prompt;
        this.clock = clock;
    }

    /**
     * Shows how a round ended.
     *
     * @param report how the feeds stand
     * @param way the way to the cloud
     * @param silence why nothing at all may be known about the person, empty if something is
     * @param complaint why news have to be polled for although an address is configured, empty if they have not
     */
    void show(Report report, Account way, Optional<String> silence, Optional<String> complaint) {
        again = other -> show(report, way, silence, other);
        if (report.outage().isPresent()) {
            trouble(report.outage().get(), way);
        } else if (!report.forbidden().isEmpty()) {
            online(askFor(report.forbidden(), way));
        } else if (!report.disturbed().isEmpty()) {
            online(StatusText.of("online.disturbed", String.join(", ", report.disturbed())));
        } else {
            online(silence.or(() -> complaint.map(reason -> StatusText.of("online.polling", reason))).orElse(null));
        }
    }

    /** Shows the last round again, with another complaint; nothing if it was not the last thing to be shown. */
    void again(Optional<String> complaint) {
        again.accept(complaint);
    }

    /**
     * Shows that no data can be had.
     *
     * @param failure why; no trouble that linking solves
     * @param way the way to the cloud
     */
    void trouble(Throwable failure, Account way) {
        again = NOTHING;
        switch (Trouble.of(failure)) {
            case CREDENTIALS -> offline(ThingStatusDetail.CONFIGURATION_ERROR,
                    StatusText.of("offline.conf-error.credentials"));
            case DEACTIVATED -> offline(ThingStatusDetail.CONFIGURATION_ERROR,
                    StatusText.of("offline.conf-error.deactivated"));
            case PAUSE -> offline(ThingStatusDetail.COMMUNICATION_ERROR, StatusText.of("offline.comm-error.pause",
                    StatusText.clockTime(clock.instant().plus(way.client().pauseLeft()))));
            default -> offline(ThingStatusDetail.COMMUNICATION_ERROR, StatusText.of("offline.comm-error.cloud",
                    String.valueOf(WithingsClient.asWithings(failure).getMessage())));
        }
    }

    /** Keeps a link for a while: a new one would end the visit of somebody who is just using the old one. */
    private String askFor(Set<String> groups, Account way) {
        if (!groups.equals(asked) || askedAt.plus(LINK_RENEWAL).isBefore(clock.instant())) {
            asked = groups;
            askedAt = clock.instant();
            question = StatusText.of("online.permission", String.join(", ", groups), prompt.address(way.publicUrl()));
        }
        return question;
    }

    private void online(@Nullable String hint) {
        thing.status(ThingStatus.ONLINE, ThingStatusDetail.NONE, hint);
    }

    private void offline(ThingStatusDetail detail, String text) {
        thing.status(ThingStatus.OFFLINE, detail, text);
    }
}
