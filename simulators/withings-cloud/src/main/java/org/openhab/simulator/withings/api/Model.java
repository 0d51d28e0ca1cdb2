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
package org.openhab.simulator.withings.api;

import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.simulator.kit.control.ControlError;

import com.google.gson.JsonElement;

/**
 * The persons of the simulated cloud with all their data.
 *
 * Every method may be called from any thread.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public interface Model {

    People people();

    DataEndpoints endpoints();

    void addListener(ChangeListener listener);

    /** Back to the state right after creation; listeners stay. */
    void reset();

    /**
     * Carries out a request below {@code /_control/persons}, {@code /_control/scenario} or, for the model's own
     * switches, {@code /_control/options}.
     *
     * <p>
     * {@code options} with GET answers an object of all switches of the model with their values; with PUT it takes an
     * object of some of them.
     *
     * @param verb GET, POST, PUT or DELETE
     * @param path the parts after {@code /_control/}, so {@code persons}, {@code scenario} or {@code options} first
     * @param body the JSON sent, JsonNull when there is none
     * @return what is answered, JsonNull for nothing
     * @throws ControlError when the path or the body is wrong
     */
    JsonElement control(String verb, List<String> path, JsonElement body);
}
