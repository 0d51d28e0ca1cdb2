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
package org.openhab.itests.faults;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.thing.ThingStatus;
import org.openhab.core.thing.ThingStatusDetail;
import org.openhab.core.thing.ThingStatusInfo;

/**
 * What a user sees of a fault.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
enum Reaction {
    SILENT("silent", ThingStatus.ONLINE, ThingStatusDetail.NONE, null),
    ODD("odd", ThingStatus.ONLINE, ThingStatusDetail.NONE, null),
    HINT("hint", ThingStatus.ONLINE, ThingStatusDetail.NONE, "@text/online.disturbed"),
    OFFLINE("offline", ThingStatus.OFFLINE, ThingStatusDetail.COMMUNICATION_ERROR, "@text/offline.comm-error.cloud"),
    PAUSE("pause", ThingStatus.OFFLINE, ThingStatusDetail.COMMUNICATION_ERROR, "@text/offline.comm-error.pause"),
    RELINK("relink", ThingStatus.OFFLINE, ThingStatusDetail.CONFIGURATION_PENDING, "@text/offline.conf-pending.relink"),
    AGAIN("again", ThingStatus.OFFLINE, ThingStatusDetail.CONFIGURATION_PENDING, "@text/offline.conf-pending.link"),
    ACCOUNT("account", ThingStatus.OFFLINE, ThingStatusDetail.BRIDGE_OFFLINE, null),
    REPLY("reply", ThingStatus.ONLINE, ThingStatusDetail.NONE, null),
    UNCHECKED("unchecked", ThingStatus.ONLINE, ThingStatusDetail.NONE, null),
    POLLING("polling", ThingStatus.ONLINE, ThingStatusDetail.NONE, "@text/online.polling"),
    GONE("gone", ThingStatus.REMOVED, ThingStatusDetail.NONE, null);

    private final String word;
    private final ThingStatus status;
    private final ThingStatusDetail detail;
    private final @Nullable String text;

    Reaction(String word, ThingStatus status, ThingStatusDetail detail, @Nullable String text) {
        this.word = word;
        this.status = status;
        this.detail = detail;
        this.text = text;
    }

    /** How the table in the documentation calls it. */
    String word() {
        return word;
    }

    /** Whether it goes away by itself. */
    boolean isPassing() {
        return this == HINT || this == OFFLINE || this == PAUSE;
    }

    /** Whether a status is the right one. */
    boolean fits(ThingStatusInfo shown) {
        String description = shown.getDescription();
        return shown.getStatus() == status && shown.getStatusDetail() == detail
                && (text == null ? description == null : description != null && description.startsWith(text));
    }
}
