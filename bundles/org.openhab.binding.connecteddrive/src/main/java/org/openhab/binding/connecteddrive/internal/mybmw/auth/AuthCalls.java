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
package org.openhab.binding.connecteddrive.internal.mybmw.auth;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.connecteddrive.internal.mybmw.AppHeaders;
import org.openhab.binding.connecteddrive.internal.mybmw.Brand;
import org.openhab.binding.connecteddrive.internal.mybmw.Gate;
import org.openhab.binding.connecteddrive.internal.mybmw.MyBmwException;
import org.openhab.binding.connecteddrive.internal.mybmw.Refusal;
import org.openhab.cloudcommons.budget.Priority;
import org.openhab.cloudcommons.http.HttpAnswer;
import org.openhab.cloudcommons.http.HttpCall;

/**
 * Makes the calls of a login, before everything else that waits.
 *
 * @param gate the way to the cloud
 * @param headers what goes with every call
 * @param brand of the account
 * @param apiUrl without a slash at the end
 * @param timeout for one exchange
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public record AuthCalls(Gate gate, AppHeaders headers, Brand brand, String apiUrl, Duration timeout) {

    /** Reads something from an answer. */
    @FunctionalInterface
    interface Reader<T> {
        T read(HttpAnswer answer) throws IOException;
    }

    /** An address of the API. */
    URI at(String path) {
        return URI.create(apiUrl + path);
    }

    /** Sends a call with the headers of the app. */
    CompletableFuture<HttpAnswer> send(HttpCall call, Set<Integer> expected) {
        return gate.send(Priority.TOKEN, headers.apply(call.withTimeout(timeout), brand), expected);
    }

    /** What is in an answer; {@code UNREADABLE} if nobody can tell. */
    static <T> CompletableFuture<T> read(HttpAnswer answer, Reader<T> reader) {
        try {
            return CompletableFuture.completedFuture(reader.read(answer));
        } catch (IOException e) {
            // Without the cause: its message might quote tokens.
            return refuse(Refusal.UNREADABLE);
        }
    }

    static <T> CompletableFuture<T> refuse(Refusal refusal, String... arguments) {
        return CompletableFuture.failedFuture(new MyBmwException(refusal, arguments));
    }
}
