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
package org.openhab.demo.household;

import java.io.IOException;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.demo.expect.Expectation;
import org.openhab.demo.setup.Patience;

import com.google.gson.JsonObject;

/**
 * The customers of one simulated cloud with everything they own, as things of a host.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public interface Household {

    /**
     * Creates all things, as their owner does it by hand.
     *
     * @throws IOException when something stays away, with a sentence for people
     */
    void moveIn(Patience patience) throws IOException;

    /** The UIDs of all things. */
    List<String> things();

    /** What every channel has to show now, by channel UID. */
    Map<String, Expectation> expectations() throws IOException;

    /** The UIDs of the things made of what the cloud knows by an id of its own, by that id. */
    Map<String, String> devices();

    /** What the cloud has on record now, by the UID of the thing that shows it. */
    Map<String, JsonObject> truth() throws IOException;
}
