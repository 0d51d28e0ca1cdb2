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
package org.openhab.devhost.webhooks.internal;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Collections;
import java.util.Locale;
import java.util.Set;

import javax.servlet.AsyncContext;
import javax.servlet.Servlet;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Passes requests from outside to the local path behind a webhook, whatever their method.
 *
 * They go through the host's own HTTP server once more, as those do that come from a cloud.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
@Component(service = Servlet.class, property = { "osgi.http.whiteboard.servlet.name=devhost-webhooks",
        "osgi.http.whiteboard.servlet.pattern=" + HookServlet.PATH + "*",
        "osgi.http.whiteboard.servlet.asyncSupported:Boolean=true" })
public class HookServlet extends HttpServlet {

    static final String PATH = "/hooks/";

    private static final long serialVersionUID = 1L;
    private static final int MAX_BODY = 1 << 20;
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    /** Headers that belong to a connection, not to what is sent through it. */
    private static final Set<String> OF_CONNECTION = Set.of("connection", "content-length", "expect", "host",
            "http2-settings", "keep-alive", "te", "trailer", "transfer-encoding", "upgrade");

    private final transient Logger logger = LoggerFactory.getLogger(HookServlet.class);
    private final transient HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE).build();
    private final transient Hooks hooks;

    @Activate
    public HookServlet(@Reference Hooks hooks) {
        this.hooks = hooks;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = local(request.getRequestURI().substring(PATH.length()));
        if (path == null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        byte[] body = request.getInputStream().readNBytes(MAX_BODY + 1);
        if (body.length > MAX_BODY) {
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
            return;
        }
        AsyncContext context = request.startAsync();
        context.setTimeout(0);
        client.sendAsync(forwarded(request, path, body), HttpResponse.BodyHandlers.ofByteArray())
                .whenComplete((answer, failure) -> answer(response, answer, failure, context));
    }

    /** As with openHAB's cloud, a public address leads to all that lies below the local path, too. */
    private @Nullable String local(String address) {
        int slash = address.indexOf('/');
        String path = hooks.path(slash < 0 ? address : address.substring(0, slash));
        if (path == null || slash < 0) {
            return path;
        }
        String whole = URI.create(path + address.substring(slash)).normalize().getRawPath();
        return whole.startsWith(path + "/") ? whole : null;
    }

    private static HttpRequest forwarded(HttpServletRequest request, String path, byte[] body) {
        String query = request.getQueryString();
        URI local = URI.create("http://" + request.getLocalAddr() + ":" + request.getLocalPort() + path
                + (query == null ? "" : "?" + query));
        HttpRequest.Builder builder = HttpRequest.newBuilder(local).timeout(PATIENCE).method(request.getMethod(),
                body.length == 0 ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofByteArray(body));
        Collections.list(request.getHeaderNames()).stream().filter(HookServlet::passes).forEach(
                name -> Collections.list(request.getHeaders(name)).forEach(value -> builder.header(name, value)));
        return builder.build();
    }

    private static boolean passes(String header) {
        return !OF_CONNECTION.contains(header.toLowerCase(Locale.ROOT));
    }

    private void answer(HttpServletResponse response, @Nullable HttpResponse<byte[]> answer,
            @Nullable Throwable failure, AsyncContext context) {
        try {
            if (answer == null) {
                // The path may be a secret of the binding.
                logger.debug("A webhook could not be passed on", failure);
                response.sendError(HttpServletResponse.SC_BAD_GATEWAY);
                return;
            }
            response.setStatus(answer.statusCode());
            answer.headers().map().forEach((name, values) -> {
                if (passes(name)) {
                    values.forEach(value -> response.addHeader(name, value));
                }
            });
            response.getOutputStream().write(answer.body());
        } catch (IOException e) {
            logger.debug("The caller of a webhook has gone", e);
        } finally {
            context.complete();
        }
    }
}
