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
package org.openhab.devhost.internal.rest;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

/**
 * The topics a client of the event stream wants, with openHAB's rules.
 * <p>
 * Filters are separated by commas; {@code *} stands for any text, slashes included.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
final class TopicFilter implements Predicate<String> {

    private static final Pattern VALID = Pattern.compile("[\\w*/,:\\-\\s]*");

    private final List<Pattern> patterns = new ArrayList<>();

    /**
     * @param topics null or empty for all
     * @throws IllegalArgumentException when it has characters that no topic has
     */
    TopicFilter(@Nullable String topics) {
        if (topics == null || topics.isEmpty()) {
            patterns.add(Pattern.compile(".*"));
            return;
        }
        if (!VALID.matcher(topics).matches()) {
            throw new IllegalArgumentException("Topic contains invalid characters");
        }
        for (String topic : topics.split(",")) {
            if (!topic.isBlank()) {
                // of the characters allowed only the asterisk means something in a pattern
                patterns.add(Pattern.compile(topic.trim().replaceAll("\\*+", ".*")));
            }
        }
    }

    @Override
    public boolean test(String topic) {
        return patterns.stream().anyMatch(pattern -> pattern.matcher(topic).matches());
    }
}
