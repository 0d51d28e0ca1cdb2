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
package org.openhab.devhost.internal.rest;

import java.io.IOException;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;

import javax.servlet.AsyncContext;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * Puts the host's REST API and page into the servlet container; with {@link EventConnection} the only user of the
 * servlet API.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
final class HttpAdapter extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final int MAX_BODY = 1 << 20;

    private final transient RestApi api;

    HttpAdapter(RestApi api) {
        this.api = api;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        byte[] body = request.getInputStream().readNBytes(MAX_BODY + 1);
        RestResponse answer = body.length > MAX_BODY ? RestResponse.error(413, "The body is too large.")
                : api.handle(new RestRequest(request.getMethod(), request.getRequestURI(), query(request),
                        headers(request), body));
        send(answer, request, response);
    }

    private static void send(RestResponse answer, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setStatus(answer.status());
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Cache-Control", "no-cache");
        answer.headers().forEach(response::setHeader);
        if (answer.contentType() != null) {
            response.setContentType(answer.contentType());
        }
        EventClient events = answer.events();
        if (events != null) {
            response.flushBuffer();
            AsyncContext context = request.startAsync();
            context.setTimeout(0);
            new EventConnection(events, context).start();
            return;
        }
        response.setContentLength(answer.body().length);
        if (!"HEAD".equals(request.getMethod())) {
            response.getOutputStream().write(answer.body());
        }
    }

    /** Only of the query: a form in the body must not be taken for it. */
    private static Map<String, String> query(HttpServletRequest request) {
        return QueryString.parse(request.getQueryString());
    }

    private static Map<String, String> headers(HttpServletRequest request) {
        Map<String, String> headers = new HashMap<>();
        for (String name : Collections.list(request.getHeaderNames())) {
            headers.put(name, String.valueOf(request.getHeader(name)));
        }
        return headers;
    }
}
