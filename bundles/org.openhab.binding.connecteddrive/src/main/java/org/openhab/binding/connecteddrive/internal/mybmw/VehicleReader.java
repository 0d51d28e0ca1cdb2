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
package org.openhab.binding.connecteddrive.internal.mybmw;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.UnaryOperator;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.binding.connecteddrive.internal.mybmw.command.Caller;
import org.openhab.binding.connecteddrive.internal.mybmw.state.Capabilities;
import org.openhab.binding.connecteddrive.internal.mybmw.state.ChargingDetails;
import org.openhab.binding.connecteddrive.internal.mybmw.state.StateAnswer;
import org.openhab.binding.connecteddrive.internal.mybmw.state.VehicleProfile;
import org.openhab.binding.connecteddrive.internal.source.CloudException;
import org.openhab.binding.connecteddrive.internal.source.SourceListener;
import org.openhab.binding.connecteddrive.internal.source.Trouble;
import org.openhab.binding.connecteddrive.internal.vehicle.Attribute;
import org.openhab.binding.connecteddrive.internal.vehicle.Reading;
import org.openhab.binding.connecteddrive.internal.vehicle.Readings;
import org.openhab.binding.connecteddrive.internal.vehicle.VehicleFacts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads what there is about one car, each part as often as it is worth it, and tells what it finds.
 *
 * Only the state has to be there; what else fails is a remark.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
final class VehicleReader {

    /** What was built does not change, its software sometimes. */
    private static final Duration PROFILE_INTERVAL = Duration.ofDays(1);
    /** Statistics, sessions and trips; the end of a charge or of a drive makes them worth reading before. */
    private static final Duration LOG_INTERVAL = Duration.ofHours(6);
    private static final String CHARGING = "CHARGING";
    private static final String NO_STATE = "remark.account.no-last-state";

    private final Logger logger = LoggerFactory.getLogger(VehicleReader.class);
    private final Caller caller;
    private final VehicleCalls calls;
    private final Clock clock;
    private final SourceListener listener;
    private final UnaryOperator<Readings> places;
    private final Map<String, Instant> due = new ConcurrentHashMap<>();
    private final Map<String, String> remarks = new ConcurrentSkipListMap<>();

    private volatile VehicleProfile profile = VehicleProfile.NONE;
    private volatile @Nullable Capabilities capabilities;
    private volatile @Nullable StateAnswer state;
    private volatile ChargingDetails charging = ChargingDetails.NONE;
    private volatile VehicleFacts told = VehicleFacts.NONE;
    private volatile @Nullable Object chargingWord;
    private volatile @Nullable Object mileage;

    /** @param places corrects positions where the cloud's are not those of the world */
    VehicleReader(Caller caller, VehicleCalls calls, Clock clock, SourceListener listener,
            UnaryOperator<Readings> places) {
        this.caller = caller;
        this.calls = calls;
        this.clock = clock;
        this.listener = listener;
        this.places = places;
    }

    /** What the car can do; {@code null} as long as nobody knows. */
    @Nullable
    Capabilities capabilities() {
        return capabilities;
    }

    VehicleProfile profile() {
        return profile;
    }

    ChargingDetails chargingDetails() {
        return charging;
    }

    boolean climateControl() {
        StateAnswer known = state;
        return known != null && known.climate();
    }

    /** Reads all that is due; fails with a {@link MyBmwException} if the state cannot be read. */
    CompletableFuture<?> round(String accountId) {
        Instant began = clock.instant();
        return readState().thenCompose(done -> readCharging()).thenCompose(done -> readLog(accountId)).thenRun(() -> {
            listener.complete(began);
            listener.works(remark());
        });
    }

    /** Reads the state, and what it takes to understand it. */
    CompletableFuture<Void> readState() {
        return readProfile().thenCompose(done -> readPresent());
    }

    private CompletableFuture<Void> readPresent() {
        boolean withCapabilities = capabilities == null || isDue("capabilities");
        return caller.call(calls.state(profile.driveTrain(), clock.instant(), withCapabilities)).thenAccept(answer -> {
            state = answer;
            Capabilities news = answer.capabilities();
            if (news != null) {
                capabilities = news;
                done("capabilities", PROFILE_INTERVAL);
            }
            noticeEnds(answer.readings());
            tellFacts(answer);
            listener.read(places.apply(answer.readings()));
            remark("state", answer.reporting() ? "" : String.valueOf(new CloudException(NO_STATE).getMessage()));
        });
    }

    /** Reads how the car charges, if it can tell; never fails. */
    CompletableFuture<Void> readCharging() {
        Capabilities can = capabilities;
        StateAnswer known = state;
        if (can == null || known == null || !can.chargingPlan() && !can.chargingSettings()) {
            return CompletableFuture.completedFuture(null);
        }
        return part("charging", Duration.ZERO,
                caller.call(calls.charging(can.chargingSettings(), clock.instant(), known.time())).thenAccept(news -> {
                    charging = news;
                    listener.read(news.readings());
                }));
    }

