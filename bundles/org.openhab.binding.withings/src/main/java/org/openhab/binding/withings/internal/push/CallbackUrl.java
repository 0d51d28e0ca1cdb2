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
package org.openhab.binding.withings.internal.push;

import java.net.URI;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * Compares addresses by what they mean: the cloud may spell them differently than they were subscribed (withings.md
 * 9.1).
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
final class CallbackUrl {

    private CallbackUrl() {
    }

    /** The one spelling that stands for all spellings of an address. */
    static String normal(String address) {
        URI uri;
        try {
            uri = URI.create(address.strip()).normalize();
        } catch (IllegalArgumentException e) {
            // Nobody else can compare it either.
            return address.strip();
        }
        String scheme = uri.getScheme();
        String host = uri.getHost();
        if (scheme == null || host == null) {
            return address.strip();
        }
        String lower = scheme.toLowerCase(Locale.ROOT);
        boolean own = uri.getPort() == -1 || uri.getPort() == ("https".equals(lower) ? 443 : 80);
        String path = uri.getPath() == null ? "" : uri.getPath().replaceFirst("/+$", "");
        String query = uri.getQuery() == null || uri.getQuery().isEmpty() ? ""
                : Arrays.stream(uri.getQuery().split("&")).sorted().collect(Collectors.joining("&", "?", ""));
        return lower + "://" + host.toLowerCase(Locale.ROOT) + (own ? "" : ":" + uri.getPort()) + path + query;
    }

    /** Whether two addresses mean the same. */
    static boolean same(String one, String other) {
        return normal(one).equals(normal(other));
    }

    /** Whether an address lies below another one. */
    static boolean isBelow(String base, String address) {
        return normal(address).startsWith(normal(base) + "/");
    }
}
