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

import java.io.IOException;
import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;

/**
 * Decodes a body that holds a list, perhaps one of several pages; also the bare list, as recordings hold it.
 *
 * @param <T> the elements
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
final class PageDecoder<T> implements BodyDecoder<Page<T>> {

    private final String key;
    private final BodyDecoder<@Nullable T> element;

    /**
     * @param key the name of the list in the body
     * @param element reads an element; {@code null} from it means that the element says nothing
     */
    PageDecoder(String key, BodyDecoder<@Nullable T> element) {
        this.key = key;
        this.element = element;
    }

    /** What a body without a list amounts to. */
    static <T> Page<T> empty() {
        return new Page<>(List.of(), false, 0);
    }

    @Override
    public Page<T> decode(JsonReader in) throws IOException {
        if (in.peek() == JsonToken.BEGIN_ARRAY) {
            return new Page<>(Tokens.list(in, element), false, 0);
        }
        List<T> items = List.of();
        boolean more = false;
        long offset = 0;
        if (Tokens.enterObject(in)) {
            while (in.hasNext()) {
                String name = in.nextName();
                if (name.equals(key)) {
                    items = Tokens.list(in, element);
                } else if ("more".equals(name)) {
                    more = Tokens.flag(in, false);
                } else if ("offset".equals(name)) {
                    offset = Tokens.integer(in, 0);
                } else {
                    in.skipValue();
                }
            }
            in.endObject();
        }
        return new Page<>(items, more, offset);
    }
}
