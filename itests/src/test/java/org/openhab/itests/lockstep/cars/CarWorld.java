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
package org.openhab.itests.lockstep.cars;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jetty.client.HttpClient;
import org.openhab.binding.connecteddrive.internal.ConnectedDriveBindingConstants;
import org.openhab.binding.connecteddrive.internal.car.Vehicle;
import org.openhab.binding.connecteddrive.internal.handler.VehicleHandler;
import org.openhab.core.config.core.Configuration;
import org.openhab.core.thing.Thing;
import org.openhab.core.thing.ThingStatus;
import org.openhab.core.thing.ThingUID;
import org.openhab.core.thing.binding.builder.BridgeBuilder;
import org.openhab.core.thing.binding.builder.ThingBuilder;
import org.openhab.core.types.State;
import org.openhab.itests.lockstep.Core;
import org.openhab.itests.lockstep.Disk;
import org.openhab.itests.lockstep.Pace;
import org.openhab.simulator.bmw.BmwCloud;
import org.openhab.simulator.bmw.CloudOptions;
import org.openhab.simulator.bmw.cardata.CarDataModule;
import org.openhab.simulator.bmw.model.Car;
import org.openhab.simulator.bmw.model.Fleet;
import org.openhab.simulator.bmw.scenario.Fleets;
import org.openhab.simulator.bmw.stream.CarDataStream;
import org.openhab.simulator.bmw.stream.TrustStore;
import org.openhab.simulator.kit.time.ManualClock;
import org.openhab.simulator.kit.time.SimClock;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;

