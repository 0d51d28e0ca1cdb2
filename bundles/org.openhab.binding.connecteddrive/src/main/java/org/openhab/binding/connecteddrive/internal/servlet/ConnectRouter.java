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
package org.openhab.binding.connecteddrive.internal.servlet;

import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.connecteddrive.internal.ConnectedDriveBindingConstants;
import org.openhab.cloudcommons.page.Page;
import org.openhab.cloudcommons.page.PageFrame;
import org.openhab.cloudcommons.page.Tone;
import org.openhab.cloudcommons.page.Words;
import org.openhab.cloudcommons.web.WebHandler;
import org.openhab.cloudcommons.web.WebReply;
import org.openhab.cloudcommons.web.WebRequest;

/**
 * Leads a browser with a link to the page of its thing.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public final class ConnectRouter implements WebHandler {

    private static final Set<String> METHODS = Set.of("GET", "POST");

    private final ConnectDesk desk;
    private final PageFrame frame;

    public ConnectRouter(ConnectDesk desk, PageFrame frame) {
        this.desk = desk;
        this.frame = frame;
    }

    @Override
    public CompletableFuture<WebReply> handle(WebRequest request) {
        Optional<WebReply> asset = frame.asset(request);
        if (asset.isEmpty() && !request.path().startsWith(ConnectedDriveBindingConstants.WEB_CONNECT)) {
            return done(WebReply.notFound());
        }
        if ("HEAD".equals(request.method())) {
            // Previews of links only look whether somebody is here; that must not change anything.
            return done(WebReply.empty(200));
        }
        if (!METHODS.contains(request.method())) {
            return done(WebReply.methodNotAllowed("GET, HEAD, POST"));
        }
        return asset.isPresent() ? done(asset.get()) : page(request);
    }

    private CompletableFuture<WebReply> page(WebRequest request) {
        String link = request.path().substring(ConnectedDriveBindingConstants.WEB_CONNECT.length());
        Optional<WebHandler> page = desk.page(link);
        if (page.isPresent()) {
            return page.get().handle(request);
        }
        Words words = frame.words(request);
        return done(frame.show(request, 404,
                Page.of(Tone.BAD, "", words.of("page.state.unknown")).message(words.of("page.expired"))));
    }

    private static CompletableFuture<WebReply> done(WebReply reply) {
        return CompletableFuture.completedFuture(reply);
    }
}
