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
package org.openhab.binding.connecteddrive.internal.cardata.container;

import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * The calls that containers need; each costs one of the day.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public interface ContainerCloud {

    /** What went wrong with a call, as far as containers care. */
    enum Refusal {
        /** A key that the cloud does not know, or knows no more. */
        BAD_KEY,
        TOO_LARGE,
        TOO_MANY,
        OTHER
    }

    CompletableFuture<String> list();

    CompletableFuture<String> create(String json);

    CompletableFuture<String> delete(String id);

    /** What a failure of one of these calls means. */
    Refusal refusal(Throwable failure);

    /** The keys that a refusal blames; empty if it names none. */
    List<String> named(Throwable failure, List<String> keys);
}
