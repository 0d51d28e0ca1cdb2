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

import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.thing.Channel;
import org.openhab.core.thing.ThingTypeUID;
import org.openhab.core.thing.ThingUID;

/**
 * What a user says about a thing when creating or replacing it.
 *
 * @param type the thing type
 * @param uid the thing's UID
 * @param bridge the UID of the bridge, null without
 * @param label the label, null: the thing type's
 * @param location free text, null without
 * @param configuration the configuration; on creation the defaults of the type are added
 * @param properties the properties
 * @param channels the channels; null: on creation those of the thing type, on update the present ones
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public record ThingDefinition(ThingTypeUID type, ThingUID uid, @Nullable ThingUID bridge, @Nullable String label,
        @Nullable String location, Map<String, Object> configuration, Map<String, String> properties,
        @Nullable List<Channel> channels) {
}
