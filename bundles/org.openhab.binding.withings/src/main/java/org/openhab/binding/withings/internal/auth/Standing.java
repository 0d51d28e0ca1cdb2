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

import java.util.Set;
import java.util.TreeSet;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * How a thing that is linked stands with its Withings user.
 *
 * @param isRead whether the values were read, so that it is known what is missing
 * @param missing the channel groups that a permission is missing for
 * @param isPushWorking whether the cloud announces news
 * @param aboutPush why it does or does not, in the language of openHAB; empty as long as nobody has looked
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public record Standing(boolean isRead, Set<String> missing, boolean isPushWorking, String aboutPush) {

    public Standing {
        missing = new TreeSet<>(missing);
    }
}
