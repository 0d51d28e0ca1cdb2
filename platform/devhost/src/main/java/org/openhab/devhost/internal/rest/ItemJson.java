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
package org.openhab.devhost.internal.rest;

import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.library.types.DateTimeType;
import org.openhab.core.types.State;
import org.openhab.devhost.internal.core.ItemDefinition;
import org.openhab.devhost.internal.core.ItemMetadata;
import org.openhab.devhost.internal.core.ItemState;

import com.google.gson.JsonObject;

/**
 * Writes and reads items in the shape of openHAB's REST API.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
final class ItemJson {

    private ItemJson() {
    }

    /**
     * @param link the address of the item
     * @param namespaces which metadata to write
     */
    static Json write(ItemState item, String link, Predicate<String> namespaces, ZoneId zone) {
        ItemDefinition definition = item.definition();
        Map<String, Object> metadata = new LinkedHashMap<>();
        definition.metadata().forEach((namespace, data) -> {
            if (namespaces.test(namespace)) {
                metadata.put(namespace, Json.object().put("value", data.value())
                        .put("config", data.config().isEmpty() ? null : data.config()).put("editable", true).build());
            }
        });
        return Json.object().put("link", link).put("state", text(item.state(), zone))
                .put("stateDescription", DescriptionJson.state(item.stateDescription()))
                .put("unitSymbol", item.unitSymbol())
                .put("commandDescription", DescriptionJson.command(item.commandDescription()))
                .put("metadata", metadata.isEmpty() ? null : metadata).put("editable", true)
                .put("type", definition.type()).put("name", definition.name()).put("label", definition.label())
                .put("category", definition.category()).put("tags", definition.tags())
                .put("groupNames", definition.groups());
    }

    /** Times are written in the host's zone, all else as it is. */
    private static String text(State state, ZoneId zone) {
        return state instanceof DateTimeType time ? time.toFullString(zone) : state.toFullString();
    }

    /**
     * @param metadata what the item has already: it is not part of an item's JSON
     * @throws RestException 400 when name or type are missing
     */
    static ItemDefinition read(JsonObject json, Map<String, ItemMetadata> metadata) {
        String name = Json.text(json, "name");
        String type = Json.text(json, "type");
        if (name == null || type == null) {
            throw RestException.badRequest("An item needs a name and a type.");
        }
        Set<String> tags = new LinkedHashSet<>(Json.list(json, "tags"));
        return new ItemDefinition(name, type, Json.text(json, "label"), Json.text(json, "category"), tags,
                Json.list(json, "groupNames"), metadata);
    }

    static ItemDefinition withTags(ItemDefinition item, Set<String> tags) {
        return new ItemDefinition(item.name(), item.type(), item.label(), item.category(), tags, item.groups(),
                item.metadata());
    }

    /**
     * @param data null removes the namespace
     */
    static ItemDefinition withMetadata(ItemDefinition item, String namespace, @Nullable ItemMetadata data) {
        Map<String, ItemMetadata> metadata = new LinkedHashMap<>(item.metadata());
        if (data == null) {
            metadata.remove(namespace);
        } else {
            metadata.put(namespace, data);
        }
        return new ItemDefinition(item.name(), item.type(), item.label(), item.category(), item.tags(), item.groups(),
                metadata);
    }
}
