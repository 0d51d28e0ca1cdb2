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
package org.openhab.devhost.internal.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;

/**
 * The entries of one JSON file, each change written before it is confirmed.
 * <p>
 * The shape is openHAB's: {@code {"<key>":{"class":"<class name>","value":<JSON>}}}.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
final class JsonFile {

    private static final Gson GSON = new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().serializeNulls()
            .create();

    private final Logger logger = LoggerFactory.getLogger(JsonFile.class);
    private final Path file;
    private final Map<String, StorageEntry> entries = new TreeMap<>();

    /**
     * Reads the file. One that is not readable as JSON of this shape is renamed, never overwritten, and the storage
     * starts empty.
     *
     * @param clock gives the name of a file put aside
     * @throws UncheckedIOException when the file can be neither read nor put aside
     */
    JsonFile(Path file, Clock clock) {
        this.file = file;
        if (!Files.exists(file)) {
            return;
        }
        try {
            try {
                parse(Files.readString(file, StandardCharsets.UTF_8));
            } catch (JsonParseException | IllegalStateException | java.nio.charset.CharacterCodingException e) {
                entries.clear();
                Path aside = file.resolveSibling(file.getFileName() + ".corrupt-" + clock.millis());
                Files.move(file, aside, StandardCopyOption.ATOMIC_MOVE);
                logger.error("The storage file {} is damaged; it was kept as {} and the storage starts empty.", file,
                        aside.getFileName());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the storage file " + file, e);
        }
    }

    private void parse(String text) {
        JsonElement root = JsonParser.parseString(text);
        for (Map.Entry<String, JsonElement> member : root.getAsJsonObject().entrySet()) {
            JsonObject entry = member.getValue().getAsJsonObject();
            JsonElement type = entry.get("class");
            JsonElement value = entry.get("value");
            if (type == null || value == null || !type.isJsonPrimitive()) {
                throw new JsonParseException("entry without class or value");
            }
            entries.put(member.getKey(), new StorageEntry(type.getAsString(), value));
        }
    }

    synchronized @Nullable StorageEntry get(String key) {
        return entries.get(key);
    }

    synchronized List<String> keys() {
        return List.copyOf(entries.keySet());
    }

    /**
     * Sets or removes an entry.
     *
     * @param entry null removes
     * @return the entry before, null without
     * @throws UncheckedIOException when it could not be written; the entry is unchanged then
     */
    synchronized @Nullable StorageEntry set(String key, @Nullable StorageEntry entry) {
        StorageEntry before = change(key, entry);
        if (entry == null ? before == null : entry.equals(before)) {
            return before;
        }
        try {
            write();
        } catch (IOException e) {
            change(key, before);
            throw new UncheckedIOException("Cannot write the storage file " + file, e);
        }
        return before;
    }

    /** Removes all entries and the file. */
    synchronized void delete() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot delete the storage file " + file, e);
        }
        entries.clear();
    }

    private @Nullable StorageEntry change(String key, @Nullable StorageEntry entry) {
        return entry == null ? entries.remove(key) : entries.put(key, entry);
    }

    private void write() throws IOException {
        JsonObject root = new JsonObject();
        entries.forEach((key, entry) -> {
            JsonObject member = new JsonObject();
            member.addProperty("class", entry.type());
            member.add("value", entry.value());
            root.add(key, member);
        });
        AtomicFiles.write(file, GSON.toJson(root).getBytes(StandardCharsets.UTF_8));
    }
}
