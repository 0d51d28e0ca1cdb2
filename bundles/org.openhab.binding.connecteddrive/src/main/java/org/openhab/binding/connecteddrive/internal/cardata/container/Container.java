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
package org.openhab.binding.connecteddrive.internal.cardata.container;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.cloudcommons.json.JsonFormatException;
import org.openhab.cloudcommons.json.TolerantJson;

/**
 * A named list of telematic keys in the cloud (bmw-cardata.md 3.2).
 *
 * @param id of the cloud
 * @param name as its maker called it
 * @param purpose as its maker said
 * @param active whether it can be used
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public record Container(String id, String name, String purpose, boolean active) {

    /**
     * The containers of a listing.
     *
     * @throws JsonFormatException when it is no JSON
     */
    static List<Container> list(String json) throws JsonFormatException {
        return TolerantJson.parse(json, reader -> {
            List<Container> all = new ArrayList<>();
            reader.object(name -> {
                if ("containers".equals(name)) {
                    all.addAll(reader.list(Container::read));
                }
            });
            return all;
        });
    }

    /**
     * The container of an answer to its creation; its id is empty if the answer names none.
     *
     * @throws JsonFormatException when it is no JSON
     */
    static Container one(String json) throws JsonFormatException {
        return TolerantJson.parse(json, Container::read);
    }

    private static Container read(TolerantJson json) throws IOException {
        String[] fields = { "", "", "", "ACTIVE" };
        json.object(name -> {
            switch (name) {
                case "containerId" -> fields[0] = text(json);
                case "name" -> fields[1] = text(json);
                case "purpose" -> fields[2] = text(json);
                case "state" -> fields[3] = text(json);
                default -> json.skip();
            }
        });
        return new Container(fields[0], fields[1], fields[2], "ACTIVE".equalsIgnoreCase(fields[3]));
    }

    private static String text(TolerantJson json) throws IOException {
        String text = json.text();
        return text == null ? "" : text;
    }
}
