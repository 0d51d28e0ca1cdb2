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
package org.openhab.binding.connecteddrive.internal.cardata.coverage;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * Why a car has data or has none: what was asked for, and what came (bmw-cardata.md 4, 5.3).
 *
 * @param asked keys in the container
 * @param delivered keys with a value by REST
 * @param silent keys without a value: the car never reported one
 * @param streamed keys that came by the stream since openHAB started
 * @param notStreamed streamable keys with a value by REST that never came by the stream, perhaps because they are not
 *            chosen in the portal
 * @param unknown keys that came and are in no table of this binding
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public record Coverage(Set<String> asked, Set<String> delivered, Set<String> silent, Set<String> streamed,
        Set<String> notStreamed, Set<String> unknown) {

    public Coverage {
        asked = Set.copyOf(asked);
        delivered = Set.copyOf(delivered);
        silent = Set.copyOf(silent);
        streamed = Set.copyOf(streamed);
        notStreamed = Set.copyOf(notStreamed);
        unknown = Set.copyOf(unknown);
    }

    /**
     * Lines for people: counts first, then the keys one by one.
     *
     * @param texts gives the words of a key in {@code OH-INF/i18n}
     */
    public List<String> lines(UnaryOperator<String> texts) {
        List<String> lines = new ArrayList<>();
        lines.add(texts.apply("coverage.asked") + ": " + asked.size());
        section(lines, texts.apply("coverage.delivered"), delivered);
        section(lines, texts.apply("coverage.silent"), silent);
        section(lines, texts.apply("coverage.streamed"), streamed);
        section(lines, texts.apply("coverage.not-streamed"), notStreamed);
        section(lines, texts.apply("coverage.unknown"), unknown);
        return lines;
    }

    private static void section(List<String> lines, String title, Set<String> keys) {
        lines.add(title + ": " + keys.size());
        new TreeSet<>(keys).forEach(key -> lines.add("  " + key));
    }
}
