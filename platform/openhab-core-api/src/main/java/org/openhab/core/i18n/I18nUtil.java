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

import java.util.function.Supplier;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Helpers for texts that may be translation keys marked with {@code @text/}.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public class I18nUtil {

    private static final String MARK = "@text/";

    /**
     * Tells whether a text is a marked key.
     *
     * @param key a text, or null
     * @return false for null too
     */
    public static boolean isConstant(@Nullable String key) {
        return key != null && key.startsWith(MARK);
    }

    /**
     * Takes the mark away.
     *
     * @param key a marked key
     * @return the key without any mark; a text without a mark as it is
     */
    public static String stripConstant(String key) {
        return key.replace(MARK, "");
    }

    /**
     * Takes the mark away, or gives something else for a text without a mark.
     *
     * @param key a text, or null
     * @param supplier asked only if the text is not a marked key
     * @return the key without its mark, or what the supplier gives
     */
    public static String stripConstantOr(@Nullable String key, Supplier<String> supplier) {
        return key != null && isConstant(key) ? stripConstant(key) : supplier.get();
    }
}
