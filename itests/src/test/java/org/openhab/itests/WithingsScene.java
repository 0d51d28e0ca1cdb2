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
package org.openhab.itests;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.demo.cloud.SimulatedWithings;
import org.openhab.demo.rest.RestException;
import org.openhab.demo.setup.Channels;
import org.openhab.demo.setup.Patience;
import org.openhab.demo.setup.WithingsThings;

import com.google.gson.JsonObject;

/**
 * One test's own cloud, with an account thing in the host that speaks to it.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
final class WithingsScene implements AutoCloseable {

    private static final AtomicInteger COUNT = new AtomicInteger();

    private final LiveHost host;
    private final SimulatedWithings cloud;
    private final String account;
    private final List<String> persons = new ArrayList<>();
    private final List<String> devices = new ArrayList<>();

    private WithingsScene(LiveHost host, SimulatedWithings cloud, String account) {
        this.host = host;
        this.cloud = cloud;
        this.account = account;
    }

    static WithingsScene open(LiveHost host) throws IOException {
        return open(host, SimulatedWithings.CLIENT_SECRET);
    }

    static WithingsScene open(LiveHost host, String secret) throws IOException {
        return open(host, secret, "");
    }

    /** The cloud can call the host, and the account knows under which address. */
    static WithingsScene withPush(LiveHost host) throws IOException {
        return open(host, SimulatedWithings.CLIENT_SECRET, host.process().uri().toString());
    }

    /** @param publicUrl what the account has for the address of this openHAB in the internet */
    static WithingsScene open(LiveHost host, String secret, String publicUrl) throws IOException {
        SimulatedWithings cloud = SimulatedWithings.start(host.port());
        String account = createAccount(host, cloud, "scene" + COUNT.incrementAndGet(), secret, publicUrl);
        return new WithingsScene(host, cloud, account);
    }

    private static String createAccount(LiveHost host, SimulatedWithings cloud, String id, String secret,
            String publicUrl) throws IOException {
        return host.things().createAccount(id, SimulatedWithings.CLIENT_ID, secret, cloud.apiUrl(), cloud.accountUrl(),
                publicUrl);
    }

    /** Removes the account, as a user does who forgets about its persons. */
    void removeAccount() throws IOException {
        remove(account);
    }

    /** Creates the account that was removed once more. */
    void createAccountAgain() throws IOException {
        createAccount(host, cloud, account.substring(account.lastIndexOf(':') + 1), SimulatedWithings.CLIENT_SECRET,
                "");
    }

    SimulatedWithings cloud() {
        return cloud;
    }

    String account() {
        return account;
    }

    WithingsThings things() {
        return host.things();
    }

    /** Creates a person thing with items for its body and its status; nobody is linked yet. */
    String person(String id) throws IOException {
        String person = things().createPerson(account, id, id);
        persons.add(person);
        expose(person, "body");
        expose(person, "status");
        return person;
    }

    /** As {@link #person}, without items, and without the import of the past. */
    String unexposed(String id, String label) throws IOException {
        String person = things().createPerson(account, id, label);
        persons.add(person);
        withoutPast(person);
        return person;
    }

    /** Makes the channels of a group readable; those of all groups would be hundreds of requests. */
    void expose(String thing, String group) throws IOException {
        host.channels().expose(thing, channel -> channel.contains(":" + group + "#"));
    }

    /** Creates a person thing and links it, until it is ONLINE. */
    String linked(String id, String name) throws IOException {
        String person = person(id);
        things().link(person, name, patience());
        awaitStatus(person, "ONLINE");
        return person;
    }

    /** Creates a thing for the sleep mat of a person, with items for all its channels. */
    String sleepMonitor(String person, String deviceId) throws IOException {
        String uid = "withings:sleep-monitor" + person.substring("withings:person".length()) + ":mat";
        JsonObject configuration = new JsonObject();
        configuration.addProperty("deviceId", deviceId);
        host.rest().createThing(uid, "Mat", person, configuration);
        devices.add(uid);
        host.channels().expose(uid);
        return uid;
    }

    /** Waits until a person's news come by push. */
    void awaitPush(String person) throws IOException {
        new Patience(Duration.ofSeconds(150)).until(person + " has push", () -> {
            if (!"ON".equals(state(person, "status#push"))) {
                throw new IOException(state(person, "status#push-info"));
            }
            return true;
        });
    }

    /** The state of the item of a channel. */
    String state(String thing, String channel) throws IOException {
        return host.rest().state(Channels.item(thing + ":" + channel));
    }

    /** As {@link #linked}, but without the import of the past, which takes minutes of calls. */
    String linkedWithoutPast(String id, String name) throws IOException {
        String person = person(id);
        withoutPast(person);
        things().link(person, name, patience());
        awaitStatus(person, "ONLINE");
        return person;
    }

    private void withoutPast(String person) throws IOException {
        JsonObject configuration = new JsonObject();
        configuration.addProperty("importHistory", false);
        host.rest().configureThing(person, configuration);
    }

    void awaitStatus(String thing, String status) throws IOException {
        await(thing, status, () -> things().status(thing));
    }

    void awaitDetail(String thing, String detail) throws IOException {
        await(thing, detail, () -> things().statusDetail(thing));
    }

    interface Step {
        void take() throws IOException;
    }

    private interface Reading {
        String read() throws IOException;
    }

    private void await(String thing, String expected, Reading actual) throws IOException {
        patience().until(thing + " is " + expected, () -> {
            if (!expected.equals(actual.read())) {
                throw new IOException(thing + " is " + things().status(thing) + " " + things().statusDetail(thing)
                        + " (" + things().statusDescription(thing) + ")");
            }
            return true;
        });
    }

    /** Lets the binding poll at once, as a user does who switches the thing off and on. */
    void offAndOn(String thing) throws IOException {
        offAndOn(thing, () -> {
        });
    }

    /** @param between what happens while the thing is off, so that no call of before takes part in it */
    void offAndOn(String thing, Step between) throws IOException {
        host.rest().enableThing(thing, false);
        awaitDetail(thing, "DISABLED");
        between.take();
        host.rest().enableThing(thing, true);
    }

    static Patience patience() {
        return new Patience(Duration.ofSeconds(60));
    }

    /** Removes the things of this scene, children first, then stops its cloud. */
    @Override
    public void close() throws IOException {
        if (host.process().isAlive()) {
            // Or each removal waits until the binding has ended them one by one.
            cloud.cloud().control().call("POST", "subscriptions/drop", new JsonObject());
            for (String device : devices) {
                remove(device);
            }
            for (String person : persons) {
                remove(person);
            }
            remove(account);
        }
        cloud.close();
    }

    /** Removes a person as a user does, and waits until that is done. */
    void removePerson(String person) throws IOException {
        persons.remove(person);
        remove(person);
    }

    /** Removes the thing of a device as a user does, and waits until that is done. */
    void removeDevice(String device) throws IOException {
        devices.remove(device);
        remove(device);
    }

    private void remove(String thing) throws IOException {
        host.rest().removeThing(thing);
        patience().until(thing + " is removed", () -> {
            try {
                host.rest().thing(thing);
                return false;
            } catch (RestException e) {
                return e.status() == 404;
            }
        });
    }
}
