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
package org.openhab.core.thing.binding;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

/**
 * A service that lives as long as a handler, such as a discovery or rule actions.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public interface ThingHandlerService {

    /** Called once, before {@link #initialize}. */
    void setThingHandler(ThingHandler handler);

    /** The handler, null before it is set. */
    @Nullable
    ThingHandler getThingHandler();

    /** Called by OSGi if the service is a component; openHAB does not call it on its own. */
    default void activate() {
        // Services without a component have nothing to do.
    }

    /** Called by OSGi if the service is a component; openHAB does not call it on its own. */
    default void deactivate() {
        // Services without a component have nothing to do.
    }

    /** Called after the handler is set. */
    default void initialize() {
        // Most services need no start.
    }

    /** Called when the handler goes. */
    default void dispose() {
        // Most services need no end.
    }
}
