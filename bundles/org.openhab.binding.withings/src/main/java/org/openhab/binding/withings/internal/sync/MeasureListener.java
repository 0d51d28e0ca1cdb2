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
package org.openhab.binding.withings.internal.sync;

import java.util.List;
import java.util.Set;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.withings.internal.state.Kind;
import org.openhab.binding.withings.internal.state.Value;

/**
 * Hears what a reading brought.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public interface MeasureListener {

    /** The current values of these kinds are other ones now, or gone. */
    void changed(Set<Kind> kinds);

    /** These kinds have been measured anew; never called for what a first reading brings. */
    void measured(Set<Kind> kinds);

    /** Acceptable values with their times, newer ones and older ones, in no order; not called for a first reading. */
    void arrived(List<Value> values);
}
