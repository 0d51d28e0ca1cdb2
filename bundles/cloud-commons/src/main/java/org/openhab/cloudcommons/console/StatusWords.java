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
package org.openhab.cloudcommons.console;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.core.thing.ThingStatusInfo;

/**
 * The status of a thing as a bug report may show it.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public final class StatusWords {

    private static final String TEXT = "@text/";

    private StatusWords() {
    }

    /** Status and detail; of the text only the key, because links to be opened and codes are among the arguments. */
    public static String of(ThingStatusInfo info) {
        StringBuilder words = new StringBuilder(info.getStatus().name()).append(' ')
                .append(info.getStatusDetail().name());
        String text = info.getDescription();
        if (text != null && text.startsWith(TEXT)) {
            words.append(' ').append(text.substring(TEXT.length()).replaceAll("[^a-z0-9.-].*", ""));
        }
        return words.toString();
    }
}
