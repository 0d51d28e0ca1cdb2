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

import java.net.URI;
import java.util.List;
import java.util.Set;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.core.thing.ThingTypeUID;
import org.openhab.core.thing.UID;
import org.openhab.core.thing.type.ChannelGroupTypeUID;
import org.openhab.core.thing.type.ChannelTypeUID;

/**
 * The keys under which openHAB looks for translations of what the XML files say.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
final class I18nKeys {

    static final String LABEL = "label";
    static final String DESCRIPTION = "description";

    private static final Set<String> ADDON_SCHEMES = Set.of("automation", "binding", "io", "misc", "persistence", "ui",
            "voice");

    private I18nKeys() {
    }

    static String thing(ThingTypeUID uid, String part) {
        return type("thing-type", uid) + "." + part;
    }

    static String channelOfThing(ThingTypeUID uid, String channelId, String part) {
        return type("thing-type", uid) + ".channel." + channelId + "." + part;
    }

    static String groupOfThing(ThingTypeUID uid, String groupId, String part) {
        return type("thing-type", uid) + ".group." + groupId + "." + part;
    }

    static String group(ChannelGroupTypeUID uid, String part) {
        return type("channel-group-type", uid) + "." + part;
    }

    static String channelOfGroup(ChannelGroupTypeUID uid, String channelId, String part) {
        return type("channel-group-type", uid) + ".channel." + channelId + "." + part;
    }

    static String channel(ChannelTypeUID uid, String part) {
        return type("channel-type", uid) + "." + part;
    }

    static String addon(String id, String part) {
        return "addon." + id + "." + part;
    }

    /** @return the keys to try one after the other: descriptions of add-ons have a new and an old family */
    static List<String> parameter(URI uri, String name, String part) {
        String old = config(uri.getScheme(), uri, name + "." + part);
        return ADDON_SCHEMES.contains(uri.getScheme()) ? List.of(config("addon", uri, name + "." + part), old)
                : List.of(old);
    }

    static String parameterGroup(URI uri, String name, String part) {
        return config(uri.getScheme(), uri, "group." + name + "." + part);
    }

    /** @return false for option values that cannot be part of a key; openHAB leaves those untranslated */
    static boolean fitsInKey(String option) {
        return option.chars().noneMatch(c -> c == ':' || c == '=' || Character.isWhitespace(c));
    }

    private static String type(String family, UID uid) {
        return family + "." + uid.getAsString().replace(':', '.');
    }

    private static String config(String family, URI uri, String rest) {
        return family + ".config." + uri.getSchemeSpecificPart().replace(':', '.') + "." + rest;
    }
}
