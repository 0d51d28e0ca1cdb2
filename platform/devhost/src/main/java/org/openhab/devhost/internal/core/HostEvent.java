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

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * Something that happened, in the words of openHAB's event bus.
 *
 * @param topic for example {@code openhab/items/Weight/statechanged}
 * @param type for example {@code ItemStateChangedEvent}
 * @param payload JSON text as openHAB sends it
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public record HostEvent(String topic, String type, String payload) {
}
