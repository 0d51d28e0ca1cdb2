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
package org.openhab.simulator.withings.notify;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.Locale;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

/**
 * The rules for callback URLs (withings.md 1.4, 9.1).
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public final class CallbackUrls {

    private static final int MAX_LENGTH = 255;

    private CallbackUrls() {
    }

    /** Reads an absolute http or https URL of at most 255 characters; null for anything else. */
    public static @Nullable URI parse(@Nullable String url) {
        return parse(url, MAX_LENGTH);
    }

    /** The same with another limit of length. */
    public static @Nullable URI parse(@Nullable String url, int maxLength) {
        if (url == null || url.length() > maxLength) {
            return null;
        }
        try {
            URI uri = new URI(url);
            boolean http = "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
            return http && uri.getHost() != null ? uri : null;
        } catch (URISyntaxException e) {
            return null;
        }
    }

    /** True when the registered URL is the given one or a base of it: same host, a path that begins with its path. */
    public static boolean extendsBase(URI url, String registered) {
        URI base = parse(registered);
        if (base == null || !sameHost(url, base)) {
            return false;
        }
        String path = path(url);
        String start = path(base);
        boolean below = path.startsWith(start)
                && (path.length() == start.length() || start.endsWith("/") || path.charAt(start.length()) == '/');
        String query = base.getRawQuery();
        return below && (query == null || (url.getRawQuery() + "&").startsWith(query + "&"));
    }

    /** True for equal scheme, host and port. */
    public static boolean sameHost(URI url, URI base) {
        return url.getScheme().equalsIgnoreCase(base.getScheme()) && url.getHost().equalsIgnoreCase(base.getHost())
                && port(url) == port(base);
    }

    /** What an application beyond development mode may use: https, ports 443 and 80, a name and no address. */
    public static boolean fitForPublic(URI url) {
        String host = url.getHost().toLowerCase(Locale.ROOT);
        boolean address = host.startsWith("[") || host.matches("[0-9.]+");
        return "https".equalsIgnoreCase(url.getScheme()) && (port(url) == 443 || port(url) == 80) && !address
                && !"localhost".equals(host) && host.contains(".");
    }

    /** Another spelling of the same URL: lower-case host, no trailing slash, parameters sorted. */
    static String normalized(String url) {
        URI uri = parse(url);
        if (uri == null) {
            return url;
        }
        StringBuilder text = new StringBuilder(uri.getScheme().toLowerCase(Locale.ROOT)).append("://")
                .append(uri.getHost().toLowerCase(Locale.ROOT));
        if (uri.getPort() >= 0) {
            text.append(':').append(uri.getPort());
        }
        String path = path(uri);
        text.append(path.endsWith("/") ? path.substring(0, path.length() - 1) : path);
        String query = uri.getRawQuery();
        if (query != null) {
            String[] parts = query.split("&");
            Arrays.sort(parts);
            text.append('?').append(String.join("&", parts));
        }
        return text.toString();
    }

    private static String path(URI uri) {
        String path = uri.normalize().getRawPath();
        return path == null || path.isEmpty() ? "/" : path;
    }

    private static int port(URI uri) {
        return uri.getPort() >= 0 ? uri.getPort() : "https".equalsIgnoreCase(uri.getScheme()) ? 443 : 80;
    }
}
