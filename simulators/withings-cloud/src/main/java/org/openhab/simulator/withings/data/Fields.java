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
package org.openhab.simulator.withings.data;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.simulator.withings.api.Params;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/**
 * Picks the wanted fields of an item.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
final class Fields {

    private Fields() {
    }

    /** The fields that {@code data_fields} names, or the usual ones when it is absent. Unknown names do no harm. */
    static Set<String> wanted(Params params, Collection<String> usual) {
        List<String> asked = params.texts("data_fields");
        return new LinkedHashSet<>(asked.isEmpty() ? usual : asked);
    }

    /** @return a copy of the object with the wanted members only */
    static JsonObject only(JsonObject object, Set<String> wanted) {
        JsonObject picked = new JsonObject();
        object.entrySet().forEach(entry -> {
            if (wanted.contains(entry.getKey())) {
                picked.add(entry.getKey(), entry.getValue().deepCopy());
            }
        });
        return picked;
    }

    /** @return a copy without those optional members that are not wanted */
    static JsonObject without(JsonObject object, Set<String> optional, Set<String> wanted) {
        JsonObject rest = new JsonObject();
        object.entrySet().forEach(entry -> {
            String name = entry.getKey();
            if (!optional.contains(name) || wanted.contains(name)) {
                JsonElement value = entry.getValue();
                rest.add(name, value.deepCopy());
            }
        });
        return rest;
    }
}
