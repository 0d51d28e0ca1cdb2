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
import org.eclipse.jdt.annotation.Nullable;

/**
 * What an {@code addon.xml} says.
 *
 * @param id without the type, such as {@code withings}
 * @param type such as {@code binding}
 * @param name in the file's own language
 * @param description in the file's own language
 * @param connection one of none, local, hybrid, cloud; null if not said
 * @param countries comma-separated lower-case country codes; null if not said
 * @param serviceId id of the configurable service; null if not said
 * @param configDescriptionUri null without a configuration
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public record AddonDescription(String id, String type, String name, String description, @Nullable String connection,
        @Nullable String countries, @Nullable String serviceId, @Nullable String configDescriptionUri) {
}
