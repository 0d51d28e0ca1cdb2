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
package org.openhab.binding.withings.internal.person;

import java.time.Instant;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.binding.withings.internal.api.WithingsClient;
import org.openhab.binding.withings.internal.api.WithingsException;
import org.openhab.cloudcommons.auth.NoTokenException;
import org.openhab.cloudcommons.retry.Failures;
import org.openhab.core.thing.ThingStatus;
import org.openhab.core.thing.ThingStatusDetail;

/**
 * What a failure means for a thing (withings.md 12.2).
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public enum Trouble {
    /** Never linked. */
    NOT_LINKED,
    /** The access is gone: link again. */
    ACCESS_LOST,
    /** Client id or secret are wrong. */
    CREDENTIALS,
    /** A permission was left out. */
    PERMISSION,
    /** The Withings user is deactivated. */
    DEACTIVATED,
    /** The call is wrong: a fault of the binding, repeating it is useless. */
    FAULT,
    /** The cloud wants a pause. */
    PAUSE,
    /** Anything that passes. */
    PASSING;

    /** What a failure of a call means, however it is wrapped. */
    public static Trouble of(Throwable failure) {
        if (Failures.unwrap(failure) instanceof NoTokenException) {
            return NOT_LINKED;
        }
        WithingsException e = WithingsClient.asWithings(failure);
        return switch (e.kind()) {
            case GRANT, AUTHORIZATION -> ACCESS_LOST;
            case CREDENTIALS -> CREDENTIALS;
            case PERMISSION -> PERMISSION;
            case DEACTIVATED -> DEACTIVATED;
            case PARAMETERS -> FAULT;
            case TOO_MANY -> PAUSE;
            case SUCCESS, TRANSIENT -> PASSING;
        };
    }

    /**
     * Shows it in the status of a thing, if no link has to go with it.
     *
     * @param thing the thing
     * @param nextTry when the cloud may be called again
     * @param reason what happened, harmless to show
     */
    void show(PersonThing thing, Instant nextTry, @Nullable String reason) {
        switch (this) {
            case CREDENTIALS -> thing.status(ThingStatus.OFFLINE, ThingStatusDetail.CONFIGURATION_ERROR,
                    StatusText.of("offline.conf-error.credentials"));
            case DEACTIVATED -> thing.status(ThingStatus.OFFLINE, ThingStatusDetail.CONFIGURATION_ERROR,
                    StatusText.of("offline.conf-error.deactivated"));
            case PAUSE -> thing.status(ThingStatus.OFFLINE, ThingStatusDetail.COMMUNICATION_ERROR,
                    StatusText.of("offline.comm-error.pause", StatusText.clockTime(nextTry)));
            default -> thing.status(ThingStatus.OFFLINE, ThingStatusDetail.COMMUNICATION_ERROR,
                    StatusText.of("offline.comm-error.cloud", String.valueOf(reason)));
        }
    }
}
