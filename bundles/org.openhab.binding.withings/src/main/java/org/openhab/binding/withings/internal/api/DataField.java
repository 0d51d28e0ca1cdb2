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
package org.openhab.binding.withings.internal.api;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * A figure that has to be asked for by name, because the cloud leaves it out else (withings.md 12.8).
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public interface DataField {

    /** The name that the cloud uses for it. */
    String wireName();
}
