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
package org.openhab.cloudcommons.web;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

/**
 * The {@link BaseUrls} decides under which address the outside reaches this host.
 *
 * <ol>
 * <li>A configured public address always wins.
 * <li>{@code X-Forwarded-Proto} and {@code X-Forwarded-Host} count if the request comes straight from this machine or
 * the local network, where a reverse proxy stands; a stranger could write anything into them.
 * <li>Else what the request itself says.
 * </ol>
 * A host that is no host name or address, with or without port, counts as absent. The result may still be what an
 * attacker wrote into {@code Host}: use it for addresses that only the same browser gets back, or that a cloud compares
 * with registered ones, and for nothing else.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public final class BaseUrls {

    private static final Pattern HOST = Pattern
            .compile("([A-Za-z0-9._-]{1,253}|\\[[0-9A-Fa-f:.]{2,45}\\])(:\\d{1,5})?");
    private static final Pattern ADDRESS = Pattern.compile("[0-9.]+|[0-9A-Fa-f:.%a-z]*:[0-9A-Fa-f:.%a-z0-9]*");

    private final Supplier<@Nullable String> configured;

    /**
     * @param configured the public address the user has configured, null for none; asked for each request
     */
    public BaseUrls(Supplier<@Nullable String> configured) {
        this.configured = configured;
    }

    /** No address is configured. */
    public static BaseUrls fromRequests() {
        return new BaseUrls(() -> null);
    }

    /**
     * The address for one request: scheme, host and port, perhaps a path if one is configured, no slash at the end.
     *
     * @param scheme of the connection itself
     * @param host of the request, with port unless it is the scheme's own; from {@code Host}
     * @param headers found in any case
     * @param peer address of the other end of the connection
     */
    public String of(String scheme, String host, Map<String, String> headers, String peer) {
        String fixed = configured.get();
        if (fixed != null && !fixed.isBlank()) {
            return fixed.strip().replaceFirst("/+$", "");
        }
        boolean local = isLocal(peer);
        String proto = local ? first(headers.get("X-Forwarded-Proto")) : "";
        String forwarded = local ? first(headers.get("X-Forwarded-Host")) : "";
        String usedScheme = "https".equals(proto) || "http".equals(proto) ? proto : scheme;
        String usedHost = HOST.matcher(forwarded).matches() ? forwarded : host;
        if (!HOST.matcher(usedHost).matches()) {
            usedHost = "localhost";
        }
        return usedScheme + "://" + usedHost.toLowerCase(Locale.ROOT);
    }

    private static String first(@Nullable String list) {
        return list == null ? "" : list.split(",", 2)[0].strip();
    }

    private static boolean isLocal(String peer) {
        if (!ADDRESS.matcher(peer).matches()) {
            // A name would be looked up in the DNS.
            return false;
        }
        try {
            InetAddress address = InetAddress.getByName(peer);
            return address.isLoopbackAddress() || address.isSiteLocalAddress() || address.isLinkLocalAddress()
                    || isUniqueLocal(address.getAddress());
        } catch (UnknownHostException e) {
            return false;
        }
    }

    private static boolean isUniqueLocal(byte[] address) {
        return address.length == 16 && (address[0] & 0xfe) == 0xfc;
    }
}
