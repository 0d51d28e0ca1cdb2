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
package org.openhab.cloudcommons.page;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * The {@link Html} makes any text harmless in a page.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public final class Html {

    private Html() {
    }

    /** The text with everything escaped that has a meaning in element contents or in quoted attributes. */
    public static String escape(String text) {
        StringBuilder safe = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                case '\'' -> safe.append("&#39;");
                case '`' -> safe.append("&#96;");
                default -> safe.append(c);
            }
        }
        return safe.toString();
    }

    /** Whether an address may stand in a link: https, http, or relative; so no {@code javascript:} among others. */
    public static boolean isSafeAddress(String address) {
        return address.matches("(?i)https?://[^\\s\\\\]+") || address.matches("(/(?![/\\\\])|[?#])[^\\s\\\\]*|/")
                || address.matches("[\\w.-]+([/?][^\\s:\\\\]*)?");
    }
}
