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

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.connecteddrive.internal.cardata.auth.AuthException;
import org.openhab.binding.connecteddrive.internal.cardata.auth.DeviceLogin;
import org.openhab.binding.connecteddrive.internal.cardata.auth.Scopes;
import org.openhab.binding.connecteddrive.internal.cardata.auth.TokenClient;
import org.openhab.binding.connecteddrive.internal.cardata.container.ContainerKeeper;
import org.openhab.binding.connecteddrive.internal.cardata.coverage.Coverage;
import org.openhab.binding.connecteddrive.internal.cardata.data.KeyTable;
import org.openhab.binding.connecteddrive.internal.cardata.data.Mapping;
import org.openhab.binding.connecteddrive.internal.cardata.quota.Quota;
import org.openhab.binding.connecteddrive.internal.cardata.quota.Quota.Purpose;
import org.openhab.binding.connecteddrive.internal.cardata.stream.StreamStatus;
import org.openhab.binding.connecteddrive.internal.source.CloudException;
import org.openhab.binding.connecteddrive.internal.source.FoundVehicle;
import org.openhab.binding.connecteddrive.internal.source.SourceListener;
import org.openhab.binding.connecteddrive.internal.source.VehicleSource;
import org.openhab.cloudcommons.auth.NoTokenException;
import org.openhab.cloudcommons.auth.TokenPair;
import org.openhab.cloudcommons.retry.Failures;
import org.openhab.cloudcommons.store.JsonStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * An account of CarData: leads to consent, reads by the day's plan, shares one stream among its cars.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public final class CarDataAccount implements AutoCloseable {

    private static final Duration RETRY = Duration.ofMinutes(5);
    private static final int FORMAT = 1;

    private final Logger logger = LoggerFactory.getLogger(CarDataAccount.class);
    private final Endpoints endpoints;
    private final AccountMeans means;
    private final AccountListener listener;
    private final AccountHealth health;
    private final DeviceLogin login;
    private final Consent consent;
    private final Quota quota;
    private final CarDataAccess access;
    private final CarList list;
    private final DayRunner runner;
    private final AccountStream stream;
    /** The ways to cars that are in use, those included that cannot be read. */
    private final Set<CarDataSource> open = ConcurrentHashMap.newKeySet();
    private volatile boolean linked;
    private volatile boolean closed;

    public CarDataAccount(Endpoints endpoints, String clientId, AccountMeans means, AccountListener listener) {
        this.endpoints = endpoints;
        this.means = means;
        this.listener = listener;
        health = new AccountHealth(listener);
        TokenClient oauth = new TokenClient(means.transport(), endpoints.oauthUrl(), clientId, means.clock(),
                means.timeout());
        consent = new Consent(oauth, means.vault(), means.clock(), means.scheduler(), this::dead);
        login = new DeviceLogin(oauth, means.clock(), means.random(), means.scheduler(), new LoginListener());
        quota = new Quota(store("quota", Quota.Stored.class), means.clock(), this::tellQuota);
        CarDataClient client = new CarDataClient(means.transport(), endpoints.apiUrl(), consent.keeper(), quota,
                means.timeout());
        KeyTable table = KeyTable.load();
        ContainerKeeper containers = new ContainerKeeper(new ContainerCalls(client), table.containerKeys(),
                store("container", ContainerKeeper.Stored.class), means.clock());
        access = new CarDataAccess(client, containers, quota, table, means.storage(), means.clock());
        list = new CarList(client, store("cars", CarList.Stored.class), means.clock());
        runner = new DayRunner(quota, means.clock(), means.scheduler(), this::isStreamConnected);
        stream = new AccountStream(runner, health::stream, means.clock());
    }

    /** Begins; returns at once. */
    public void start() {
        tellQuota();
        try {
            if (consent.isGiven()) {
                linked();
            } else {
                login.begin();
            }
        } catch (IOException e) {
            logger.debug("Tokens: {}", e.getMessage());
            login.begin();
        }
    }

    /** The way to consent, for the page. */
    public DeviceLogin login() {
        return login;
    }

    /** The way to a car; empty without consent. */
    public Optional<VehicleSource> source(String vin, Duration interval, SourceListener target) {
        return linked && !closed
                ? Optional.of(new CarDataSource(vin, interval, access, target, this::started, this::closed))
                : Optional.empty();
    }

    /** Why a car has data or has none; empty for cars that are not in use. */
    public Optional<Coverage> coverage(String vin) {
        return Optional.ofNullable(runner.car(vin)).map(CarDataSource::coverage);
    }

    /** How it is, for the page. */
    public SelfTest selfTest() {
        return new SelfTest(linked, list.cars().stream().filter(Mapping::primary).count(), access.containers().known(),
                stream.status().state(), quota.state());
    }

    /** Reads the list of cars anew. */
    public void find() {
        if (linked) {
            readCars(Purpose.MANUAL);
        }
    }

    @Override
    public void close() {
        closed = true;
        login.close();
        runner.close();
        stream.close();
    }

    /** Tells the state of calls and stream once more. */
    public void show() {
        tellQuota();
        listener.stream(stream.status());
    }

    /** Forgets the tokens, for a thing that is removed. */
    public void forget() {
        try {
            consent.keeper().forget();
        } catch (IOException e) {
            logger.debug("The tokens stay: {}", e.getMessage());
        }
    }

    private void linked() throws IOException {
        if (closed) {
            return;
        }
        if (!consent.has(Scopes.API)) {
            linked = false;
            health.fails(new NoApiException());
            return;
        }
        linked = true;
        boolean hasStream = consent.has(Scopes.STREAM);
        health.streamAllowed(hasStream);
        runner.start();
        readCars(Purpose.PLANNED);
        if (hasStream) {
            stream.open(endpoints, means.streams(), consent);
        }
    }

    private void readCars(Purpose purpose) {
        list.read(purpose).whenComplete((cars, failure) -> {
            if (closed || !linked) {
                return;
            }
            if (failure == null) {
                listener.cars(cars.stream().filter(Mapping::primary).map(car -> new FoundVehicle(car.vin(), "", ""))
                        .toList());
                open.forEach(this::started);
                health.works();
            } else {
                noCars(Failures.unwrap(failure));
            }
        });
    }

    /** Consent without a list of cars: what can be done without it goes on. */
    private void noCars(Throwable cause) {
        if (cause instanceof NoTokenException || cause instanceof AuthException e && e.isFinal()) {
            // Told when the refresh failed.
            return;
        }
        CloudException known = cause instanceof CloudException e ? e
                : new CarDataException(CarDataError.UNREACHABLE, cause.getClass().getSimpleName());
        if (known instanceof CarDataException e && e.error() == CarDataError.NO_SCOPE) {
            health.fails(new NoApiException());
            return;
        }
        if (list.cars().isEmpty()
                && !(known instanceof CarDataException e && e.error().trouble() == CarDataError.QUOTA.trouble())) {
            health.fails(known);
        } else {
            health.works(known);
        }
        later(() -> {
            if (!closed && linked) {
                readCars(Purpose.PLANNED);
            }
        });
    }

    private void later(Runnable work) {
        try {
            means.scheduler().schedule(work, RETRY.toMillis(), TimeUnit.MILLISECONDS);
        } catch (RejectedExecutionException e) {
            logger.debug("openHAB is shutting down");
        }
    }

    /** Also when the list of cars is new: who was a second user may be the main one now, or the other way round. */
    private void started(CarDataSource car) {
        open.add(car);
        if (isSecondary(car)) {
            runner.remove(car);
            car.refused(new CloudException("cardata.car.secondary"));
        } else if (!car.equals(runner.car(car.vin()))) {
            runner.add(car);
        }
    }

    private void closed(CarDataSource car) {
        open.remove(car);
        runner.remove(car);
    }

    /** Not of a car that the account does not list (yet), as it happens with new cars. */
    private boolean isSecondary(CarDataSource car) {
        return list.find(car.vin()).filter(mapping -> !mapping.primary()).isPresent();
    }

    /** The refresh token is of no use: somebody has to consent again. */
    private void dead(AuthException why) {
        linked = false;
        stream.pause();
        if (closed) {
            return;
        }
        health.fails(why);
        if (why.kind() != AuthException.Kind.INVALID_CLIENT) {
            login.begin();
        }
    }

    private boolean isStreamConnected() {
        return stream.status().state() == StreamStatus.State.CONNECTED;
    }

    private void tellQuota() {
        listener.quota(quota.state());
    }

    private <T> JsonStore<T> store(String key, Class<T> type) {
        return new JsonStore<>(means.storage(), key, type, FORMAT, problem -> logger.warn("{}", problem));
    }

    private final class LoginListener implements DeviceLogin.Listener {

        @Override
        public void changed(DeviceLogin.Status status) {
            if (!closed && !linked) {
                listener.linking(status);
            }
        }

        @Override
        public CompletableFuture<Void> linked(TokenPair pair) {
            return consent.keeper().adopt(pair).thenCompose(safe -> {
                try {
                    CarDataAccount.this.linked();
                    return CompletableFuture.completedFuture(safe);
                } catch (IOException e) {
                    return CompletableFuture.failedFuture(e);
                }
            });
        }
    }
}
