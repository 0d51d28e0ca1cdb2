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
package org.openhab.core.conformance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * The signatures of one version of openHAB core, as listed in {@code shared/openhab-api}.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public final class ApiList {

    private final Map<String, ApiClass> classes = new LinkedHashMap<>();

    private ApiList(List<String> lines) {
        ApiClass current = null;
        for (String line : lines) {
            if (line.startsWith("C ")) {
                current = ApiClass.parse(line);
                classes.put(current.name(), current);
            } else if (line.startsWith(" ") && current != null) {
                ApiMember member = ApiMember.parse(line);
                current.members().put(member.key(), member);
            }
        }
    }

    public static ApiList of(List<String> lines) {
        return new ApiList(lines);
    }

    /**
     * Reads the list of a version.
     *
     * @param shared the directory {@code shared}
     * @param version "4.3" or "5.2"
     * @return empty if the directory has no such list
     * @throws IOException if it cannot be read
     */
    public static Optional<ApiList> read(Path shared, String version) throws IOException {
        Path file = shared.resolve("openhab-api").resolve("openhab-" + version + ".txt");
        return Files.exists(file) ? Optional.of(of(Files.readAllLines(file))) : Optional.empty();
    }

    public Optional<ApiClass> find(String name) {
        return Optional.ofNullable(classes.get(name));
    }

    public int size() {
        return classes.size();
    }
}
