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

import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * The {@link WebHandler} answers requests, free of any servlet API.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
@FunctionalInterface
public interface WebHandler {

    /**
     * Answers a request without blocking.
     *
     * @return the answer; a failure, like an exception thrown, becomes a bare 500
     */
    CompletableFuture<WebReply> handle(WebRequest request);

    /** A handler that always knows the answer at once. */
    static WebHandler of(Function<WebRequest, WebReply> answer) {
        return request -> CompletableFuture.completedFuture(answer.apply(request));
    }
}
