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
package org.openhab.itests.lockstep;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jetty.client.HttpClient;
import org.openhab.binding.withings.internal.WithingsBindingConstants;
import org.openhab.binding.withings.internal.auth.LinkOutcome;
import org.openhab.binding.withings.internal.channel.PersonChannels;
import org.openhab.core.config.core.Configuration;
import org.openhab.core.thing.Channel;
import org.openhab.core.thing.ChannelUID;
import org.openhab.core.thing.ThingTypeUID;
import org.openhab.core.thing.ThingUID;
import org.openhab.core.thing.binding.builder.BridgeBuilder;
import org.openhab.core.thing.binding.builder.ChannelBuilder;
import org.openhab.core.thing.binding.builder.ThingBuilder;
import org.openhab.simulator.kit.time.ManualClock;
import org.openhab.simulator.withings.CloudOptions;
import org.openhab.simulator.withings.ModelFactory;
import org.openhab.simulator.withings.WithingsCloud;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/**
 * The binding and the simulated cloud in one time that a test moves: a day takes seconds, and nothing depends on how
 * fast the machine is.
 *
 * Only HTTP lies between the two of them, in both directions.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public final class Lockstep implements AutoCloseable {

    private static final ThingUID ACCOUNT = new ThingUID(WithingsBindingConstants.THING_TYPE_ACCOUNT, "home");
    static final String CLIENT_ID = "lockstep-id";
    static final String CLIENT_SECRET = "lockstep-secret";
    private static final Duration CONSENT = Duration.ofSeconds(5);
    /** As {@code DeviceThings} of the demo has it: what openHAB's inbox would offer as a mat. */
    private static final String MAT = "Sleep Monitor";

    private final Door door = new Door();
    private final HttpClient http = new HttpClient();
    private final Disk disk = Disk.empty();
    private final Ledger ledger = new Ledger();
    private final Map<ThingUID, Long> users = new LinkedHashMap<>();
    private final Map<String, ThingUID> devices = new TreeMap<>();
    private final ManualClock clock;
    private final WithingsCloud cloud;
    private final Pace pace;
    private final boolean withPushes;
    private final Inventory inventory;
    private Runnable onCall = () -> {
    };
    private Host host;
    private long lives;

    /**
     * @param start the moment at which everything begins
     * @param withPushes whether openHAB knows the address under which the cloud can call it
     * @param persons makes the persons of the cloud
     */
    public Lockstep(Instant start, boolean withPushes, ModelFactory persons) throws Exception {
        http.start();
        clock = new ManualClock(start);
        cloud = WithingsCloud.start(new CloudOptions(persons).clock(clock).client(CLIENT_ID, CLIENT_SECRET)
                .callbackUrls(door.url() + WithingsBindingConstants.WEB_ROOT));
        this.withPushes = withPushes;
        inventory = new Inventory(cloud.control());
        pace = new Pace(clock, cloud.control()::advance, this::host, inventory::update);
        host = begin();
        host.add(BridgeBuilder.create(WithingsBindingConstants.THING_TYPE_ACCOUNT, ACCOUNT)
                .withConfiguration(new Configuration(
                        Map.of("clientId", CLIENT_ID, "clientSecret", CLIENT_SECRET, "apiUrl", cloud.apiUrl(),
                                "accountUrl", cloud.accountUrl(), "publicUrl", withPushes ? door.url() : "")))
                .build());
        advance(CONSENT);
    }

    /** @param watcher runs before every call to the cloud, while whoever makes it holds what he holds */
    void onCall(Runnable watcher) {
        onCall = watcher;
    }

    public WithingsCloud cloud() {
        return cloud;
    }

    public Host host() {
        return host;
    }

    /** The address of openHAB, without a slash at its end. */
    String url() {
        return door.url();
    }

    /** Whether the cloud can call openHAB. */
    boolean isPushing() {
        return withPushes;
    }

    Ledger ledger() {
        return ledger;
    }

    public Instant now() {
        return clock.now();
    }

    /** The linked persons with their users, in the order of linking. */
    public Map<ThingUID, Long> users() {
        return Map.copyOf(users);
    }

    /** What the cloud told of appliances when it was asked last. */
    Inventory inventory() {
        return inventory;
    }

    /** The things of appliances by device id. */
    Map<String, ThingUID> devices() {
        return Map.copyOf(devices);
    }

    /** Adds a thing for a person of the cloud and links it; what that makes the binding read is still to come. */
    public ThingUID link(String name) throws InterruptedException {
        ThingUID uid = add(name);
        LinkOutcome outcome = consent(uid);
        if (outcome.kind() != LinkOutcome.Kind.LINKED) {
            throw new AssertionError(name + " is not linked: " + outcome);
        }
        return uid;
    }

    /** Adds a thing for a person of the cloud. */
    public ThingUID add(String name) throws InterruptedException {
        ThingUID uid = new ThingUID(WithingsBindingConstants.THING_TYPE_PERSON, ACCOUNT, name);
        List<Channel> channels = Stream
                .concat(PersonChannels.rows().keySet().stream(), PersonChannels.TRIGGERS.stream())
                .map(id -> ChannelBuilder.create(new ChannelUID(uid, id)).build()).toList();
        host.add(BridgeBuilder.create(WithingsBindingConstants.THING_TYPE_PERSON, uid).withBridge(ACCOUNT)
                .withLabel(name).withChannels(channels).build());
        advance(CONSENT);
        return uid;
    }

    /** The person agrees to what its thing asks for; tells how the linking went. */
    public LinkOutcome consent(ThingUID uid) throws InterruptedException {
        long user = present(uid.getId()).get("userId").getAsLong();
        String redirect = door.url() + WithingsBindingConstants.WEB_ROOT + WithingsBindingConstants.WEB_CALLBACK;
        CompletableFuture<LinkOutcome> linking = host.finishLinking(host.beginLinking(uid, redirect),
                cloud.control().consent(user, redirect));
        advance(CONSENT);
        LinkOutcome outcome = linking.getNow(LinkOutcome.of(LinkOutcome.Kind.UNKNOWN));
        if (outcome.kind() == LinkOutcome.Kind.LINKED) {
            users.put(uid, user);
        }
        return outcome;
    }

    /** Adds a thing for every appliance that a person has. */
    public void adopt(ThingUID person) {
        for (JsonElement element : present(String.valueOf(users.get(person))).getAsJsonArray("devices")) {
            JsonObject device = element.getAsJsonObject();
            String id = device.get("deviceid").getAsString();
            ThingTypeUID type = MAT.equals(device.get("type").getAsString())
                    ? WithingsBindingConstants.THING_TYPE_SLEEP_MONITOR
                    : WithingsBindingConstants.THING_TYPE_DEVICE;
            ThingUID uid = new ThingUID(type, person, id.substring(0, 12));
            host.add(ThingBuilder.create(type, uid).withBridge(person)
                    .withConfiguration(new Configuration(Map.of("deviceId", id))).build());
            devices.put(id, uid);
        }
    }

    /** Removes a thing; completes when the binding has nothing more to do with it. */
    public void remove(ThingUID thing) throws InterruptedException {
        host.remove(thing);
        advance(Duration.ofMinutes(10));
        host.forget(thing);
        users.remove(thing);
    }

    /** Lets some calls wait for their answers for a shorter time, see {@link Wire#hurry}. */
    public void hurry(String text, Duration patience) {
        host.hurry(text, patience);
    }

    /** Lets time pass for both of them. */
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

    /** What the cloud holds of a person at this moment, by its own words. */
    public JsonObject present(String person) {
        return control("GET", "persons/" + person + "/present", null).getAsJsonObject();
    }

    /**
     * Makes something happen in the cloud.
     *
     * @param kind a scenario of its control API
     * @param body its parameters
     * @return its answer
     */
    public JsonObject scenario(String kind, String body) {
        return control("POST", "scenario/" + kind, body).getAsJsonObject();
    }

    /** A request of the control API of the cloud. */
    public JsonElement control(String verb, String path, @Nullable String body) {
        return cloud.control().call(verb, path, body == null ? null : JsonParser.parseString(body));
    }

    @Override
    public void close() throws Exception {
        host.end();
        cloud.close();
        door.close();
        http.stop();
    }

    private void beginAgain(Duration down) throws InterruptedException {
        door.lead(null);
        cloud.control().advance(down);
        host = begin();
        host.start();
        advance(Duration.ZERO);
    }

    private Host begin() {
        Host fresh = new Host(now(), http, disk, ledger, ++lives, call -> {
            inventory.accept(call);
            onCall.run();
        });
        door.lead(fresh.pushes());
        return fresh;
    }
}
