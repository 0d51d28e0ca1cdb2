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

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.core.thing.ChannelUID;
import org.openhab.core.thing.Thing;
import org.openhab.core.thing.binding.ThingHandler;
import org.openhab.core.types.Command;
import org.openhab.devhost.internal.item.CommandSink;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes commands to handlers, for each thing one after the other on pool threads.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public final class HandlerCommands implements CommandSink {

    private final Logger logger = LoggerFactory.getLogger(HandlerCommands.class);
    private final SafeCalls calls;

    public HandlerCommands(SafeCalls calls) {
        this.calls = calls;
    }

    @Override
    public void deliver(Thing thing, ChannelUID channel, Command command) {
        ThingHandler handler = thing.getHandler();
        if (handler == null || !StatusRules.initialized(thing)) {
            logger.debug("A command for {} is dropped: the handler is not initialised.", channel);
            return;
        }
        calls.enqueue(new SafeCalls.Call(handler, "A command for " + channel, () -> {
            // The handler may have gone while the command waited.
            if (StatusRules.initialized(thing)) {
                handler.handleCommand(channel, command);
            }
        }, e -> logger.error("The handler failed on a command for {}: {}", channel, e.getMessage(), e),
                SafeCalls.COMMAND_TIMEOUT));
    }
}
