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
package org.openhab.binding.withings.internal.auth;

import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * How a linking ended.
 *
 * @param kind the ending
 * @param details what its text mentions, harmless to show
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public record LinkOutcome(Kind kind, List<String> details) {

    /** The endings, each with a text of its own. */
    public enum Kind {
        /** Done: label of the thing, masked user. */
        LINKED("page.linked"),
        /** The user did not agree. */
        REFUSED("page.refused"),
        /** The code was older than 30 seconds, or used. */
        EXPIRED("page.expired"),
        /** State or link unknown, used or too old. */
        UNKNOWN("page.unknown"),
        /** The user is linked with another thing: its label. */
        SAME_USER("page.same-user"),
        /** The thing belongs to another user: masked chosen user, masked own user. */
        OTHER_USER("page.other-user"),
        /** Client id or secret are wrong. */
        CREDENTIALS("page.credentials"),
        /** Anything else: the reason. */
        FAILED("page.failed");

        private final String key;

        Kind(String key) {
            this.key = key;
        }

        /** The key of the text. */
        public String key() {
            return key;
        }
    }

    public static LinkOutcome of(Kind kind, String... details) {
        return new LinkOutcome(kind, List.of(details));
    }

    /** Enough of a user id to recognise it. */
    public static String masked(String userId) {
        return "…" + userId.substring(Math.max(0, userId.length() - 2));
    }
}
