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
package org.openhab.binding.withings.internal.push;

import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.channels.UnresolvedAddressException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import javax.net.ssl.SSLException;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.cloudcommons.http.HttpAnswer;
import org.openhab.cloudcommons.http.HttpCall;
import org.openhab.cloudcommons.http.HttpTransport;
import org.openhab.cloudcommons.http.TransportException;
import org.openhab.cloudcommons.retry.Failures;

/**
 * Calls our own public address as the cloud does (withings.md 9.1). What comes of it is a hint: some networks do not
 * reach their own public address from within.
 *
 * @param transport makes the call
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public record SelfTest(HttpTransport transport) {

    /** By this header our own answers can be told from those of other servers. */
    public static final String MARK = "X-OpenHAB-Withings";

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int MOST_BYTES = 64 * 1024;

    /**
     * @param address the address that the cloud is to call
     * @return what is wrong, empty for nothing; never fails
     */
    public CompletableFuture<Optional<Finding>> run(String address) {
        URI uri;
        try {
            uri = URI.create(address);
        } catch (IllegalArgumentException e) {
            return CompletableFuture.completedFuture(Optional.of(Finding.of("push.url.invalid")));
        }
        HttpCall call = new HttpCall("HEAD", uri, Map.of(), new byte[0], null, PATIENCE, MOST_BYTES);
        return transport.send(call).handle(
                (answer, failure) -> failure == null ? judge(answer) : Optional.of(explain(Failures.unwrap(failure))));
    }

    private static Optional<Finding> judge(HttpAnswer answer) {
        int status = answer.status();
        if (answer.ok()) {
            return answer.header(MARK).isPresent() ? Optional.empty() : Optional.of(Finding.of("push.test.other"));
        }
        String number = String.valueOf(status);
        return Optional.of(switch (status) {
            case 401, 403, 407 -> Finding.of("push.test.login", number);
            case 404, 410 -> Finding.of("push.test.missing", number);
            default -> status >= 300 && status < 400 ? Finding.of("push.test.redirect", number)
                    : Finding.of("push.test.status", number);
        });
    }

    private static Finding explain(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof UnknownHostException || cause instanceof UnresolvedAddressException) {
                return Finding.of("push.test.name");
            }
            if (cause instanceof SSLException) {
                return Finding.of("push.test.certificate");
            }
            if (cause instanceof SocketTimeoutException
                    || cause instanceof TransportException e && e.kind() == TransportException.Kind.TIMEOUT) {
                return Finding.of("push.test.timeout", String.valueOf(PATIENCE.toSeconds()));
            }
        }
        return Finding.of("push.test.connect");
    }
}
