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
package org.openhab.binding.connecteddrive.internal.console;

import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.core.thing.Thing;
import org.openhab.core.thing.ThingStatusInfo;

/**
 * Takes out of texts what must not be read in a bug report.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
final class Safe {

    private static final String TEXT = "@text/";
    /** A discovered car has its VIN in its UID. */
    private static final Pattern IDENTITY = Pattern.compile("(?=[A-Z]*\\d)[A-Z0-9]{17}", Pattern.CASE_INSENSITIVE);

    private Safe() {
    }

    /** The UID of a thing without a VIN. */
    static String uid(Thing thing) {
        return IDENTITY.matcher(thing.getUID().getAsString()).replaceAll("***");
    }

    /** The status of a thing; of its text only the key, because links and codes are among the arguments. */
    static String status(Thing thing) {
        ThingStatusInfo info = thing.getStatusInfo();
        StringBuilder status = new StringBuilder(info.getStatus().name()).append(' ')
                .append(info.getStatusDetail().name());
        String text = info.getDescription();
        if (text != null && text.startsWith(TEXT)) {
            status.append(' ').append(text.substring(TEXT.length()).replaceAll("[^a-z0-9.-].*", ""));
        }
        return status.toString();
    }
}
