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
package org.openhab.binding.connecteddrive.internal.cardata;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.connecteddrive.internal.cardata.container.Choice;
import org.openhab.binding.connecteddrive.internal.cardata.container.Choice.Part;
import org.openhab.binding.connecteddrive.internal.cardata.coverage.CoverageRecorder;
import org.openhab.binding.connecteddrive.internal.cardata.data.BasicDataDecoder;
import org.openhab.binding.connecteddrive.internal.cardata.data.CarReader;
import org.openhab.binding.connecteddrive.internal.cardata.data.ChargingHistory;
import org.openhab.binding.connecteddrive.internal.cardata.data.LocationSettingsDecoder;
import org.openhab.binding.connecteddrive.internal.cardata.data.RawValue;
import org.openhab.binding.connecteddrive.internal.cardata.data.TelematicDecoder;
import org.openhab.binding.connecteddrive.internal.cardata.data.TireDecoder;
import org.openhab.binding.connecteddrive.internal.cardata.plan.Job;
import org.openhab.binding.connecteddrive.internal.cardata.quota.Quota.Purpose;
import org.openhab.binding.connecteddrive.internal.source.SourceListener;
import org.openhab.binding.connecteddrive.internal.vehicle.Attribute;
import org.openhab.binding.connecteddrive.internal.vehicle.ChargeSessions;
import org.openhab.binding.connecteddrive.internal.vehicle.ChargeSessions.Session;
import org.openhab.binding.connecteddrive.internal.vehicle.LocationSettings;
import org.openhab.binding.connecteddrive.internal.vehicle.LocationSettings.Place;
import org.openhab.binding.connecteddrive.internal.vehicle.Reading;
import org.openhab.binding.connecteddrive.internal.vehicle.Readings;
import org.openhab.binding.connecteddrive.internal.vehicle.Tires;
import org.openhab.cloudcommons.json.JsonFormatException;
import org.openhab.cloudcommons.retry.Failures;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Does the jobs of the day's plan for one car: asks the cloud and tells what it says.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
final class CarJobs {

    private static final Logger LOGGER = LoggerFactory.getLogger(CarJobs.class);
    /** A page costs a call; more sessions come on the next days. */
    private static final int MOST_PAGES = 5;
    private static final String CHARGING = "chargingHistory";
    private static final String STATE = "telematicData";

    private final String vin;
    private final CarDataAccess access;
    private final CarReader reader;
    private final CoverageRecorder coverage;
    private final CarLog log;
    private final SourceListener listener;
    /** The containers that were read. */
    private final Set<String> seen = ConcurrentHashMap.newKeySet();
    private final AtomicInteger turn = new AtomicInteger();

    CarJobs(String vin, CarDataAccess access, CarReader reader, CoverageRecorder coverage, CarLog log,
            SourceListener listener) {
        this.vin = vin;
        this.access = access;
        this.reader = reader;
        this.coverage = coverage;
        this.log = log;
        this.listener = listener;
    }

    /** Whether the cloud had anything; fails with what it refused. */
    CompletableFuture<Boolean> run(Job job, Purpose purpose) {
        return (switch (job) {
            case FACTS -> access.client().basicData(purpose, vin).thenCompose(decoded(this::facts));
            case STATE -> state(purpose, true);
            case CHARGING -> charging(purpose, new Span(log.sessionsFrom(), access.clock().instant()), "",
                    new ArrayList<>());
            case TIRES -> access.client().tyreDiagnosis(purpose, vin).thenCompose(decoded(this::tires));
            case LOCATIONS -> locations(purpose, "", new ArrayList<>());
        }).handle((found, failure) -> {
            if (failure == null) {
                return CompletableFuture.completedFuture(found);
            }
            Throwable cause = Failures.unwrap(failure);
            return job != Job.STATE && cause instanceof CarDataException e && e.error().isNothing()
                    ? CompletableFuture.completedFuture(Boolean.FALSE)
                    : CompletableFuture.<Boolean> failedFuture(cause);
        }).thenCompose(Function.identity());
    }

    /** Tells what earlier runs have read and what need not be read again. */
    void restore() {
        log.basicData().ifPresent(json -> {
            try {
                listener.facts(BasicDataDecoder.decode(json));
            } catch (JsonFormatException e) {
                LOGGER.warn("What was known about a car cannot be read: {}", e.getClass().getSimpleName());
            }
        });
        List<Session> sessions = log.sessions();
        if (!sessions.isEmpty()) {
            tell(sessions);
        }
    }

    private CompletableFuture<Boolean> state(Purpose purpose, boolean mayRetry) {
        return access.containers().containers().thenCompose(choice -> {
            CompletableFuture<Boolean> read = CompletableFuture.completedFuture(Boolean.TRUE);
            for (Part part : choice.round(turn.getAndIncrement())) {
                read = read.thenCompose(before -> values(choice, part, purpose, mayRetry));
            }
            return read;
        });
    }

