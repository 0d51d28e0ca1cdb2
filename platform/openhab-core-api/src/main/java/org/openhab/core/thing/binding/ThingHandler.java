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
package org.openhab.core.thing.binding;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.thing.ChannelUID;
import org.openhab.core.thing.Thing;
import org.openhab.core.thing.ThingStatusInfo;
import org.openhab.core.types.Command;

/**
 * Speaks with the device or service behind a thing.
 * <p>
 * Methods are called by openHAB's few shared threads and return fast.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public interface ThingHandler {

    Thing getThing();

    /** Starts; sets UNKNOWN, ONLINE or OFFLINE at once or soon. Called once before anything else. */
    void initialize();

    /** Ends all work; nothing may be reported afterwards. */
    void dispose();

    /** Sets what reports to openHAB; null when the handler is not in use. */
    void setCallback(@Nullable ThingHandlerCallback thingHandlerCallback);

    /** A command for a channel, or {@code REFRESH} to report its state again. */
    void handleCommand(ChannelUID channelUID, Command command);

    /**
     * New values for some parameters.
     *
     * @throws org.openhab.core.config.core.validation.ConfigValidationException if a value does not fit
     */
    void handleConfigurationUpdate(Map<String, Object> configurationParameters);

    /** The thing was edited. */
    void thingUpdated(Thing thing);

    /** The first item was linked to a channel. */
    void channelLinked(ChannelUID channelUID);

    /** The last item was unlinked from a channel. */
    void channelUnlinked(ChannelUID channelUID);

    void bridgeStatusChanged(ThingStatusInfo bridgeStatusInfo);

    /** The user wants the thing gone; set REMOVED when all is tidied up. */
    void handleRemoval();

    /** The services to make along with this handler. */
    default Collection<Class<? extends ThingHandlerService>> getServices() {
        return List.of();
    }
}
