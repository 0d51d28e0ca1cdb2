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
package org.openhab.simulator.withings.notify;

import java.net.URI;
import java.net.http.HttpClient;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.simulator.withings.api.ActionKey;
import org.openhab.simulator.withings.api.ApiAction;
import org.openhab.simulator.withings.api.ApiError;
import org.openhab.simulator.withings.api.Caller;
import org.openhab.simulator.withings.api.DataEndpoints;
import org.openhab.simulator.withings.api.Params;
import org.openhab.simulator.withings.auth.Applications;
import org.openhab.simulator.withings.control.Switch;
import org.openhab.simulator.withings.control.Switches;
import org.openhab.simulator.withings.guard.Scopes;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/**
 * The path {@code /notify} (withings.md 9.1, 18.10, 18.11).
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public class NotifyEndpoint implements DataEndpoints {

    private static final String PATH = "/notify";
    private static final int MAX_COMMENT = 255;
    private static final long NEVER = 2147483647L;

    private final Subscriptions subscriptions;
    private final CallbackCheck callbacks;
    private final Switches switches;

    public NotifyEndpoint(Subscriptions subscriptions, HttpClient client, Applications applications,
            Switches switches) {
        this.subscriptions = subscriptions;
        this.callbacks = new CallbackCheck(client, applications, switches);
        this.switches = switches;
    }

    @Override
    public Map<ActionKey, ApiAction> actions() {
        return Map.of(key("subscribe"), action(this::subscribe, this::checkedSubscription), key("list"),
                action(this::list, this::list), key("get"), action(this::get, this::get), key("revoke"),
                action(this::revoke, (caller, params) -> revokedUrl(params)), key("update"),
                action(this::update, this::checkUpdate));
    }

    private JsonElement subscribe(Caller caller, Params params) {
        Subscription wanted = checkedSubscription(caller, params);
        callbacks.alive(URI.create(wanted.callbackUrl()));
        addOrRefuse(wanted);
        return new JsonObject();
    }

    private Subscription checkedSubscription(Caller caller, Params params) {
        long appli = category(params.requiredInteger("appli"));
        String comment = comment(params.text("comment"));
        callbacks.allowed(caller.clientId(), params.text("callbackurl"));
        checkScope(caller, appli);
        return new Subscription(caller.userId(), caller.clientId(), appli, params.requiredText("callbackurl"), comment);
    }

    private synchronized void addOrRefuse(Subscription wanted) {
        if (!subscriptions.contains(wanted)) {
            refuseBeyondLimit(wanted);
            subscriptions.add(wanted);
        }
    }

    private void refuseBeyondLimit(Subscription wanted) {
        int present = subscriptions.find(s -> s.userId() == wanted.userId() && s.clientId().equals(wanted.clientId()))
                .size();
        if (present >= switches.number(Switch.MAX_SUBSCRIPTIONS)) {
            throw new ApiError(305, "Too many subscriptions", null);
        }
    }

    private JsonElement list(Caller caller, Params params) {
        Long appli = params.integer("appli");
        JsonArray profiles = new JsonArray();
        for (Subscription s : own(caller)) {
            if (appli == null || appli == s.appli()) {
                JsonObject profile = describe(s);
                profile.addProperty("expires", NEVER);
                profiles.add(profile);
            }
        }
        JsonObject body = new JsonObject();
        body.add("profiles", profiles);
        return body;
    }

    private JsonElement get(Caller caller, Params params) {
        return describe(existing(caller, params.requiredText("callbackurl"), params.integer("appli", 1)));
    }

    private JsonElement revoke(Caller caller, Params params) {
        String url = revokedUrl(params);
        Long given = params.integer("appli");
        boolean all = given == null && "all".equals(switches.choice(Switch.REVOKE_WITHOUT_APPLI));
        long appli = given == null ? 1 : given;
        List<Subscription> ending = own(caller).stream().filter(s -> sameUrl(s, url) && (all || s.appli() == appli))
                .toList();
        if (subscriptions.removeIf(ending::contains) == 0) {
            throw new ApiError(294, "No such subscription could be deleted", null);
        }
        return new JsonObject();
    }

    private static String revokedUrl(Params params) {
        params.integer("appli");
        String url = params.text("callbackurl");
        if (url == null) {
            throw new ApiError(293, "The callback URL is either absent or incorrect", null);
        }
        return url;
    }

    private JsonElement update(Caller caller, Params params) {
        Subscription news = checkUpdate(caller, params);
        Subscription old = existing(caller, params.requiredText("callbackurl"), params.requiredInteger("appli"));
        if (params.has("new_callbackurl")) {
            callbacks.alive(URI.create(news.callbackUrl()));
        }
        subscriptions.replace(old, news);
        return new JsonObject();
    }

    /** What the subscription is going to be; a subscription that is not there stays for {@link #update} to find. */
    private Subscription checkUpdate(Caller caller, Params params) {
        long given = Stream.of("new_callbackurl", "new_appli", "comment").filter(params::has).count();
        if (given != 1) {
            throw ApiError.invalidParams("exactly one of new_callbackurl, new_appli, comment is needed");
        }
        String url = params.requiredText("callbackurl");
        long appli = params.requiredInteger("appli");
        Subscription old = own(caller).stream().filter(s -> s.appli() == appli && sameUrl(s, url)).findFirst()
                .orElse(new Subscription(caller.userId(), caller.clientId(), appli, url, null));
        String newUrl = params.text("new_callbackurl");
        Long newAppli = params.integer("new_appli");
        if (newUrl != null) {
            callbacks.allowed(caller.clientId(), newUrl);
        }
        if (newAppli != null) {
            checkScope(caller, category(newAppli));
        }
        String newComment = params.has("comment") ? comment(params.text("comment")) : old.comment();
        return new Subscription(caller.userId(), caller.clientId(), newAppli == null ? appli : newAppli,
                newUrl == null ? old.callbackUrl() : newUrl, newComment);
    }

    private Subscription existing(Caller caller, String url, long appli) {
        return own(caller).stream().filter(s -> s.appli() == appli && sameUrl(s, url)).findFirst()
                .orElseThrow(() -> new ApiError(286, "No such subscription was found", null));
    }

    private List<Subscription> own(Caller caller) {
        return subscriptions.find(s -> s.userId() == caller.userId() && s.clientId().equals(caller.clientId()));
    }

    /** A client may send back the spelling that it got from list. */
    private boolean sameUrl(Subscription subscription, String url) {
        return subscription.callbackUrl().equals(url) || switches.on(Switch.NORMALIZE_URLS)
                && CallbackUrls.normalized(subscription.callbackUrl()).equals(CallbackUrls.normalized(url));
    }

    private JsonObject describe(Subscription s) {
        JsonObject o = new JsonObject();
        o.addProperty("appli", s.appli());
        o.addProperty("callbackurl",
                switches.on(Switch.NORMALIZE_URLS) ? CallbackUrls.normalized(s.callbackUrl()) : s.callbackUrl());
        o.addProperty("comment", s.comment());
        return o;
    }

    private void checkScope(Caller caller, long appli) {
        if (switches.on(Switch.SUBSCRIBE_SCOPE) && !Categories.isBedEvent(appli)) {
            Scopes.check(caller.scopes(), Categories.scopes(appli), switches);
        }
    }

    private static long category(long appli) {
        if (!Categories.known(appli)) {
            throw ApiError.invalidParams("invalid appli");
        }
        return appli;
    }

    private static @Nullable String comment(@Nullable String comment) {
        if (comment != null && comment.length() > MAX_COMMENT) {
            throw new ApiError(304, "The comment is either absent or incorrect", null);
        }
        return comment;
    }

    private static ActionKey key(String action) {
        return new ActionKey(PATH, action);
    }

    private static ApiAction action(BiFunction<Caller, Params, JsonElement> answer, BiConsumer<Caller, Params> check) {
        return new ApiAction() {

            @Override
            public Set<String> scopesAnyOf() {
                return Set.of();
            }

            @Override
            public JsonElement answer(Caller caller, Params params) {
                return answer.apply(caller, params);
            }

            @Override
            public void check(Caller caller, Params params) {
                check.accept(caller, params);
            }
        };
    }
}