    private CompletableFuture<Boolean> values(Choice choice, Part part, Purpose purpose, boolean mayRetry) {
        return access.client().telematicData(purpose, vin, part.id())
                .thenCompose(decoded(json -> values(choice, part, json)))
                .handle((found, failure) -> failure == null ? CompletableFuture.completedFuture(found)
                        : lost(part, Failures.unwrap(failure), purpose, mayRetry))
                .thenCompose(Function.identity());
    }

    private CompletableFuture<Boolean> lost(Part part, Throwable cause, Purpose purpose, boolean mayRetry) {
        CarDataError error = cause instanceof CarDataException e ? e.error() : CarDataError.UNREACHABLE;
        if (mayRetry && error.isContainerLost()) {
            access.containers().forget(part.id());
            return state(purpose, false);
        }
        if (mayRetry && error == CarDataError.BAD_KEY) {
            return access.containers().retired(part.id()).thenCompose(gone -> state(purpose, false));
        }
        return CompletableFuture.failedFuture(cause);
    }

    private boolean values(Choice choice, Part part, String json) throws JsonFormatException {
        Instant now = access.clock().instant();
        List<RawValue> values = TelematicDecoder.answer(json);
        coverage.answered(choice.keys(), part.keys(), values);
        listener.raw(choice.parts().size() == 1 ? STATE : STATE + '-' + choice.parts().indexOf(part), json);
        listener.read(reader.read(values, now));
        log.inMiles(reader.isInMiles());
        seen.add(part.id());
        if (choice.parts().stream().allMatch(each -> seen.contains(each.id()))) {
            listener.complete(now);
        }
        return true;
    }

    private boolean facts(String json) throws JsonFormatException {
        listener.raw("basicData", json);
        listener.facts(BasicDataDecoder.decode(json));
        log.basicData(json);
        return true;
    }

    private boolean tires(String json) throws JsonFormatException {
        Tires tires = TireDecoder.decode(json);
        listener.raw("smartMaintenanceTyreDiagnosis", json);
        boolean isEmpty = tires.mounted().isEmpty() && tires.unmounted().isEmpty();
        if (!isEmpty) {
            tell(Attribute.TIRES, tires);
        }
        return !isEmpty;
    }

    /** What is asked for; the token of a page is good for the same question only. */
    private record Span(Instant from, Instant to) {
    }

    private CompletableFuture<Boolean> charging(Purpose purpose, Span span, String token, List<Session> found) {
        return access.client().chargingHistory(purpose, vin, span.from, span.to, token).thenCompose(json -> {
            ChargingHistory.Page page;
            try {
                page = ChargingHistory.page(json);
            } catch (JsonFormatException e) {
                return CompletableFuture.failedFuture(unreadable());
            }
            listener.raw(token.isEmpty() ? CHARGING : CHARGING + "-more", json);
            List<Session> all = new ArrayList<>(found);
            all.addAll(page.sessions());
            boolean isLast = page.nextToken().isEmpty() || page.sessions().isEmpty() || all.size() >= 10 * MOST_PAGES;
            if (!isLast) {
                return charging(purpose, span, page.nextToken(), all);
            }
            tell(log.merge(all));
            return CompletableFuture.completedFuture(Boolean.TRUE);
        });
    }

    private CompletableFuture<Boolean> locations(Purpose purpose, String token, List<Place> found) {
        return access.client().locationSettings(purpose, vin, token).thenCompose(json -> {
            LocationSettingsDecoder.Page page;
            try {
                page = LocationSettingsDecoder.page(json);
            } catch (JsonFormatException e) {
                return CompletableFuture.failedFuture(unreadable());
            }
            listener.raw("locationBasedChargingSettings", json);
            List<Place> all = new ArrayList<>(found);
            all.addAll(page.places());
            if (!page.nextToken().isEmpty() && !page.places().isEmpty() && all.size() < 10 * MOST_PAGES) {
                return locations(purpose, page.nextToken(), all);
            }
            tell(Attribute.LOCATION_SETTINGS, new LocationSettings(all));
            return CompletableFuture.completedFuture(!all.isEmpty());
        });
    }

    private void tell(List<Session> sessions) {
        ZoneId zone = ZoneId.systemDefault();
        YearMonth month = YearMonth.from(access.clock().instant().atZone(zone));
        tell(Attribute.SESSIONS, new ChargeSessions(sessions));
        tell(Attribute.STATISTIC, ChargingHistory.month(sessions, month, zone));
    }

    private void tell(Attribute attribute, Object value) {
        listener.read(new Readings(1).add(attribute, new Reading(value, access.clock().instant())));
    }

    private interface Decoder {
        boolean decode(String json) throws JsonFormatException;
    }

    private static Function<String, CompletableFuture<Boolean>> decoded(Decoder decoder) {
        return json -> {
            try {
                return CompletableFuture.completedFuture(decoder.decode(json));
            } catch (JsonFormatException e) {
                return CompletableFuture.failedFuture(unreadable());
            }
        };
    }

    private static CarDataException unreadable() {
        return new CarDataException(CarDataError.UNREACHABLE, "JSON");
    }
}
