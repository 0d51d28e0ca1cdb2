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
package org.openhab.binding.withings.internal.sync;

import java.util.concurrent.CompletableFuture;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.withings.internal.channel.Topic;
import org.openhab.cloudcommons.budget.Priority;

/**
 * Keeps the measurements level with the cloud: what changed, and then the windows that wait for being read again.
 *
 * @param changes reads what changed
 * @param windows reads the windows
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public record MeasureFeed(Feed changes, MeasureWindows windows) implements Feed {

    @Override
    public Topic topic() {
        return Topic.MEASURES;
    }

    @Override
    public CompletableFuture<Void> run(Priority priority) {
        return changes.run(priority).thenCompose(done -> {
            windows.oweSweep();
            return windows.read(priority);
        }).thenCompose(unclear -> unclear ? changes.run(priority) : CompletableFuture.completedFuture(null));
    }
}
