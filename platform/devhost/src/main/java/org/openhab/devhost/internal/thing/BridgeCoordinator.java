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
package org.openhab.devhost.internal.thing;

import java.util.concurrent.Executor;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.thing.Bridge;
import org.openhab.core.thing.Thing;
import org.openhab.core.thing.ThingStatusInfo;
import org.openhab.core.thing.binding.BridgeHandler;
import org.openhab.core.thing.binding.ThingHandler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells bridges of their children and children of their bridge, each on a pool thread.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
final class BridgeCoordinator {

    private final Logger logger = LoggerFactory.getLogger(BridgeCoordinator.class);
    private final ThingStore store;
    private final Executor pool;

    BridgeCoordinator(ThingStore store, Executor pool) {
        this.store = store;
        this.pool = pool;
    }

    /** The bridge has come up: its children may start. */
    void startChildren(Bridge bridge, Consumer<Thing> start) {
        for (Thing child : store.childrenOf(bridge)) {
            later("starting", child, () -> start.accept(child));
        }
    }

    /** The status of the bridge has changed: initialised children hear of it. */
    void statusChanged(Bridge bridge, ThingStatusInfo status) {
        if (!StatusRules.initialized(bridge)) {
            return;
        }
        for (Thing child : store.childrenOf(bridge)) {
            later("a change of its bridge's status for", child, () -> {
                ThingHandler handler = child.getHandler();
                if (handler != null && StatusRules.initialized(child)) {
                    handler.bridgeStatusChanged(status);
                }
            });
        }
    }

    /** A child has come up: its bridge hears of it. */
    void childInitialized(Thing child) {
        later("telling the bridge of", child, () -> {
            ThingHandler handler = child.getHandler();
            BridgeHandler bridgeHandler = bridgeHandler(child);
            if (handler != null && bridgeHandler != null) {
                bridgeHandler.childHandlerInitialized(handler, child);
            }
        });
    }

    /** A child's handler is gone: its bridge hears of it. */
    void childDisposed(Thing child, ThingHandler handler) {
        if (child.getBridgeUID() == null) {
            return;
        }
        later("telling the bridge of the end of", child, () -> {
            BridgeHandler bridgeHandler = bridgeHandler(child);
            if (bridgeHandler != null) {
                bridgeHandler.childHandlerDisposed(handler, child);
            }
        });
    }

    private @Nullable BridgeHandler bridgeHandler(Thing child) {
        Bridge bridge = store.bridgeOf(child);
        return bridge == null ? null : bridge.getHandler();
    }

    private void later(String what, Thing child, Runnable task) {
        pool.execute(() -> {
            try {
                task.run();
            } catch (RuntimeException | LinkageError e) {
                logger.error("An exception came out of {} {}: {}", what, child.getUID(), e.getMessage(), e);
            }
        });
    }
}
