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
package org.openhab.binding.connecteddrive.internal.cardata.data;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.cloudcommons.json.JsonFormatException;
import org.openhab.cloudcommons.json.TolerantJson;

/**
 * A car of the account (bmw-cardata.md 3.1).
 *
 * @param vin the car
 * @param primary whether the account is its primary user, who alone gets data
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public record Mapping(String vin, boolean primary) {

    private static final String PRIMARY = "PRIMARY";

    /**
     * The cars of an answer: an array, one object, or an object with a list in it.
     *
     * @throws JsonFormatException when it is no JSON
     */
    public static List<Mapping> decode(String json) throws JsonFormatException {
        // An array would be passed over by object(), so its brackets come off as those of a list of one do.
        boolean isList = json.stripLeading().startsWith("[");
        List<Mapping> found = new ArrayList<>();
        TolerantJson.parse(json, reader -> {
            if (isList) {
                reader.list(one -> add(one, found));
            } else {
                add(reader, found);
            }
            return found;
        });
        return List.copyOf(found);
    }

    private static List<Mapping> add(TolerantJson json, List<Mapping> found) throws java.io.IOException {
        String[] fields = { "", "" };
        json.object(name -> {
            switch (name) {
                case "vin" -> fields[0] = String.valueOf(json.text());
                case "mappingType" -> fields[1] = String.valueOf(json.text());
                case "mappedSince" -> json.skip();
                default -> json.list(one -> add(one, found));
            }
        });
        if (!fields[0].isEmpty()) {
            found.add(new Mapping(fields[0], PRIMARY.equalsIgnoreCase(fields[1])));
        }
        return found;
    }

    /** The VIN belongs into no log. */
    @Override
    public String toString() {
        return "Mapping[***, primary " + primary + "]";
    }
}
