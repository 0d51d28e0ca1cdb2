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
package org.openhab.binding.withings.internal.servlet;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.withings.internal.WithingsBindingConstants;
import org.openhab.binding.withings.internal.auth.LinkDesk;
import org.openhab.binding.withings.internal.auth.LinkOutcome;
import org.openhab.binding.withings.internal.auth.Linkable;
import org.openhab.cloudcommons.page.PageFrame;
import org.openhab.cloudcommons.web.WebHandler;
import org.openhab.cloudcommons.web.WebReply;
import org.openhab.cloudcommons.web.WebRequest;

/**
 * Leads a browser to the consent and back (withings.md 2.1 and 2.2).
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public class LinkPages implements WebHandler {

    private final LinkDesk desk;
    private final PageFrame frame;

    public LinkPages(LinkDesk desk, PageFrame frame) {
        this.desk = desk;
        this.frame = frame;
    }

    @Override
    public CompletableFuture<WebReply> handle(WebRequest request) {
        Optional<WebReply> asset = frame.asset(request);
        boolean callback = request.path().equals(WithingsBindingConstants.WEB_CALLBACK);
        // What people register at Withings, whose dashboard looks whether somebody answers there.
        boolean root = request.path().isEmpty() || "/".equals(request.path());
        boolean connect = request.path().startsWith(WithingsBindingConstants.WEB_CONNECT);
        if (asset.isEmpty() && !callback && !connect && !root) {
            return done(WebReply.notFound());
        }
        if ("HEAD".equals(request.method())) {
            // Withings and link previews only look whether somebody is here; that must not use anything up.
            return done(WebReply.empty(200));
        }
        if (!"GET".equals(request.method())) {
            return done(WebReply.methodNotAllowed("GET, HEAD"));
        }
        if (callback) {
            return callback(request);
        }
        return done(asset.orElseGet(() -> root ? text(request).idle() : connect(request)));
    }

    private WebReply connect(WebRequest request) {
        String token = request.path().substring(WithingsBindingConstants.WEB_CONNECT.length());
        Optional<Linkable> found = desk.peek(token);
        if (found.isEmpty()) {
            return text(request).unknown(404);
        }
        Linkable thing = found.get();
        if (thing.standing().filter(standing -> standing.missing().isEmpty()).isPresent()) {
            return text(request).linked(thing);
        }
        String redirectUri = thing.publicUrl().orElse(request.baseUrl()) + WithingsBindingConstants.WEB_ROOT
                + WithingsBindingConstants.WEB_CALLBACK;
        return text(request).connect(thing, thing.consentPage(desk.begin(thing, redirectUri), redirectUri),
                redirectUri);
    }

    private CompletableFuture<WebReply> callback(WebRequest request) {
        String state = request.parameter("state").orElse("");
        String code = request.parameter("code").orElse("");
        boolean refused = request.parameter("error").isPresent();
        if (state.isEmpty() && code.isEmpty() && !refused) {
            return done(text(request).idle());
        }
        Optional<Linkable> thing = desk.visitor(state);
        return desk.finish(state, refused ? "" : code)
                .thenApply(outcome -> thing.isEmpty() || outcome.kind() == LinkOutcome.Kind.UNKNOWN
                        ? text(request).unknown(400)
                        : ended(request, thing.get(), outcome));
    }

    /** Whoever has come to the end may see how it is, or try again; the links of the thing's status stay good. */
    private WebReply ended(WebRequest request, Linkable thing, LinkOutcome outcome) {
        // Beside this page, without the slash of the path.
        URI further = URI.create(WithingsBindingConstants.WEB_CONNECT.substring(1) + desk.further(thing));
        return switch (outcome.kind()) {
            // The address with the code leaves browser and history.
            case LINKED -> WebReply.redirect(further);
            case CREDENTIALS -> text(request).failed(thing, outcome, List.of());
            default -> text(request).failed(thing, outcome, List.of(further.toString()));
        };
    }

    private LinkTexts text(WebRequest request) {
        return new LinkTexts(frame, request);
    }

    private static CompletableFuture<WebReply> done(WebReply reply) {
        return CompletableFuture.completedFuture(reply);
    }
}
