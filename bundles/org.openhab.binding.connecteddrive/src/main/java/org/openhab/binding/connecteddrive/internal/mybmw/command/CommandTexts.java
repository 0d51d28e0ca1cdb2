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
package org.openhab.binding.connecteddrive.internal.mybmw.command;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.connecteddrive.internal.source.CloudException;

/**
 * Why a command failed for reasons of our own, with the keys of the texts.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
enum CommandTexts {
    /** The car does not know the command. */
    UNSUPPORTED("unsupported"),
    /** Too many commands wait. */
    QUEUE_FULL("queue-full"),
    /** The car is not read any more. */
    CLOSED("closed"),
    /** Nothing was heard of the command within its time. */
    TIMEOUT("timeout"),
    /** The car refused without saying why. */
    NO_REASON("no-reason"),
    /** Neither target nor limit was given. */
    NOTHING_TO_SET("nothing-to-set"),
    /** The car has no target to set. */
    NO_TARGET("no-target"),
    /** The target is not among 20, 25 ... 100. */
    TARGET_RANGE("target-range"),
    /** The car has no AC limit to set. */
    NO_LIMIT("no-limit"),
    /** The limit is not among those the car knows, which are the argument. */
    LIMIT_VALUES("limit-values"),
    /** The car has no charging profile to set. */
    NO_PROFILE("no-profile"),
    /** The navigation takes no places. */
    NO_POI("no-poi"),
    /** Name or position of the place cannot be. */
    POI_INVALID("poi-invalid");

    private final String key;

    CommandTexts(String key) {
        this.key = "command." + key;
    }

    /** The reference to the text. */
    String text(String... arguments) {
        return String.valueOf(new CloudException(key, arguments).getMessage());
    }
}
