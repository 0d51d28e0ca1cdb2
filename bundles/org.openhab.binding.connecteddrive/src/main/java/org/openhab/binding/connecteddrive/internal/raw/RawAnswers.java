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

    private final Map<String, Content> answers = new TreeMap<>();

    /**
     * Keeps an answer, in place of the last one of that name; what is beyond all measure is not kept.
     *
     * @param name made of letters, digits and hyphens
     * @param json the answer
     */
    public synchronized void keep(String name, Content json) {
        if (json.size() <= LONGEST && (answers.containsKey(name) || answers.size() < MOST)) {
            answers.put(name, json);
        }
    }

    public synchronized boolean isEmpty() {
        return answers.isEmpty();
    }

    /** All of them as one JSON object by their names, without what is private. */
    public synchronized String anonymized() {
        StringBuilder all = new StringBuilder("{");
        answers.forEach((name, json) -> all.append(all.length() > 1 ? "," : "").append("\n\"").append(name)
                .append("\": ").append(Anonymizer.anonymize(json.text())));
        return all.append("\n}").toString();
    }
}
