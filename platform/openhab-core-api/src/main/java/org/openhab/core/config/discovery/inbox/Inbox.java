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
package org.openhab.core.config.discovery.inbox;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.config.discovery.DiscoveryResult;
import org.openhab.core.config.discovery.DiscoveryResultFlag;
import org.openhab.core.thing.Thing;
import org.openhab.core.thing.ThingUID;

/**
 * Holds what was found until the user approves or removes it.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public interface Inbox {

    /** Takes a result, unless there is such a thing; tells whether it did. */
    CompletableFuture<Boolean> add(@Nullable DiscoveryResult result);

    void addInboxListener(@Nullable InboxListener inboxListener);

    /** Makes the thing with that label and id, and removes the result; null if it cannot be made. */
    @Nullable
    Thing approve(ThingUID thingUID, @Nullable String label, @Nullable String newThingId);

    List<DiscoveryResult> getAll();

    boolean remove(@Nullable ThingUID thingUID);

    void removeInboxListener(@Nullable InboxListener inboxListener);

    void setFlag(ThingUID thingUID, @Nullable DiscoveryResultFlag discoveryResultFlag);

    Stream<DiscoveryResult> stream();
}