/**
 * The ConnectedDrive binding and the simulated clouds in one time that a test moves; only HTTP and MQTT with TLS lie
 * between them.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public final class CarWorld implements AutoCloseable {

    public static final ThingUID CARDATA = new ThingUID(ConnectedDriveBindingConstants.THING_TYPE_CARDATA, "cardata");
    public static final ThingUID ACCOUNT = new ThingUID(ConnectedDriveBindingConstants.THING_TYPE_ACCOUNT, "account");
    private static final String TRUST = "javax.net.ssl.trustStore";
    private static final String TRUST_PASSWORD = "javax.net.ssl.trustStorePassword";
    private static final int USUAL_MINUTES = 30;
    /** What a code and its confirmation take, and what follows at once. */
    private static final Duration CONSENT = Duration.ofSeconds(30);

    private final HttpClient http = new HttpClient();
    private final ScheduledExecutorService threads = Executors.newScheduledThreadPool(1);
    private final Disk disk = Disk.empty();
    private final ManualClock clock;
    private final BmwCloud cloud;
    private final CarDataModule cardata;
    private final Pace pace;
    private final @Nullable String trust = System.getProperty(TRUST);
    private final @Nullable String trustPassword = System.getProperty(TRUST_PASSWORD);
    private final Core.Listener listener;
    private Runnable afterMoment = () -> {
    };
    private CarHost host;
    private long lives;

    /**
     * @param start the moment at which everything begins
     * @param fleet the customers of the clouds with their cars
     * @param listener hears of states
     */
    public CarWorld(Instant start, Function<SimClock, Fleet> fleet, Function<CarWorld, Core.Listener> listener)
            throws Exception {
        http.start();
        clock = new ManualClock(start);
        cloud = BmwCloud.start(new CloudOptions().clock(clock).fleet(fleet));
        cardata = cloud.module(CarDataModule.class);
        TrustStore store = stream().trustStore();
        System.setProperty(TRUST, store.path().toString());
        System.setProperty(TRUST_PASSWORD, store.password());
        pace = new Pace(clock, cloud.control()::advance, this::host, () -> afterMoment.run());
        this.listener = listener.apply(this);
        host = begin();
    }

    public BmwCloud cloud() {
        return cloud;
    }

    public CarDataModule cardata() {
        return cardata;
    }

    public CarDataStream stream() {
        return cardata.stream();
    }

    public Instant now() {
        return clock.now();
    }

    /** @param work runs after each moment */
    void afterMoment(Runnable work) {
        afterMoment = work;
    }

    /** Where the MQTT transport works. */
    ScheduledExecutorService threads() {
        return threads;
    }

    CarHost host() {
        return host;
    }

    /** Adds the account of CarData, to which its owner consents. */
    void addCarData() throws InterruptedException {
        askCarData();
        cardata.approve();
        advance(CONSENT);
        isOnline(CARDATA);
    }

    /** Adds the account of CarData, which asks for a code. */
    void askCarData() throws InterruptedException {
        host.add(BridgeBuilder.create(ConnectedDriveBindingConstants.THING_TYPE_CARDATA, CARDATA)
                .withConfiguration(
                        new Configuration(Map.of("clientId", Fleets.CARDATA_CLIENT_ID, "oauthUrl", cloud.apiUrl(),
                                "apiUrl", cloud.apiUrl(), "streamHost", "localhost", "streamPort", stream().port())))
                .build());
        advance(Duration.ZERO);
    }

    /** Adds the account of My BMW. */
    void addAccount() throws InterruptedException {
        tryAccount();
        isOnline(ACCOUNT);
    }

    /** Adds the account of My BMW, whose login may fail. */
    void tryAccount() throws InterruptedException {
        String captcha = call("POST", "captcha", "{\"region\":\"ROW\"}").getAsJsonObject().get("token").getAsString();
        host.add(BridgeBuilder.create(ConnectedDriveBindingConstants.THING_TYPE_ACCOUNT, ACCOUNT)
                .withConfiguration(new Configuration(Map.of("userName", Fleets.MYBMW_USER, "password",
                        Fleets.MYBMW_PASSWORD, "region", "ROW", "apiUrl", cloud.apiUrl(), "hcaptchaToken", captcha)))
                .build());
        advance(CONSENT);
    }

    /** Removes a thing. */
    void remove(ThingUID thing) throws InterruptedException {
        host.remove(thing);
        advance(CONSENT);
        host.forget(thing);
    }

    /** Stops openHAB, changes what it has stored, and starts it again. */
    void restart(Consumer<Disk> change) throws InterruptedException {
        host.stop();
        change.accept(disk);
        beginAgain(Duration.ZERO);
    }

    /** Adds the thing of a car that is read as often as usual. */
    ThingUID addCar(ThingUID bridge, Car car) throws InterruptedException {
        return addCar(bridge, car, USUAL_MINUTES);
    }

    /** Adds the thing of a car. */
    ThingUID addCar(ThingUID bridge, Car car, int minutes) throws InterruptedException {
        ThingUID uid = addCarBlindly(bridge, car, minutes);
        isOnline(uid);
        return uid;
    }

    /** Adds the thing of a car whose account may not work. */
    ThingUID addCarBlindly(ThingUID bridge, Car car, int minutes) throws InterruptedException {
        ThingUID uid = new ThingUID(ConnectedDriveBindingConstants.THING_TYPE_VEHICLE, bridge,
                car.vin().substring(11).toLowerCase());
        host.add(ThingBuilder.create(ConnectedDriveBindingConstants.THING_TYPE_VEHICLE, uid).withBridge(bridge)
                .withConfiguration(new Configuration(Map.of("vin", car.vin(), "refreshInterval", minutes))).build());
        advance(CONSENT);
        return uid;
    }

    /** Lets time pass for both sides. */
    public void advance(Duration time) throws InterruptedException {
        advanceTo(now().plus(time));
    }

    /** Lets time pass until a moment. */
    public void advanceTo(Instant end) throws InterruptedException {
        pace.advanceTo(end);
    }

    /** Stops openHAB and starts it again after a while. */
    void restart(Duration down) throws InterruptedException {
        host.stop();
        beginAgain(down);
    }

    /** Pulls the plug and starts openHAB again after a while. */
    void kill(Duration down) throws InterruptedException {
        host.end();
        beginAgain(down);
    }

    /** Begins a scenario of a car. */
    void scenario(Car car, String kind, String wish) {
        call("POST", "cars/" + car.vin() + "/scenario/" + kind, wish);
    }

    /** A request of the control API of the clouds. */
    JsonElement call(String verb, String path, @Nullable String body) {
        return cloud.control().call(verb, path, body == null ? null : JsonParser.parseString(body));
    }

    /** The car behind a thing. */
    Vehicle vehicle(ThingUID thing) {
        return ((VehicleHandler) host.handlerOf(thing)).vehicle().orElseThrow();
    }

    String state(ThingUID thing, String channel) {
        State state = host.state(thing, channel);
        return state == null ? "" : state.toString();
    }

    void isOnline(ThingUID thing) {
        if (host.status(thing).getStatus() != ThingStatus.ONLINE) {
            throw new AssertionError(thing + " is " + host.status(thing));
        }
    }

    Thing thing(ThingUID uid) {
        return Objects.requireNonNull(disk.things().get(uid));
    }

    @Override
    public void close() throws Exception {
        host.end();
        cloud.close();
        http.stop();
        threads.shutdownNow();
        restore(TRUST, trust);
        restore(TRUST_PASSWORD, trustPassword);
    }

    private void beginAgain(Duration down) throws InterruptedException {
        cloud.control().advance(down);
        host = begin();
        host.start();
        advance(Duration.ZERO);
    }

    private CarHost begin() {
        return new CarHost(now(), http, threads, stream(), disk, listener, ++lives, call -> {
        });
    }

    private static void restore(String property, @Nullable String before) {
        if (before == null) {
            System.clearProperty(property);
        } else {
            System.setProperty(property, before);
        }
    }
}
