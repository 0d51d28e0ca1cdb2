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
package org.openhab.core.i18n;

import java.util.Objects;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

/**
 * A key of caches that hold one object per language.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public class LocalizedKey {

    private final Object key;
    private final @Nullable String locale;

    /**
     * Creates a key.
     *
     * @param id identifies the object
     * @param locale the language tag, or null for none
     */
    public LocalizedKey(Object id, @Nullable String locale) {
        this.key = id;
        this.locale = locale;
    }

    @Override
    public boolean equals(@Nullable Object obj) {
        return this == obj || obj != null && getClass() == obj.getClass() && obj instanceof LocalizedKey other
                && key.equals(other.key) && Objects.equals(locale, other.locale);
    }

    /**
     * Returns what identifies the object.
     */
    public Object getKey() {
        return key;
    }

    /**
     * Returns the language tag, or null for none.
     */
    public @Nullable String getLocale() {
        return locale;
    }

    @Override
    public int hashCode() {
        return Objects.hash(key, locale);
    }
}
