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

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.thing.ChannelUID;
import org.openhab.devhost.internal.core.ItemDefinition;
import org.openhab.devhost.internal.core.ItemMetadata;
import org.openhab.devhost.internal.core.Link;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonParseException;
import com.google.gson.ToNumberPolicy;

/**
 * Writes item definitions and links as JSON text for the storage.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
final class ItemCodec {

    private static final Gson GSON = new GsonBuilder().disableHtmlEscaping()
            .setObjectToNumberStrategy(ToNumberPolicy.BIG_DECIMAL).create();

    private ItemCodec() {
    }

    /** Plain fields: the JSON library of openHAB 4.3 knows records, but null collections must be caught here. */
    @NonNullByDefault({})
    private static class StoredItem {
        String name;
        String type;
        String label;
        String category;
        TreeSet<String> tags;
        List<String> groups;
        Map<String, StoredMetadata> metadata;
    }

    @NonNullByDefault({})
    private static class StoredMetadata {
        String value;
        Map<String, Object> config;
    }

    @NonNullByDefault({})
    private static class StoredLink {
        String item;
        String channel;
        Map<String, Object> configuration;
    }

    static String encode(ItemDefinition item) {
        StoredItem stored = new StoredItem();
        stored.name = item.name();
        stored.type = item.type();
        stored.label = item.label();
        stored.category = item.category();
        stored.tags = new TreeSet<>(item.tags());
        stored.groups = item.groups();
        stored.metadata = new TreeMap<>();
        item.metadata().forEach((namespace, metadata) -> {
            StoredMetadata value = new StoredMetadata();
            value.value = metadata.value();
            value.config = metadata.config();
            stored.metadata.put(namespace, value);
        });
        return GSON.toJson(stored);
    }

    /**
     * @throws IllegalArgumentException when the text is no item
     */
    static ItemDefinition decode(String json) {
        StoredItem stored = read(json, StoredItem.class);
        if (stored.name == null || stored.type == null) {
            throw new IllegalArgumentException("name or type is missing");
        }
        Map<String, ItemMetadata> metadata = new TreeMap<>();
        orEmpty(stored.metadata).forEach((namespace, value) -> metadata.put(namespace,
                new ItemMetadata(value.value == null ? "" : value.value, orEmpty(value.config))));
        Set<String> tags = stored.tags == null ? Set.of() : stored.tags;
        List<String> groups = stored.groups == null ? List.of() : stored.groups;
        return new ItemDefinition(stored.name, stored.type, stored.label, stored.category, tags, groups, metadata);
    }

    static String encode(Link link) {
        StoredLink stored = new StoredLink();
        stored.item = link.item();
        stored.channel = link.channel().getAsString();
        stored.configuration = link.configuration();
        return GSON.toJson(stored);
    }

    /**
     * @throws IllegalArgumentException when the text is no link
     */
    static Link decodeLink(String json) {
        StoredLink stored = read(json, StoredLink.class);
        if (stored.item == null || stored.channel == null) {
            throw new IllegalArgumentException("item or channel is missing");
        }
        return new Link(stored.item, new ChannelUID(stored.channel), orEmpty(stored.configuration));
    }

    private static <T> T read(String json, Class<T> type) {
        try {
            T value = GSON.fromJson(json, type);
            if (value == null) {
                throw new IllegalArgumentException("the text is empty");
            }
            return value;
        } catch (JsonParseException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }

    private static <V> Map<String, V> orEmpty(@Nullable Map<String, V> map) {
        return map == null ? Map.of() : map;
    }
}
