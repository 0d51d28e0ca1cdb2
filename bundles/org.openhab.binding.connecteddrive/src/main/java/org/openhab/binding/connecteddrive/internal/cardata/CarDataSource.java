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

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.binding.connecteddrive.internal.cardata.container.Choice;
import org.openhab.binding.connecteddrive.internal.cardata.coverage.Coverage;
import org.openhab.binding.connecteddrive.internal.cardata.coverage.CoverageRecorder;
import org.openhab.binding.connecteddrive.internal.cardata.data.CarReader;
import org.openhab.binding.connecteddrive.internal.cardata.data.RawValue;
import org.openhab.binding.connecteddrive.internal.cardata.plan.CarPlan;
import org.openhab.binding.connecteddrive.internal.cardata.plan.Job;
import org.openhab.binding.connecteddrive.internal.cardata.quota.Quota.Purpose;
import org.openhab.binding.connecteddrive.internal.source.CloudException;
import org.openhab.binding.connecteddrive.internal.source.Commander;
import org.openhab.binding.connecteddrive.internal.source.Picture;
import org.openhab.binding.connecteddrive.internal.source.SourceListener;
import org.openhab.binding.connecteddrive.internal.source.Trouble;
import org.openhab.binding.connecteddrive.internal.source.VehicleSource;
import org.openhab.binding.connecteddrive.internal.vehicle.Attribute;
import org.openhab.binding.connecteddrive.internal.vehicle.DriveTrain;
import org.openhab.binding.connecteddrive.internal.vehicle.Readings;
import org.openhab.binding.connecteddrive.internal.vehicle.VehicleFacts;
import org.openhab.cloudcommons.auth.NoTokenException;
import org.openhab.cloudcommons.http.Content;
import org.openhab.cloudcommons.retry.Failures;
import org.openhab.cloudcommons.store.JsonStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One car of a CarData account: what the day's plan reads of it, and what the stream says.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public final class CarDataSource implements VehicleSource {

    private static final Logger LOGGER = LoggerFactory.getLogger(CarDataSource.class);
    /** A stream that brought nothing of the car for so long does not replace reading. */
    private static final Duration TALKING = Duration.ofHours(12);
    private static final int FORMAT = 1;

    private final String vin;
    private final Duration interval;
    private final CarDataAccess access;
    private final Consumer<CarDataSource> onStart;
    private final Consumer<CarDataSource> onClose;
    private final Guard listener;
    private final CarReader reader;
    private final CoverageRecorder coverage;
    private final CarLog log;
    private final CarJobs jobs;
    private final PictureStore pictures;
    private final Commander commander = new NoCommander();
    private volatile @Nullable Instant lastStreamed;
    private @Nullable CompletableFuture<Picture> fetching;

    CarDataSource(String vin, Duration interval, CarDataAccess access, SourceListener listener,
            Consumer<CarDataSource> onStart, Consumer<CarDataSource> onClose) {
        this.vin = vin;
        this.interval = interval;
        this.access = access;
        this.onStart = onStart;
        this.onClose = onClose;
        this.listener = new Guard(listener);
        coverage = new CoverageRecorder(access.table());
        log = new CarLog(
                new JsonStore<>(access.storage(), "car." + vin, CarLog.Stored.class, FORMAT,
                        problem -> LOGGER.warn("What was known about a car cannot be read; it is read anew")),
                access.clock());
        reader = new CarReader(access.table(), log.isInMiles());
        jobs = new CarJobs(vin, access, reader, coverage, log, this.listener);
        pictures = new PictureStore(access.storage(), vin);
    }

    @Override
    public void start() {
        jobs.restore();
        if (!log.done().isEmpty()) {
            // The values of earlier days are kept; the next reading comes when the plan wants it.
            listener.works("");
        }
        onStart.accept(this);
    }

    @Override
    public CompletableFuture<Void> refresh(Part part) {
        return switch (part) {
            case STATE -> perform(Job.STATE, Purpose.MANUAL);
            case CHARGING -> perform(Job.CHARGING, Purpose.MANUAL);
            case IMAGE -> picture("").thenApply(picture -> null);
        };
    }

    @Override
    public Set<Attribute> deliverable(DriveTrain driveTrain) {
        return access.table().deliverable(driveTrain);
    }

    @Override
    public CompletableFuture<Picture> picture(String view) {
        Optional<Picture> known = pictures.load();
        if (known.isPresent()) {
            return CompletableFuture.completedFuture(known.get());
        }
        synchronized (this) {
            CompletableFuture<Picture> present = fetching;
            if (present != null && !present.isDone()) {
                return present.copy();
            }
            CompletableFuture<Picture> fresh = access.client().image(Purpose.MANUAL, vin).thenApply(answer -> {
                Picture picture = new Picture(answer.body(), answer.header("Content-Type").orElse("image/png"));
                pictures.save(picture);
                return picture;
            });
            fetching = fresh;
            return fresh.copy();
        }
    }

    @Override
    public Commander commander() {
        return commander;
    }

    @Override
    public void close() {
        listener.close();
        onClose.accept(this);
    }

    /** Why it has data or has none. */
    public Coverage coverage() {
        return coverage.coverage();
    }

    String vin() {
        return vin;
    }

    /** Does a job; a failure is told to the car before the future fails. */
    CompletableFuture<Void> perform(Job job, Purpose purpose) {
        return jobs.run(job, purpose).handle((found, failure) -> {
            if (failure == null) {
                log.succeeded(job, found);
                if (job == Job.STATE) {
                    listener.works("");
                }
                return CompletableFuture.<Void> completedFuture(null);
            }
            Throwable cause = Failures.unwrap(failure);
            failed(job, cause);
            return CompletableFuture.<Void> failedFuture(cause);
        }).thenCompose(done -> done);
    }

    /** The stream brought values of this car. */
    void streamed(List<RawValue> values) {
        Instant now = access.clock().instant();
        lastStreamed = now;
        coverage.streamed(values);
        listener.read(reader.read(values, now));
        log.inMiles(reader.isInMiles());
    }

    /** The account cannot read this car at all. */
    void refused(CloudException why) {
        listener.fails(Trouble.CONFIGURATION, String.valueOf(why.getMessage()));
    }

    /** No call is left for it until a moment; what was shown of earlier readings stays. */
    void waits(Instant until) {
        if (!listener.isSettled()) {
            spent(CarDataException.spent(CarDataError.SPENT, until));
        }
    }

    CarPlan plan(boolean isStreamConnected) {
        Instant last = lastStreamed;
        boolean talks = isStreamConnected && last != null && last.plus(TALKING).isAfter(access.clock().instant());
        return new CarPlan(vin, interval, log.done(), log.notBefore(), log.fruitless(),
                access.containers().known().map(Choice::calls).orElse(1), talks, listener.facts.driveTrain().hasPlug());
    }

    private void failed(Job job, Throwable cause) {
        boolean isBudget = cause instanceof CloudException e && e.trouble() == Trouble.BUDGET;
        if (!isBudget) {
            log.failed(job);
        }
        if (cause instanceof CancellationException || cause instanceof NoTokenException) {
            return;
        }
        CloudException trouble = cause instanceof CloudException e ? e
                : new CarDataException(CarDataError.UNREACHABLE, cause.getClass().getSimpleName());
        if (isBudget) {
            spent(trouble);
        } else if (job == Job.STATE) {
            listener.fails(trouble.trouble(), String.valueOf(trouble.getMessage()));
        }
    }

    /** The stream goes on, and what is known stays true: no reason to take the car offline, or to leave it so. */
    private void spent(CloudException why) {
        listener.works(String.valueOf(why.getMessage()));
    }

    /** Lets nothing through any more once the source is closed. */
    private static final class Guard implements SourceListener {

        private final SourceListener target;
        private volatile boolean closed;
        private volatile VehicleFacts facts = VehicleFacts.NONE;
        private volatile boolean settled;

        Guard(SourceListener target) {
            this.target = target;
        }

        void close() {
            closed = true;
        }

        /** Whether the car works, or needs a person; else nothing better is known than that it has to wait. */
        boolean isSettled() {
            return settled;
        }

        @Override
        public void read(Readings readings) {
            if (!closed && !readings.entries().isEmpty()) {
                target.read(readings);
            }
        }

        @Override
        public void facts(VehicleFacts fresh) {
            facts = fresh;
            if (!closed) {
                target.facts(fresh);
            }
        }

        @Override
        public void complete(Instant fetched) {
            if (!closed) {
                target.complete(fetched);
            }
        }

        @Override
        public void raw(String name, Content json) {
            if (!closed) {
                target.raw(name, json);
            }
        }

        @Override
        public void works(String remark) {
            settled = true;
            if (!closed) {
                target.works(remark);
            }
        }

        @Override
        public void fails(Trouble trouble, String text) {
            settled = trouble == Trouble.CONFIGURATION || trouble == Trouble.GONE;
            if (!closed) {
                target.fails(trouble, text);
            }
        }
    }
}
