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
import org.openhab.cloudcommons.console.StatusWords;
import org.openhab.core.thing.Thing;

/**
 * Takes out of texts what must not be read in a bug report.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
final class Safe {

    /** Somebody may have named the thing after its VIN. */
    private static final Pattern IDENTITY = Pattern.compile("(?=[A-Z]*\\d)[A-Z0-9]{17}", Pattern.CASE_INSENSITIVE);

    private Safe() {
    }

    /** The UID of a thing without a VIN. */
    static String uid(Thing thing) {
        return IDENTITY.matcher(thing.getUID().getAsString()).replaceAll("***");
    }

    /** The status of a thing, without what only its owner may see. */
    static String status(Thing thing) {
        return StatusWords.of(thing.getStatusInfo());
    }
}
