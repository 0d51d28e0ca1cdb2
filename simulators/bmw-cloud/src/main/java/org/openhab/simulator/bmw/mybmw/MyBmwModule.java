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
package org.openhab.simulator.bmw.mybmw;

import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.simulator.bmw.base.Base;
import org.openhab.simulator.bmw.base.CloudModule;
import org.openhab.simulator.bmw.base.Endpoint;
import org.openhab.simulator.bmw.base.NamedFault;
import org.openhab.simulator.kit.control.SwitchBoard;
import org.openhab.simulator.kit.http.Reply;
import org.openhab.simulator.kit.http.Request;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/**
 * The cloud of the phone apps My BMW and MINI.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public class MyBmwModule implements CloudModule {

    private final SwitchBoard<MyBmwSwitch> switches;

    public MyBmwModule(Base base, Map<String, String> options) {
        switches = new SwitchBoard<>(MyBmwSwitch.values(), options);
    }

    @Override
    public @Nullable Endpoint endpoint(Request request) {
        return null;
    }

    @Override
    public Reply answer(Endpoint endpoint, Request request) {
        return Reply.json(404, new JsonObject());
    }

    @Override
    public List<Endpoint> endpoints() {
        return List.of();
    }

    @Override
    public List<NamedFault> faults() {
        return List.of();
    }

    @Override
    public SwitchBoard<?> switches() {
        return switches;
    }

    @Override
    public @Nullable JsonElement control(String verb, List<String> path, JsonElement body) {
        return null;
    }

    @Override
    public JsonObject state() {
        return new JsonObject();
    }

    @Override
    public void reset() {
        switches.reset();
    }

    @Override
    public void close() {
    }
}
