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
package org.openhab.core.thing.internal;

import java.util.Set;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.core.events.AbstractEvent;
import org.openhab.core.thing.ChannelUID;

import com.google.gson.Gson;

/**
 * Tells that a channel got other options or another pattern.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public class ChannelDescriptionChanged extends AbstractEvent {

    /** The type that openHAB gives such events. */
    public static final String TYPE = "ChannelDescriptionChangedEvent";

    private record Payload(String field, String channelUID, Set<String> linkedItemNames) {
    }

    /**
     * @param field STATE_OPTIONS, COMMAND_OPTIONS or PATTERN
     */
    public ChannelDescriptionChanged(ChannelUID channelUID, String field, Set<String> linkedItemNames) {
        super("openhab/channels/" + channelUID + "/descriptionchanged",
                new Gson().toJson(new Payload(field, channelUID.getAsString(), linkedItemNames)), null);
    }

    @Override
    public String getType() {
        return TYPE;
    }
}
