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
package org.openhab.binding.connecteddrive.internal.mybmw.state;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The words a field can have, with those they are shown as (bmw-cardata.md 11.9).
 *
 * A word nobody knows is shown as it comes and logged once.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
final class Words {

    /** For fields without a vocabulary. */
    static final Words NONE = new Words("", "-");

    /** More than that is no vocabulary but noise. */
    private static final int MAX_UNKNOWN = 50;
    private static final int MAX_LENGTH = 60;

    private final Logger logger = LoggerFactory.getLogger(Words.class);
    private final String path;
    private final Map<String, String> shown = new HashMap<>();
    private final Set<String> unknown = ConcurrentHashMap.newKeySet();

    /**
     * @param path where they stand, for the log
     * @param list {@code WORD}, {@code WORD=SHOWN} or {@code WORD=} for no value, with commas; {@code -} for none
     */
    Words(String path, String list) {
        this.path = path;
        for (String word : "-".equals(list) ? new String[0] : list.split(",")) {
            int equals = word.indexOf('=');
            shown.put(equals < 0 ? word : word.substring(0, equals), equals < 0 ? word : word.substring(equals + 1));
        }
    }

    /** The only entry of a list that is no vocabulary but an argument of the reader. */
    Map.Entry<String, String> only() {
        return shown.entrySet().iterator().next();
    }

    /** What is shown for a word; {@code null} for those that stand for no value. */
    @Nullable
    String shown(String sent) {
        String known = shown.get(sent);
        if (known != null) {
            return known.isEmpty() ? null : known;
        }
        if (sent.isBlank()) {
            return null;
        }
        if (unknown.size() < MAX_UNKNOWN && sent.length() <= MAX_LENGTH && unknown.add(sent)) {
            logger.debug("Unknown word in {}: {}", path, sent);
        }
        return sent;
    }
}
