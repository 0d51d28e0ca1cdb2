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
package org.openhab.binding.connecteddrive.internal.cardata;

import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.connecteddrive.internal.cardata.container.ContainerCloud;
import org.openhab.binding.connecteddrive.internal.cardata.quota.Quota.Purpose;

/**
 * Makes the calls that containers need.
 *
 * @param client the REST API
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
record ContainerCalls(CarDataClient client) implements ContainerCloud {

    @Override
    public CompletableFuture<String> list() {
        return client.containers(Purpose.PLANNED);
    }

    @Override
    public CompletableFuture<String> create(String json) {
        return client.createContainer(Purpose.PLANNED, json);
    }

    @Override
    public CompletableFuture<String> delete(String id) {
        return client.deleteContainer(Purpose.PLANNED, id);
    }

    @Override
    public Refusal refusal(Throwable failure) {
        if (!(failure instanceof CarDataException refused)) {
            return Refusal.OTHER;
        }
        return switch (refused.error()) {
            case BAD_KEY -> Refusal.BAD_KEY;
            case TOO_LARGE -> Refusal.TOO_LARGE;
            case TOO_MANY_CONTAINERS -> Refusal.TOO_MANY;
            default -> Refusal.OTHER;
        };
    }

    @Override
    public List<String> named(Throwable failure, List<String> keys) {
        return failure instanceof CarDataException refused ? keys.stream().filter(refused::names).toList() : List.of();
    }
}
