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

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.binding.connecteddrive.internal.mybmw.command.AccountCommander;
import org.openhab.binding.connecteddrive.internal.mybmw.command.Caller;
import org.openhab.binding.connecteddrive.internal.mybmw.command.PollPolicy;
import org.openhab.binding.connecteddrive.internal.mybmw.state.Capabilities;
import org.openhab.binding.connecteddrive.internal.mybmw.state.ChargingDetails;
import org.openhab.binding.connecteddrive.internal.source.Commander;
import org.openhab.binding.connecteddrive.internal.source.Picture;
import org.openhab.binding.connecteddrive.internal.source.SourceListener;
import org.openhab.binding.connecteddrive.internal.source.VehicleSource;
import org.openhab.binding.connecteddrive.internal.vehicle.Attribute;
import org.openhab.binding.connecteddrive.internal.vehicle.DriveTrain;
import org.openhab.binding.connecteddrive.internal.vehicle.Readings;
import org.openhab.cloudcommons.poll.PollPlan;
import org.openhab.cloudcommons.poll.Poller;
import org.openhab.core.library.types.PointType;

/**
 * A car as the cloud of the phone app shows it.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public final class AccountSource implements VehicleSource {

    private final CarAccess access;
    private final WhileOpen listener;
    private final Supplier<@Nullable PointType> user;
    private final Caller caller = new TrackedCalls();
    private final Set<CompletableFuture<?>> underWay = ConcurrentHashMap.newKeySet();
    private final VehicleCalls calls;
    private final VehicleReader reader;
    private final Poller poller;
    private final AccountCommander commander;
    private volatile boolean closed;

    /**
     * @param interval how often the state is read
     * @param user where openHAB is, which old cars want to know before they say where they are; {@code null} if unknown
     */
    public AccountSource(CarAccess access, Duration interval, SourceListener listener,
            Supplier<@Nullable PointType> user) {
        this.access = access;
        this.user = user;
        this.listener = new WhileOpen(listener);
        calls = new VehicleCalls(access.vin(), this::brand, this.listener::raw);
        reader = new VehicleReader(caller, calls, access.clock(), this.listener, this::places);
        poller = new Poller(this::round, PollPlan.every(interval), access.scheduler(), access.clock(), access.random());
        commander = new AccountCommander(caller, new CommandedCar(), PollPolicy.DEFAULT, access.scheduler(),
                access.clock());
    }

    @Override
    public void start() {
        poller.start();
    }

    @Override
    public CompletableFuture<Void> refresh(Part part) {
        return switch (part) {
            case STATE -> told(reader.readState());
            case CHARGING -> {
                reader.expireLog();
                yield told(reader.readState().thenCompose(done -> reader.readCharging())
                        .thenCompose(done -> reader.readLog(access.client().accountId())));
            }
            case IMAGE -> CompletableFuture.completedFuture(null);
        };
    }

    @Override
    public Set<Attribute> deliverable(DriveTrain driveTrain) {
        return AccountAttributes.of(driveTrain);
    }

    @Override
    public CompletableFuture<Picture> picture(String view) {
        return caller.call(calls.picture(view));
    }

    @Override
    public Commander commander() {
        return commander;
    }

    @Override
    public void close() {
        closed = true;
        listener.close();
        commander.close();
        poller.close();
        underWay.forEach(call -> call.cancel(false));
    }

    private CompletableFuture<?> round() {
        return reader.round(access.client().accountId()).whenComplete((done, failure) -> {
            if (failure != null) {
                MyBmwException reason = Gate.asMyBmw(failure);
                listener.fails(reason.trouble(), String.valueOf(reason.getMessage()));
            }
        });
    }

    private CompletableFuture<Void> told(CompletableFuture<Void> reading) {
        CompletableFuture<Void> result = new CompletableFuture<>();
        reading.whenComplete((done, failure) -> {
            if (failure == null) {
                listener.works(reader.remark());
                result.complete(null);
            } else {
                result.completeExceptionally(Gate.asMyBmw(failure));
            }
        });
        return result;
    }

    private Brand brand() {
        String known = reader.profile().brand();
        return known.isEmpty() ? access.brand() : Brand.of(known);
    }

    /** Positions as the world has them, not as Chinese maps do. */
    private Readings places(Readings readings) {
        return access.region() == Region.CHINA ? ChinaPlaces.corrected(readings) : readings;
    }

    /** Calls that end with the source. */
    private final class TrackedCalls implements Caller {

        @Override
        public <T> CompletableFuture<T> call(MyBmwCall<T> call) {
            if (closed) {
                return CompletableFuture.failedFuture(new MyBmwException(Refusal.NETWORK, "CLOSED"));
            }
            CompletableFuture<T> answer = access.client().call(call);
            underWay.add(answer);
            answer.whenComplete((value, failure) -> underWay.remove(answer));
            return answer;
        }
    }

    private final class CommandedCar implements AccountCommander.Car {

        @Override
        public String vin() {
            return access.vin();
        }

        @Override
        public Brand brand() {
            return AccountSource.this.brand();
        }

        @Override
        public @Nullable Capabilities capabilities() {
            return reader.capabilities();
        }

        @Override
        public boolean climateControl() {
            return reader.climateControl();
        }

        @Override
        public ChargingDetails charging() {
            return reader.chargingDetails();
        }

        @Override
        public String accountId() {
            return access.client().accountId();
        }

        @Override
        public @Nullable PointType user() {
            return user.get();
        }

        @Override
        public void found(Readings position) {
            listener.read(places(position));
        }

        @Override
        public void changed() {
            poller.pollNow();
        }
    }
}
