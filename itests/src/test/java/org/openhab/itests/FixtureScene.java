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
import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.demo.setup.Channels;

import com.google.gson.JsonObject;

/**
 * One test's own hub with one device in the host of the fixture add-on.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
final class FixtureScene implements AutoCloseable {

    private final LiveHost host;
    private final String hub;
    private final String device;

    /** @param name of the hub, different in every test */
    private FixtureScene(LiveHost host, String name) {
        this.host = host;
        this.hub = "fixture:hub:" + name;
        this.device = "fixture:device:" + name + ":one";
    }

    /** Creates the hub. */
    static FixtureScene withHub(LiveHost host, String name) throws IOException {
        FixtureScene scene = new FixtureScene(host, name);
        host.rest().createThing(scene.hub, name, null, new JsonObject());
        scene.awaitStatus(scene.hub, "ONLINE", "NONE");
        return scene;
    }

    /** Creates hub and device, with an item for every channel of the device. */
    static FixtureScene withDevice(LiveHost host, String name) throws IOException {
        FixtureScene scene = withHub(host, name);
        scene.createDevice(null);
        scene.awaitStatus(scene.device, "ONLINE", "NONE");
        host.channels().expose(scene.device);
        return scene;
    }

    /** @param trouble where the handler fails, null for a sound one */
    void createDevice(@Nullable String trouble) throws IOException {
        JsonObject configuration = new JsonObject();
        configuration.addProperty("serial", "SN-1");
        if (trouble != null) {
            configuration.addProperty("trouble", trouble);
        }
        host.rest().createThing(device, "Device", hub, configuration);
    }

    String hub() {
        return hub;
    }

    String device() {
        return device;
    }

    String item(String channel) {
        return Channels.item(device + ":" + channel);
    }

    String state(String channel) throws IOException {
        return host.rest().state(item(channel));
    }

    void awaitState(String channel, String state) throws IOException {
        FixtureHost.patience().until(channel + " shows " + state, () -> {
            if (!state.equals(state(channel))) {
                throw new IOException("It shows " + state(channel));
            }
            return true;
        });
    }

    void awaitStatus(String thing, String status, String detail) throws IOException {
        FixtureHost.patience().until(thing + " is " + status + " " + detail, () -> {
            JsonObject info = status(thing);
            if (!status.equals(info.get("status").getAsString())
                    || !detail.equals(info.get("statusDetail").getAsString())) {
                throw new IOException("It is " + info);
            }
            return true;
        });
    }

    JsonObject status(String thing) throws IOException {
        return host.rest().thing(thing).getAsJsonObject("statusInfo");
    }

    Answer put(String path, String body) throws IOException {
        return Answer.of(host.process().uri(), "PUT", path, body);
    }

    Answer post(String path, String body) throws IOException {
        return Answer.of(host.process().uri(), "POST", path, body);
    }

    Answer delete(String path) throws IOException {
        return Answer.of(host.process().uri(), "DELETE", path, null);
    }

    Answer get(String path) throws IOException {
        return Answer.of(host.process().uri(), "GET", path, null);
    }

    /** Runs an action of the device with one or two texts as arguments. */
    Answer act(String action, String... namesAndValues) throws IOException {
        JsonObject arguments = new JsonObject();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            arguments.addProperty(namesAndValues[i], namesAndValues[i + 1]);
        }
        return post("/actions/" + device + "/fixture." + action, arguments.toString());
    }

    /** Runs an action of the hub; the arguments are an object of JSON. */
    Answer hubAct(String action, String arguments) throws IOException {
        return post("/actions/" + hub + "/hub." + action, arguments);
    }

    /** The single result of an action of the hub; fails without one, as while the hub is just starting. */
    String hubResult(String action, String arguments) throws IOException {
        Answer answer = hubAct(action, arguments);
        if (answer.json()instanceof JsonObject object && object.has("result")) {
            return object.get("result").getAsString();
        }
        throw new IOException(action + " has no result: " + answer);
    }

    /** The IDs of the device's channels. */
    List<String> channels() throws IOException {
        List<String> ids = new ArrayList<>();
        host.rest().thing(device).getAsJsonArray("channels")
                .forEach(channel -> ids.add(channel.getAsJsonObject().get("id").getAsString()));
        return ids;
    }

    EventStream events(String topics) throws IOException {
        return EventStream.open(host.process().uri(), topics);
    }

    /** Removes the things at once, whatever state they are in, with their items. */
    @Override
    public void close() throws IOException {
        for (var item : host.rest().get("/items").getAsJsonArray()) {
            String name = item.getAsJsonObject().get("name").getAsString();
            if (name.startsWith(Channels.item(device))) {
                delete("/items/" + name);
            }
        }
        delete("/things/" + device + "?force=true");
        delete("/things/" + hub + "?force=true");
    }
}
