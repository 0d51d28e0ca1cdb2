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
package org.openhab.devhost.internal.thing;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.core.thing.Thing;

/**
 * Hears of things that come, go or get a status.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public interface ThingListener {

    /** A thing was created. */
    void added(Thing thing);

    /** A thing was changed, by a user or by its handler; both may be the same object. */
    default void updated(Thing before, Thing thing) {
    }

    /** A thing was removed for good. */
    void removed(Thing thing);

    /** A thing has become ONLINE. */
    void online(Thing thing);
}
