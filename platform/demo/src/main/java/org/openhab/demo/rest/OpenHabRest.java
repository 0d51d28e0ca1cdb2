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
package org.openhab.demo.rest;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/**
 * A client of openHAB's REST interface, as far as scripts and tests here need it.
 *
 * <p>
 * Every method throws {@link RestException} where the answer is not a success, with the body of the answer as text.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public final class OpenHabRest {

    private static final Duration TIMEOUT = Duration.ofSeconds(20);

    private final HttpClient http = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final URI base;
    private final String token;

    /** @param base address of the host, without {@code /rest} */
    public OpenHabRest(URI base) {
        this(base, "");
    }

    /**
     * A client that may do what an administrator may.
     *
     * @param base address of the host, without {@code /rest}
     * @param token a token that openHAB made for an administrator; empty for none
     */
    public OpenHabRest(URI base, String token) {
        this.base = base;
        this.token = token;
    }

    /** True as soon as the REST interface answers. */
    public boolean isUp() {
        try {
            return call("GET", "/", null, null).statusCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }

    public JsonArray things() throws IOException {
        return get("/things").getAsJsonArray();
    }

    public JsonObject thing(String uid) throws IOException {
        return get("/things/" + segment(uid)).getAsJsonObject();
    }

    /** True if the thing type is known, which it is once its add-on is installed. */
    public boolean knowsThingType(String uid) throws IOException {
        return call("GET", "/thing-types/" + segment(uid), null, null).statusCode() == 200;
    }

    /**
     * Creates a thing.
     *
     * @param bridge UID of its bridge or null
     */
    public JsonObject createThing(String uid, String label, @Nullable String bridge, JsonObject configuration)
            throws IOException {
        String[] segments = uid.split(":");
        JsonObject thing = new JsonObject();
        thing.addProperty("UID", uid);
        thing.addProperty("thingTypeUID", segments[0] + ":" + segments[1]);
        thing.addProperty("label", label);
        if (bridge != null) {
            thing.addProperty("bridgeUID", bridge);
        }
        thing.add("configuration", configuration);
        return success(call("POST", "/things", "application/json", thing.toString())).getAsJsonObject();
    }

    public void configureThing(String uid, JsonObject configuration) throws IOException {
        success(call("PUT", "/things/" + segment(uid) + "/config", "application/json", configuration.toString()));
    }

    public void enableThing(String uid, boolean enabled) throws IOException {
        success(call("PUT", "/things/" + segment(uid) + "/enable", "text/plain", Boolean.toString(enabled)));
    }

    public void removeThing(String uid) throws IOException {
        success(call("DELETE", "/things/" + segment(uid), null, null));
    }

    /** Removes a thing whose handler does not see to it. */
    public void forceRemoveThing(String uid) throws IOException {
        success(call("DELETE", "/things/" + segment(uid) + "?force=true", null, null));
    }

    public void createItem(String name, String type, String label) throws IOException {
        JsonObject item = new JsonObject();
        item.addProperty("type", type);
        item.addProperty("name", name);
        item.addProperty("label", label);
        success(call("PUT", "/items/" + segment(name), "application/json", item.toString()));
    }

    /** The unit a channel type proposes for items, empty if none. */
    public Optional<String> unitHint(String channelType) throws IOException {
        JsonElement hint = get("/channel-types/" + segment(channelType)).getAsJsonObject().get("unitHint");
        return hint == null || hint.isJsonNull() ? Optional.empty() : Optional.of(hint.getAsString());
    }

    public void setMetadata(String item, String namespace, String value) throws IOException {
        JsonObject metadata = new JsonObject();
        metadata.addProperty("value", value);
        success(call("PUT", "/items/" + segment(item) + "/metadata/" + segment(namespace), "application/json",
                metadata.toString()));
    }

    public void link(String item, String channel) throws IOException {
        JsonObject link = new JsonObject();
        link.addProperty("itemName", item);
        link.addProperty("channelUID", channel);
        success(call("PUT", "/links/" + segment(item) + "/" + segment(channel), "application/json", link.toString()));
    }

    /** The state of an item as openHAB writes it, {@code NULL} where it has none. */
    public String state(String item) throws IOException {
        HttpResponse<String> answer = call("GET", "/items/" + segment(item) + "/state", null, null);
        check(answer);
        return answer.body();
    }

    /** The states of all items by their names. */
    public Map<String, String> states() throws IOException {
        Map<String, String> states = new HashMap<>();
        for (JsonElement element : get("/items").getAsJsonArray()) {
            JsonObject item = element.getAsJsonObject();
            states.put(item.get("name").getAsString(), item.get("state").getAsString());
        }
        return states;
    }

    /** What has been discovered, for all bindings. */
    public JsonArray inbox() throws IOException {
        return get("/inbox?includeIgnored=false").getAsJsonArray();
    }

    /** Makes a thing of something discovered. */
    public void approve(String uid, String label) throws IOException {
        success(call("POST", "/inbox/" + segment(uid) + "/approve", "text/plain", label));
    }

    /** Asks the discovery of a binding to look around; false if it has none that could. */
    public boolean scan(String binding) throws IOException {
        HttpResponse<String> answer = call("POST", "/discovery/bindings/" + segment(binding) + "/scan", null, null);
        if (answer.statusCode() == 404) {
            return false;
        }
        check(answer);
        return true;
    }

    public void command(String item, String command) throws IOException {
        check(call("POST", "/items/" + segment(item), "text/plain", command));
    }

    /** What persistence holds of an item: an array of {@code {"time": ms, "state": text}}, oldest first. */
    public JsonArray history(String item) throws IOException {
        return get("/persistence/items/" + segment(item) + "?starttime=1970-01-01T00:00:00.000Z").getAsJsonObject()
                .getAsJsonArray("data");
    }

    public JsonElement get(String path) throws IOException {
        return success(call("GET", path, null, null));
    }

    public JsonElement post(String path, String contentType, String body) throws IOException {
        return success(call("POST", path, contentType, body));
    }

    private HttpResponse<String> call(String method, String path, @Nullable String contentType, @Nullable String body)
            throws IOException {
        HttpRequest.Builder request = HttpRequest.newBuilder(base.resolve("/rest" + path)).timeout(TIMEOUT)
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        if (contentType != null) {
            request.header("Content-Type", contentType);
        }
        if (!token.isEmpty()) {
            request.header("Authorization", "Bearer " + token);
        }
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted", e);
        }
    }

    private static JsonElement success(HttpResponse<String> answer) throws RestException {
        check(answer);
        return answer.body().isEmpty() ? new JsonObject() : JsonParser.parseString(answer.body());
    }

    private static void check(HttpResponse<String> answer) throws RestException {
        if (answer.statusCode() / 100 != 2) {
            throw new RestException(answer.statusCode(),
                    answer.request().method() + " " + answer.uri().getPath() + ": " + answer.body());
        }
    }

    private static String segment(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20").replace("%3A", ":");
    }
}
