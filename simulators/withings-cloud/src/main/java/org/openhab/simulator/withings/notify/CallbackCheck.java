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

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.simulator.withings.api.ApiError;
import org.openhab.simulator.withings.auth.Application;
import org.openhab.simulator.withings.auth.Applications;
import org.openhab.simulator.withings.control.Switch;
import org.openhab.simulator.withings.control.Switches;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Decides whether a notification URL may be subscribed: registered, allowed, answering (withings.md 9.1).
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class CallbackCheck {

    private final Logger logger = LoggerFactory.getLogger(CallbackCheck.class);
    private final HttpClient client;
    private final Applications applications;
    private final Switches switches;

    CallbackCheck(HttpClient client, Applications applications, Switches switches) {
        this.client = client;
        this.applications = applications;
        this.switches = switches;
    }

    /** @throws ApiError 293 when the URL is absent, too long or not registered */
    URI allowed(String clientId, @Nullable String callbackUrl) {
        URI uri = CallbackUrls.parse(callbackUrl);
        Application application = applications.find(clientId);
        if (uri == null || application == null) {
            throw refused("absent, longer than 255 or no URL");
        }
        if (application.callbackUrls().stream().noneMatch(base -> covers(base, uri))) {
            throw refused("not registered");
        }
        boolean publicOnly = switches.on(Switch.CALLBACK_PUBLIC_ONLY) || !switches.on(Switch.DEVELOPMENT_MODE);
        if (publicOnly && !CallbackUrls.fitForPublic(uri)) {
            throw refused("not public");
        }
        return uri;
    }

    /** @throws ApiError 293 unless the URL answers 2xx in time */
    void alive(URI uri) {
        String how = switches.choice(Switch.CALLBACK_CHECK);
        boolean head = "head".equals(how) || "both".equals(how);
        boolean get = "get".equals(how) || "both".equals(how);
        if (head && !answers("HEAD", uri) || get && !answers("GET", uri)) {
            throw refused("does not answer 2xx");
        }
    }

    private boolean covers(String registered, URI uri) {
        URI base = CallbackUrls.parse(registered);
        return switch (switches.choice(Switch.CALLBACK_BASE)) {
            case "any" -> true;
            case "host" -> base != null && CallbackUrls.sameHost(uri, base);
            default -> CallbackUrls.extendsBase(uri, registered);
        };
    }

    private boolean answers(String method, URI uri) {
        Duration limit = Duration.ofMillis(switches.number(Switch.CALLBACK_CHECK_MILLIS));
        try {
            HttpRequest request = HttpRequest.newBuilder(uri).timeout(limit)
                    .method(method, HttpRequest.BodyPublishers.noBody()).build();
            int status = client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
            return status >= 200 && status < 300;
        } catch (IOException e) {
            logger.debug("A callback does not answer {}: {}", method, e.getClass().getSimpleName());
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static ApiError refused(String why) {
        return new ApiError(293, "The callback URL is either absent or incorrect: " + why, null);
    }
}
