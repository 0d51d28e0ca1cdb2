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
package org.openhab.binding.connecteddrive.internal.config;

import java.net.URI;
import java.util.Locale;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * The configuration of a CarData bridge.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public class CardataConfiguration {

    private static final Pattern CLIENT_ID = Pattern
            .compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    /** What the portal shows. */
    public String clientId = "";
    /** The address of the server that gives tokens. */
    public String oauthUrl = "https://customer.bmwgroup.com";
    /** The address of the REST API. */
    public String apiUrl = "https://api-cardata.bmwgroup.com";
    /** The name of the broker of the stream. */
    public String streamHost = "customer.streaming-cardata.bmwgroup.com";
    /** The port of the broker. */
    public int streamPort = 9000;

    /** As the cloud wants it: in lower case (bmw-cardata.md 1). */
    public String client() {
        return clientId.strip().toLowerCase(Locale.ROOT);
    }

    public boolean hasGoodClient() {
        return CLIENT_ID.matcher(client()).matches();
    }

    public boolean hasGoodAddresses() {
        return isAddress(oauthUrl) && isAddress(apiUrl) && !streamHost.isBlank() && streamPort > 0;
    }

    /** An address without a slash at the end. */
    public static String bare(String address) {
        return address.strip().replaceFirst("/+$", "");
    }

    private static boolean isAddress(String text) {
        try {
            URI uri = URI.create(text.strip());
            return uri.getHost() != null && uri.getRawQuery() == null
                    && ("https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme()));
        } catch (IllegalArgumentException e) {
            // What is no URI is no web address either.
            return false;
        }
    }
}
