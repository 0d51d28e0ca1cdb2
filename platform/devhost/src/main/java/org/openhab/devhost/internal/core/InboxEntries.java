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
package org.openhab.devhost.internal.core;

import java.util.Collection;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.config.discovery.DiscoveryResult;
import org.openhab.core.thing.Thing;
import org.openhab.core.thing.ThingUID;

/**
 * The inbox of discovered things. An OSGi service.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public interface InboxEntries {

    /** A snapshot of all results, ignored ones included (see the flag). */
    Collection<DiscoveryResult> all();

    /**
     * Creates the thing of a result.
     *
     * @param label the label of the thing, null: the result's
     * @param newThingId the last part of the thing's UID, null: the result's
     * @return null when no binding is there that can create the thing
     * @throws IllegalArgumentException when there is no such result, or the thing id is not valid
     */
    @Nullable
    Thing approve(ThingUID uid, @Nullable String label, @Nullable String newThingId);

    /**
     * Removes a result; a later scan may bring it again.
     *
     * @return false when there is no such result
     */
    boolean remove(ThingUID uid);

    /**
     * Marks a result as ignored or as new.
     *
     * @throws IllegalArgumentException when there is no such result
     */
    void setIgnored(ThingUID uid, boolean ignored);

    /** The ids of the bindings that have a discovery service which can scan. */
    Collection<String> scannableBindings();

    /**
     * Starts a scan of all discovery services of a binding.
     *
     * @return the longest timeout of these services in seconds, 0 when there is none
     */
    int scan(String bindingId);
}
