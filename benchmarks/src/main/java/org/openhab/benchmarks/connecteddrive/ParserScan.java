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
package org.openhab.benchmarks.connecteddrive;

import java.io.IOException;
import java.io.Reader;

import org.eclipse.jdt.annotation.NonNullByDefault;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;

/**
 * The other yardstick: walks over every token with the bare parser that is under the decoders of cars.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
final class ParserScan {

    private static final JsonFactory FACTORY = new JsonFactory();

    private ParserScan() {
    }

    /**
     * @param json one JSON value
     * @return something that depends on every token
     * @throws IOException if the text breaks off or is no JSON
     */
    static double scan(Reader json) throws IOException {
        double sum = 0;
        try (JsonParser in = FACTORY.createParser(json)) {
            for (JsonToken token = in.nextToken(); token != null; token = in.nextToken()) {
                switch (token) {
                    case FIELD_NAME -> sum += in.currentName().length();
                    case VALUE_STRING -> sum += in.getText().length();
                    case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> sum += in.getDoubleValue();
                    case VALUE_TRUE -> sum++;
                    default -> {
                        // Brackets carry nothing.
                    }
                }
            }
        }
        return sum;
    }
}
