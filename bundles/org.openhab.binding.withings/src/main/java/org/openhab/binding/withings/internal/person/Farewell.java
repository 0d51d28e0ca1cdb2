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

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.withings.internal.channel.PersonChannels;
import org.openhab.binding.withings.internal.channel.PersonPublisher;
import org.openhab.binding.withings.internal.state.AccessRecord;
import org.openhab.binding.withings.internal.state.Kept;

/**
 * Tells rules once that the access to a person is lost. The word of a push alone is not believed.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
final class Farewell {

    private final Kept<AccessRecord> access;
    private final PersonPublisher publisher;
    private volatile String event = PersonChannels.LOST_EVENT;

    Farewell(Kept<AccessRecord> access, PersonPublisher publisher) {
        this.access = access;
        this.publisher = publisher;
    }

    /** The cloud says that the link has ended, by the action of a push of category 46 (withings.md 9.3). */
    void announced(String action) {
        event = switch (action) {
            case "unlink" -> PersonChannels.UNLINKED_EVENT;
            case "delete" -> PersonChannels.DELETED_EVENT;
            default -> PersonChannels.LOST_EVENT;
        };
    }

    /** There is no access any more. */
    void lost() {
        if (!access.get().lost()) {
            access.change(before -> AccessRecord.LOST);
            publisher.trigger(PersonChannels.UNLINKED, event);
        }
    }

    /** There is access. */
    void fine() {
        event = PersonChannels.LOST_EVENT;
        access.change(before -> AccessRecord.FINE);
    }
}
