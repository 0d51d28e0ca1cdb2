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

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.cloudcommons.http.Content;

/**
 * The last answers of a cloud about one car, as they came: bytes that become a text when somebody wants to see them.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public final class RawAnswers {

    /** More than any cloud has kinds of answers. */
    private static final int MOST = 20;
    private static final int LONGEST = 1 << 20;
    /** Of all answers of a car together: bytes as they came, and characters as they are handed out. */
    static final int LARGEST = 4 << 20;

    private final Map<String, Content> answers = new TreeMap<>();
    private int size;

    /**
     * Keeps an answer, in place of the last one of that name; what is beyond all measure is not kept.
     *
     * @param name made of letters, digits and hyphens
     * @param json the answer
     */
    public synchronized void keep(String name, Content json) {
        Content old = answers.get(name);
        int grown = size + json.size() - (old == null ? 0 : old.size());
        if (json.size() <= LONGEST && grown <= LARGEST && (old != null || answers.size() < MOST)) {
            size = grown;
            answers.put(name, json);
        }
    }

    public synchronized boolean isEmpty() {
        return answers.isEmpty();
    }

    /** What answers there are. */
    public synchronized List<String> names() {
        return List.copyOf(answers.keySet());
    }

    /**
     * All of them as one JSON object by their names, without what is private; one that would make it too large becomes
     * a mask.
     */
    public synchronized String anonymized() {
        StringBuilder all = new StringBuilder("{");
        answers.forEach((name, json) -> {
            String told = Anonymizer.anonymize(json.text());
            all.append(all.length() > 1 ? "," : "").append("\n\"").append(name).append("\": ")
                    .append(all.length() + told.length() <= LARGEST ? told : Anonymizer.NOTHING);
        });
        return all.append("\n}").toString();
    }
}
