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
package org.openhab.cloudcommons.http;

import java.io.ByteArrayOutputStream;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.nio.ByteBuffer;
import java.nio.channels.UnresolvedAddressException;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import javax.net.ssl.SSLException;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jetty.client.HttpClient;
import org.eclipse.jetty.client.api.Request;
import org.eclipse.jetty.client.api.Response;
import org.eclipse.jetty.client.api.Result;
import org.eclipse.jetty.client.util.BytesContentProvider;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpHeader;
import org.openhab.cloudcommons.http.TransportException.Kind;

/**
 * The {@link JettyHttpTransport} sends calls with Jetty's client.
 *
 * No other class may touch {@code org.eclipse.jetty}: openHAB moves to Jetty 12, which shall cost one class.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public final class JettyHttpTransport implements HttpTransport {

    private static final String DEFAULT_AGENT = "openHAB";

    private final HttpClient client;
    private final String userAgent;

    /** Uses a started client that somebody else stops, such as openHAB's common one. */
    public JettyHttpTransport(HttpClient client) {
        this(client, DEFAULT_AGENT);
    }

    /**
     * @param client a started client that somebody else stops
     * @param userAgent sent with calls that bring no own {@code User-Agent}
     */
    public JettyHttpTransport(HttpClient client, String userAgent) {
        this.client = client;
        this.userAgent = userAgent;
    }

    @Override
    public CompletableFuture<HttpAnswer> send(HttpCall call) {
        CompletableFuture<HttpAnswer> answer = new CompletableFuture<>();
        try {
            Request request = prepare(call);
            answer.whenComplete((done, failure) -> {
                if (answer.isCancelled()) {
                    request.abort(new InterruptedException("cancelled"));
                }
            });
            request.send(new Exchange(call, request, answer));
        } catch (RuntimeException e) {
            // Jetty refuses some addresses and headers by throwing.
            answer.completeExceptionally(failure(Kind.IO, call, "cannot be sent", e));
        }
        return answer;
    }

    private Request prepare(HttpCall call) {
        long millis = Math.max(1, call.timeout().toMillis());
        Request request = client.newRequest(call.uri()).method(call.method()).followRedirects(false).agent(userAgent)
                .timeout(millis, TimeUnit.MILLISECONDS).idleTimeout(millis, TimeUnit.MILLISECONDS);
        call.headers().forEach((name, value) -> request.header(name, null).header(name, value));
        String contentType = call.contentType();
        if (contentType != null) {
            request.content(new BytesContentProvider(contentType, call.body()));
        }
        // The client is shared with other bindings: neither send nor keep cookies in its jar.
        request.onRequestBegin(r -> {
            r.header(HttpHeader.COOKIE, null);
            call.headers().forEach((name, value) -> {
                if ("Cookie".equalsIgnoreCase(name)) {
                    r.header(HttpHeader.COOKIE, value);
                }
            });
        });
        return request;
    }

    private static TransportException failure(Kind kind, HttpCall call, String what, @Nullable Throwable cause) {
        return new TransportException(kind, call + " " + what, cause);
    }

    /** Collects one answer within its size limit. */
    private static final class Exchange extends Response.Listener.Adapter {

        private final HttpCall call;
        private final Request request;
        private final CompletableFuture<HttpAnswer> answer;
        private final Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        private final ByteArrayOutputStream body = new ByteArrayOutputStream();

        Exchange(HttpCall call, Request request, CompletableFuture<HttpAnswer> answer) {
            this.call = call;
            this.request = request;
            this.answer = answer;
        }

        @Override
        public boolean onHeader(@Nullable Response response, @Nullable HttpField field) {
            if (field == null) {
                return true;
            }
            boolean cookie = HttpHeader.SET_COOKIE == field.getHeader();
            String value = field.getValue();
            headers.merge(field.getName(), value == null ? "" : value, (a, b) -> a + (cookie ? "\n" : ", ") + b);
            return !cookie;
        }

        @Override
        public void onContent(@Nullable Response response, @Nullable ByteBuffer content) {
            if (content == null || answer.isDone()) {
                return;
            }
            if (body.size() + content.remaining() > call.maxBytes()) {
                answer.completeExceptionally(
                        failure(Kind.TOO_LARGE, call, "answered more than " + call.maxBytes() + " bytes", null));
                request.abort(new IllegalStateException("answer too large"));
                return;
            }
            byte[] chunk = new byte[content.remaining()];
            content.get(chunk);
            body.write(chunk, 0, chunk.length);
        }

        @Override
        public void onComplete(@Nullable Result result) {
            if (result == null) {
                answer.completeExceptionally(failure(Kind.IO, call, "ended without result", null));
                return;
            }
            Throwable cause = result.getFailure();
            Response response = result.getResponse();
            int status = response == null ? 0 : response.getStatus();
            // Jetty calls a 401 without challenge, or with a long page, a protocol violation; clouds send it daily.
            if (cause == null || status == 401 || status == 407) {
                answer.complete(new HttpAnswer(status, headers, body.toByteArray()));
            } else {
                answer.completeExceptionally(translate(cause));
            }
        }

        private TransportException translate(Throwable cause) {
            if (cause instanceof SocketTimeoutException || cause instanceof ConnectException
                    || cause instanceof UnknownHostException || cause instanceof UnresolvedAddressException
                    || cause instanceof NoRouteToHostException || cause instanceof SSLException) {
                return failure(Kind.CONNECT, call, "could not connect: " + cause.getClass().getSimpleName(), cause);
            }
            if (cause instanceof TimeoutException) {
                return failure(Kind.TIMEOUT, call, "got no answer in " + call.timeout().toMillis() + " ms", cause);
            }
            return failure(Kind.IO, call, "broke off: " + cause.getClass().getSimpleName(), cause);
        }
    }
}
