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
package org.openhab.binding.withings.internal.api;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

/**
 * An address that the cloud calls on news of one kind (withings.md 9.1).
 *
 * @param appli the kind of news (withings.md 9.3), 0 if not sent
 * @param callbackUrl the address, possibly spelled differently than subscribed; empty if not sent
 * @param comment a text, {@code null} if there is none
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public record Subscription(int appli, String callbackUrl, @Nullable String comment) {

    /** The address may contain a secret. */
    @Override
    public String toString() {
        return "Subscription[" + appli + "]";
    }
}
