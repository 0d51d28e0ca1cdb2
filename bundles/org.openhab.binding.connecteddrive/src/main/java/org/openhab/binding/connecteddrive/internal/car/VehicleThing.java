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
package org.openhab.binding.connecteddrive.internal.car;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.cloudcommons.channel.ChannelSink;
import org.openhab.core.thing.ThingStatus;
import org.openhab.core.thing.ThingStatusDetail;

/**
 * A thing as its car sees it.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public interface VehicleThing extends ChannelSink {

    /** The UID of the thing; for logs, as a VIN must not be there. */
    String id();

    /** @param text {@code null} if there is nothing to add */
    void status(ThingStatus status, ThingStatusDetail detail, @Nullable String text);

    /** A reference to a text ({@code @text/...}) in the words of the user; other texts as they are. */
    String translated(String text);

    /** Shows what does not change about the car. */
    void properties(Map<String, String> properties);

    /** Hides channels, as far as nobody is linked with them; all others appear. */
    void hide(Set<String> channels);

    /**
     * The words that can be sent to a channel.
     *
     * @param options each with a label, in place of which openHAB shows that of {@code OH-INF/i18n} if there is one for
     *            the word
     */
    void options(String channel, List<Option> options);

    /** A word that can be sent to a channel. */
    record Option(String word, String label) {
    }
}
