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

import java.util.Map;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

/**
 * A device of the account, or a phone that counts as one (withings.md 8.1). Times are unix seconds.
 *
 * @param id the id that measurements name, empty if not sent
 * @param type what it is, in words of the cloud; empty if not sent
 * @param model the model as text, often empty
 * @param modelId the number of the model (withings.md 10), 0 if unknown
 * @param battery a word for the charge, empty if not sent
 * @param timezone its zone, {@code null} if not sent
 * @param firstSession first contact, 0 if there was none
 * @param lastSession latest contact, 0 if there was none
 * @param properties further texts by their name in the answer
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public record Device(String id, String type, String model, int modelId, String battery, @Nullable String timezone,
        long firstSession, long lastSession, Map<String, String> properties) {
}
