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
package org.openhab.devhost.internal.ohinf;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.osgi.framework.Bundle;

/**
 * Tells whether the {@code OH-INF} files of a bundle have been processed.
 * <p>
 * As in openHAB, no handler may start before its bundle is ready. A bundle is ready once all its files were looked at,
 * even if some were refused or if it has none.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public interface OhInfReadiness {

    /**
     * @return true from the moment the bundle's files were processed until it is stopped
     */
    boolean isReady(Bundle bundle);

    /**
     * Adds a listener; it hears of every bundle that becomes ready after this call, not of earlier ones.
     */
    void addListener(Listener listener);

    /** Removes a listener; unknown listeners are ignored. */
    void removeListener(Listener listener);

    /**
     * Hears of bundles coming and going.
     * <p>
     * Called on the framework's event thread: implementations must return at once and hand longer work to a pool.
     */
    interface Listener {

        /** The bundle's types are now in the registries. */
        void bundleReady(Bundle bundle);

        /** The bundle's types have left the registries. */
        void bundleGone(Bundle bundle);
    }
}
