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
package org.openhab.devhost.internal.ohinf;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * A place where a file defines or refers to something.
 *
 * @param kind what is meant
 * @param uid its UID or URI
 * @param line 1-based line in the file
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public record Mention(Kind kind, String uid, int line) {

    /** What can be defined in one place for use in another. */
    public enum Kind {
        THING_TYPE("thing type"),
        BRIDGE_TYPE("bridge type"),
        CHANNEL_TYPE("channel type"),
        CHANNEL_GROUP_TYPE("channel group type"),
        CONFIG_DESCRIPTION("configuration description");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        @Override
        public String toString() {
            return words;
        }
    }
}
