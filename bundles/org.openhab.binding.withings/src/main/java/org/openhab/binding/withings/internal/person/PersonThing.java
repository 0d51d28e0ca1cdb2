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
package org.openhab.binding.withings.internal.person;

import java.util.Set;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.binding.withings.internal.channel.PersonSink;
import org.openhab.core.thing.ThingStatus;
import org.openhab.core.thing.ThingStatusDetail;

/**
 * The thing that shows a person.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public interface PersonThing extends PersonSink {

    /** The UID of the thing as text. */
    String id();

    /** The name of the thing, for people. */
    String label();

    /**
     * @param status the new status
     * @param detail its detail
     * @param text a key to be translated with its arguments, {@code null} for none
     */
    void status(ThingStatus status, ThingStatusDetail detail, @Nullable String text);

    /** Writes the user into the configuration of the thing, if that can be written. */
    void remember(String userId);

    /**
     * Takes away channels that nobody looks at, and brings back all others.
     *
     * @param channels the channels that the person can never have a value for
     */
    void hide(Set<String> channels);
}