    /** Makes the log worth reading before its time. */
    void expireLog() {
        Set.of("statistics", "sessions", "trips").forEach(due::remove);
    }

    /** Reads what is past, as far as it is due; never fails. */
    CompletableFuture<Void> readLog(String accountId) {
        Capabilities can = capabilities;
        CompletableFuture<Void> all = CompletableFuture.completedFuture(null);
        if (can == null) {
            return all;
        }
        if (can.chargingHistory() && profile.driveTrain().hasPlug()) {
            if (isDue("statistics")) {
                all = all.thenCompose(
                        done -> part("statistics", LOG_INTERVAL, caller.call(calls.statistic(clock.instant()))
                                .thenAccept(statistic -> tell(Attribute.STATISTIC, statistic))));
            }
            if (isDue("sessions")) {
                all = all.thenCompose(done -> part("sessions", LOG_INTERVAL,
                        caller.call(calls.sessions()).thenAccept(sessions -> tell(Attribute.SESSIONS, sessions))));
            }
        }
        if (can.trips() && !accountId.isEmpty() && isDue("trips")) {
            all = all.thenCompose(done -> part("trips", LOG_INTERVAL,
                    caller.call(calls.trips(accountId, clock.instant())).thenAccept(listener::read)));
        }
        return all;
    }

    /** What users should know although the car can be read; empty if nothing. */
    String remark() {
        return remarks.values().stream().findFirst().orElse("");
    }

    private CompletableFuture<Void> readProfile() {
        if (!isDue("profile")) {
            return CompletableFuture.completedFuture(null);
        }
        CompletableFuture<VehicleProfile> answer = caller.call(calls.profile()).handle((news, failure) -> {
            if (failure == null) {
                return CompletableFuture.completedFuture(news);
            }
            MyBmwException reason = Gate.asMyBmw(failure);
            return reason.refusal() == Refusal.GONE ? caller.call(calls.previousProfile())
                    : CompletableFuture.<VehicleProfile> failedFuture(reason);
        }).thenCompose(next -> next);
        return part("profile", PROFILE_INTERVAL, answer.thenAccept(news -> {
            if (!news.equals(VehicleProfile.NONE)) {
                profile = news;
            }
        }));
    }

    /** A part without which the car can live. */
    private CompletableFuture<Void> part(String name, Duration interval, CompletableFuture<Void> reading) {
        return reading.handle((done, failure) -> {
            if (failure == null) {
                done(name, interval);
                remark(name, "");
                return null;
            }
            MyBmwException reason = Gate.asMyBmw(failure);
            logger.debug("Part {} of the car cannot be read: {}", name, reason.refusal());
            if (reason.trouble() == Trouble.GONE || reason.refusal() == Refusal.NOT_ALLOWED) {
                // Not for this car, and nobody can change it; another look later will do.
                done(name, PROFILE_INTERVAL);
                remark(name, "");
            } else {
                remark(name, String.valueOf(reason.getMessage()));
            }
            return null;
        });
    }

    /** Facts without a profile would take away what is known from before. */
    private void tellFacts(StateAnswer answer) {
        Capabilities can = capabilities;
        if (profile.equals(VehicleProfile.NONE) || can == null) {
            return;
        }
        VehicleFacts facts = profile.facts(can, answer);
        if (!facts.equals(told)) {
            told = facts;
            listener.facts(facts);
        }
    }

    /** Notices the end of a charge by its word, that of a drive by the mileage. */
    private void noticeEnds(Readings readings) {
        for (Readings.Entry entry : readings.entries()) {
            Object value = entry.reading().value();
            if (entry.attribute() == Attribute.CHARGING) {
                if (CHARGING.equals(chargingWord) && !CHARGING.equals(value)) {
                    expireLog();
                }
                chargingWord = value;
            } else if (entry.attribute() == Attribute.MILEAGE) {
                if (!value.equals(mileage)) {
                    due.remove("trips");
                }
                mileage = value;
            }
        }
    }

    private void tell(Attribute attribute, @Nullable Object value) {
        if (value != null) {
            listener.read(new Readings(1).add(attribute, new Reading(value, clock.instant())));
        }
    }

    private boolean isDue(String name) {
        Instant next = due.get(name);
        return next == null || !clock.instant().isBefore(next);
    }

    private void done(String name, Duration interval) {
        due.put(name, clock.instant().plus(interval));
    }

    private void remark(String name, String text) {
        if (text.isEmpty()) {
            remarks.remove(name);
        } else {
            remarks.put(name, text);
        }
    }
}
