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
package org.openhab.devhost.internal.item;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.core.thing.ChannelUID;
import org.openhab.core.thing.Thing;
import org.openhab.core.types.Command;

/**
 * Takes commands to the handler of a thing, one after the other, without blocking the caller.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public interface CommandSink {

    /** Queues a command for the thing's handler. */
    void deliver(Thing thing, ChannelUID channel, Command command);
}
