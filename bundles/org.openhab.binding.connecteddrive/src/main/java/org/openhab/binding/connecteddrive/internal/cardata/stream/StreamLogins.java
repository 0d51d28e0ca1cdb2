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
package org.openhab.binding.connecteddrive.internal.cardata.stream;

import java.util.concurrent.CompletableFuture;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * Where a stream gets its credentials from.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
@FunctionalInterface
public interface StreamLogins {

    /**
     * Credentials that are good for a while.
     *
     * @param renew whether they have to be newer than the last ones, because the broker refused those or because they
     *            end soon (bmw-cardata.md 5.4); a refresh is made then
     * @return fails with what the refresh failed with
     */
    CompletableFuture<StreamLogin> login(boolean renew);
}
