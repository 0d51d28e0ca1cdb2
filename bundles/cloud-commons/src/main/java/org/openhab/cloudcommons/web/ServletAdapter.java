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
package org.openhab.cloudcommons.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;

import javax.servlet.AsyncContext;
import javax.servlet.AsyncEvent;
import javax.servlet.AsyncListener;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.cloudcommons.retry.Failures;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The {@link ServletAdapter} puts a {@link WebHandler} behind a servlet.
 *
 * No other class may touch {@code javax.servlet}: openHAB moves to Jakarta, which shall cost one class. Requests from
 * outside never log above debug. Where the host does not allow asynchronous answers, the servlet thread waits.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public final class ServletAdapter extends HttpServlet {

    private static final long serialVersionUID = 1L;

    /** Longest content that is read, unless the constructor is told otherwise. */
    public static final int DEFAULT_MAX_BODY = 64 * 1024;
    /** Longest time a handler may take, unless the constructor is told otherwise. */
    public static final Duration DEFAULT_TIMEOUT = Duration.ofSeconds(40);

    private static final long MAX_READ_NANOS = TimeUnit.SECONDS.toNanos(10);

    private final transient Logger logger = LoggerFactory.getLogger(ServletAdapter.class);
    private final transient WebHandler handler;
    private final transient BaseUrls baseUrls;
    private final int maxBody;
    private final Duration timeout;

    public ServletAdapter(WebHandler handler, BaseUrls baseUrls) {
        this(handler, baseUrls, DEFAULT_MAX_BODY, DEFAULT_TIMEOUT);
    }

    /**
     * @param maxBody longer contents are answered with 413, in bytes
     * @param timeout a handler that takes longer is answered for with 503
     */
    public ServletAdapter(WebHandler handler, BaseUrls baseUrls, int maxBody, Duration timeout) {
        this.handler = handler;
        this.baseUrls = baseUrls;
        this.maxBody = maxBody;
        this.timeout = timeout;
    }

    @Override
    protected void service(@Nullable HttpServletRequest req, @Nullable HttpServletResponse resp) throws IOException {
        if (req == null || resp == null) {
            return;
        }
        byte[] body;
        try {
            body = readBody(req);
        } catch (TooLongException e) {
            write(WebReply.empty(e.status).withHeader("Connection", "close"), req, resp);
            return;
        }
        CompletableFuture<WebReply> answer = answer(request(req, body));
        if (answer.isDone() || !req.isAsyncSupported()) {
            write(await(answer), req, resp);
        } else {
            writeLater(answer, req, resp);
        }
    }

    private CompletableFuture<WebReply> answer(WebRequest request) {
        CompletableFuture<WebReply> answer;
        try {
            answer = handler.handle(request);
        } catch (RuntimeException e) {
            answer = CompletableFuture.failedFuture(e);
        }
        return answer.exceptionally(e -> {
            logger.debug("{} failed", request, Failures.unwrap(e));
            return WebReply.text(500, "Internal error");
        });
    }

    private WebReply await(CompletableFuture<WebReply> answer) {
        try {
            return answer.get(timeout.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            return tooLate();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return tooLate();
        } catch (ExecutionException e) {
            logger.debug("Answer failed", e.getCause());
            return WebReply.text(500, "Internal error");
        }
    }

    private void writeLater(CompletableFuture<WebReply> answer, HttpServletRequest req, HttpServletResponse resp) {
        AsyncContext context = req.startAsync(req, resp);
        AtomicBoolean written = new AtomicBoolean();
        context.setTimeout(timeout.toMillis());
        context.addListener(new OnTimeout(() -> finish(tooLate(), context, written, req, resp)));
        answer.thenAccept(reply -> finish(reply, context, written, req, resp));
    }

    private void finish(WebReply reply, AsyncContext context, AtomicBoolean written, HttpServletRequest req,
            HttpServletResponse resp) {
        if (written.getAndSet(true)) {
            return;
        }
        try {
            write(reply, req, resp);
        } catch (IOException | RuntimeException e) {
            logger.debug("The browser has gone: {}", e.getClass().getSimpleName());
        } finally {
            context.complete();
        }
    }

    private static WebReply tooLate() {
        return WebReply.text(503, "Not ready, try again");
    }

    private WebRequest request(HttpServletRequest req, byte[] body) {
        Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        for (String name : Collections.list(req.getHeaderNames())) {
            headers.putIfAbsent(name, req.getHeader(name));
        }
        String path = req.getPathInfo();
        String host = headers.getOrDefault("Host", req.getServerName() + ":" + req.getServerPort());
        return new WebRequest(req.getMethod(), path == null ? "" : path, WebRequest.parseForm(req.getQueryString()),
                headers, body, req.getLocale(), baseUrls.of(req.getScheme(), host, headers, req.getRemoteAddr()));
    }

    private byte[] readBody(HttpServletRequest req) throws IOException, TooLongException {
        if (req.getContentLengthLong() > maxBody) {
            throw new TooLongException(413);
        }
        long started = System.nanoTime();
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        byte[] chunk = new byte[4096];
        InputStream in = req.getInputStream();
        for (int n = in.read(chunk); n >= 0; n = in.read(chunk)) {
            all.write(chunk, 0, n);
            if (all.size() > maxBody) {
                throw new TooLongException(413);
            }
            // Whoever drips his content must not hold a thread for ever.
            if (System.nanoTime() - started > MAX_READ_NANOS) {
                throw new TooLongException(408);
            }
        }
        return all.toByteArray();
    }

    private static void write(WebReply reply, HttpServletRequest req, HttpServletResponse resp) throws IOException {
        resp.setStatus(reply.status());
        reply.headers().forEach(resp::setHeader);
        resp.setContentLength(reply.body().length);
        if (!"HEAD".equals(req.getMethod())) {
            resp.getOutputStream().write(reply.body());
        }
    }

    /** A content beyond its limits, in length or time. */
    private static final class TooLongException extends Exception {
        private static final long serialVersionUID = 1L;
        private final int status;

        TooLongException(int status) {
            this.status = status;
        }
    }

    /** Reacts to the end of the time only; the other events need nothing. */
    private record OnTimeout(Runnable action) implements AsyncListener {
        @Override
        public void onTimeout(@Nullable AsyncEvent event) {
            action.run();
        }

        @Override
        public void onError(@Nullable AsyncEvent event) {
            action.run();
        }

        @Override
        public void onComplete(@Nullable AsyncEvent event) {
            // The answer is out.
        }

        @Override
        public void onStartAsync(@Nullable AsyncEvent event) {
            // Never started twice.
        }
    }
}
