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
package org.openhab.devhost.internal.item;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.core.types.State;
import org.openhab.core.types.TimeSeries;

/**
 * Takes what is to be persisted of linked items.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public interface StateSink {

    /** A linked item was updated. */
    void updated(String item, State state);

    /** A linked item has taken a time series, already in the item's unit; never empty. */
    void series(String item, TimeSeries series);

    /** An item was removed. */
    void removed(String item);
}
