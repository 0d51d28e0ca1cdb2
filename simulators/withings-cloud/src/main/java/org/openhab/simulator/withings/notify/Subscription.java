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
package org.openhab.simulator.withings.notify;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

/**
 * A wish to be told (withings.md 9.1).
 *
 * @param userId the person
 * @param clientId the application
 * @param appli the category
 * @param callbackUrl where to post to
 * @param comment what the subscriber noted, or null
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public record Subscription(long userId, String clientId, long appli, String callbackUrl, @Nullable String comment) {

    boolean sameAs(Subscription other) {
        return userId == other.userId && clientId.equals(other.clientId) && appli == other.appli
                && callbackUrl.equals(other.callbackUrl);
    }
}
