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
package org.openhab.binding.connecteddrive.internal.raw;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.*;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.NonNullByDefault;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;

/**
 * The recorded answers of the clouds with what is private in them.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public final class Recordings {

    /** Written from the protocol files, not from the class under test. */
    private static final Set<String> SECRETS = Set.of("vin", "gcid", "entityId", "access_token", "refresh_token",
            "id_token", "clientSecret", "client_secret", "clientId", "username", "mobile", "password", "formatted",
            "formattedAddress", "streetAddress", "municipality", "postalCode", "city", "latitude", "longitude", "lat",
            "lng", "lon", "mapMatchedLatitude", "mapMatchedLongitude", "subtitle", "redirect_to", "verifyId", "usid",
            "cid", "vehicleIdWithGcid", "clusterLocationId", "eventId");

    private Recordings() {
    }

    /** All recordings by the names of their files; empty where there are none. */
    public static Map<String, String> all() throws IOException {
        Path corpus = Path.of(System.getProperty("shared.dir", "missing"), "corpus", "bmw");
        Map<String, String> recordings = new TreeMap<>();
        if (Files.isDirectory(corpus)) {
            try (Stream<Path> files = Files.walk(corpus)) {
                for (Path file : files.filter(f -> f.toString().endsWith(".json"))
                        .filter(f -> !f.toString().contains("catalogue")).toList()) {
                    recordings.put(corpus.relativize(file).toString(), Files.readString(file));
                }
            }
        }
        return recordings;
    }

    /** The texts and numbers of a recording that nobody may see. */
    public static Set<String> secrets(String json) {
        Set<String> secrets = new TreeSet<>();
        collect("", JsonParser.parseString(json), secrets);
        return secrets;
    }

    /** Looks for them; in one recording a client id is called "clientId": names of fields are no secrets. */
    public static void assertHidden(String file, Set<String> secrets, String text) {
        String values = text.replaceAll("\"[^\"]*\":", "");
        for (String secret : secrets) {
            assertThat(file + ": " + secret.length() + " characters", values, not(containsString(secret)));
        }
    }

    private static void collect(String key, JsonElement element, Set<String> secrets) {
        if (element.isJsonObject()) {
            element.getAsJsonObject().entrySet().forEach(entry -> {
                boolean place = entry.getKey().endsWith("atitude") || entry.getKey().endsWith("ongitude");
                collect(SECRETS.contains(key) || place ? "vin" : entry.getKey(), entry.getValue(), secrets);
            });
        } else if (element.isJsonArray()) {
            element.getAsJsonArray().forEach(part -> collect(key, part, secrets));
        } else if (element.isJsonPrimitive() && !element.getAsJsonPrimitive().isBoolean() && SECRETS.contains(key)) {
            String value = element.getAsString();
            // Words like the unit of a coordinate, and times, are no secrets.
            if (value.length() > 4 && !List.of("degrees").contains(value) && !value.matches("\\d{4}-\\d\\d-.*")) {
                secrets.add(value);
            }
        }
    }
}
