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

import java.security.SecureRandom;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.withings.internal.WithingsBindingConstants;
import org.openhab.binding.withings.internal.auth.LinkDesk;
import org.openhab.binding.withings.internal.auth.LinkOutcome;
import org.openhab.binding.withings.internal.auth.Linkable;
import org.openhab.binding.withings.internal.push.PublicUrlCheck;
import org.openhab.cloudcommons.page.PageTemplate;
import org.openhab.cloudcommons.page.PageTexts;
import org.openhab.cloudcommons.web.WebHandler;
import org.openhab.cloudcommons.web.WebReply;
import org.openhab.cloudcommons.web.WebRequest;

/**
 * The pages that lead a browser to the consent and back (withings.md 2.1 and 2.2).
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public class LinkPages implements WebHandler {

    private static final PageTemplate PAGE = PageTemplate.load(LinkPages.class, "page.html");

    private final LinkDesk desk;
    private final PageTexts texts;
    private final SecureRandom random;

    public LinkPages(LinkDesk desk, PageTexts texts, SecureRandom random) {
        this.desk = desk;
        this.texts = texts;
        this.random = random;
    }

    @Override
    public CompletableFuture<WebReply> handle(WebRequest request) {
        boolean callback = request.path().equals(WithingsBindingConstants.WEB_CALLBACK);
        // What people register at Withings, whose dashboard looks whether somebody answers there.
        boolean root = request.path().isEmpty() || "/".equals(request.path());
        boolean connect = request.path().startsWith(WithingsBindingConstants.WEB_CONNECT);
        if (!callback && !connect && !root) {
            return done(WebReply.notFound());
        }
        if ("HEAD".equals(request.method())) {
            // Withings and link previews only look whether somebody is here; that must not use anything up.
            return done(WebReply.empty(200));
        }
        if (!"GET".equals(request.method())) {
            return done(WebReply.methodNotAllowed("GET, HEAD"));
        }
        if (root) {
            return done(idle(request));
        }
        return callback ? callback(request) : done(connect(request));
    }

    private WebReply connect(WebRequest request) {
        String token = request.path().substring(WithingsBindingConstants.WEB_CONNECT.length());
        Optional<Linkable> found = desk.peek(token);
        if (found.isEmpty()) {
            return page(404, request.locale(), LinkOutcome.Kind.UNKNOWN.key(), List.of(), Map.of());
        }
        Linkable thing = found.get();
        String redirectUri = thing.publicUrl().orElse(request.baseUrl()) + WithingsBindingConstants.WEB_ROOT
                + WithingsBindingConstants.WEB_CALLBACK;
        String address = thing.consentPage(desk.begin(thing, redirectUri), redirectUri).toASCIIString();
        return page(200, request.locale(), "page.connect.text", List.of(thing.label()),
                Map.of("address", address, "hint",
                        texts.get("page.connect.redirect", request.locale(), List.of(redirectUri)), "warning",
                        warning(redirectUri, request.locale())));
    }

    /** Only a hint: an application in development mode may do with less (withings.md 1.4). */
    private String warning(String redirectUri, Locale locale) {
        return PublicUrlCheck.problem(redirectUri).map(problem -> texts.get("page.connect.warning", locale,
                List.of(texts.get(problem.key(), locale, problem.arguments())))).orElse("");
    }

    private CompletableFuture<WebReply> callback(WebRequest request) {
        String state = request.parameter("state").orElse("");
        String code = request.parameter("code").orElse("");
        boolean refused = request.parameter("error").isPresent();
        if (state.isEmpty() && code.isEmpty() && !refused) {
            return done(idle(request));
        }
        return desk.finish(state, refused ? "" : code).thenApply(outcome -> {
            int status = outcome.kind() == LinkOutcome.Kind.UNKNOWN ? 400 : 200;
            return page(status, request.locale(), outcome.kind().key(), outcome.details(), Map.of());
        });
    }

    private WebReply idle(WebRequest request) {
        return page(200, request.locale(), "page.idle", List.of(), Map.of());
    }

    private WebReply page(int status, Locale locale, String key, List<String> arguments, Map<String, String> more) {
        String nonce = WebReply.nonce(random);
        Map<String, String> values = new HashMap<>(more);
        values.put("nonce", nonce);
        values.put("lang", locale.getLanguage());
        values.put("message", texts.get(key, locale, arguments));
        return WebReply.html(status, PAGE.render(values, texts.in(locale)), nonce);
    }

    private static CompletableFuture<WebReply> done(WebReply reply) {
        return CompletableFuture.completedFuture(reply);
    }
}
