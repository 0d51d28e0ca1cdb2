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
package org.openhab.binding.withings.internal.config;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * The configuration of an account thing.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public class AccountConfiguration {

    /** The id of the user's application. */
    public String clientId = "";
    /** The secret of the user's application. */
    public String clientSecret = "";
    /** The address of this openHAB in the internet, empty if it has none. */
    public String publicUrl = "";
    /** Minutes between two polls. */
    public int pollInterval = 30;
    /** The address of the cloud. */
    public String apiUrl = "https://wbsapi.withings.net";
    /** The address of the consent pages. */
    public String accountUrl = "https://account.withings.com";

    /** The first address that is none, empty if all are fine. */
    public Optional<String> badAddress() {
        for (String address : new String[] { apiUrl, accountUrl, publicUrl }) {
            if (!(address.equals(publicUrl) && address.isBlank()) && !isAddress(address.strip())) {
                return Optional.of(address);
            }
        }
        return Optional.empty();
    }

    private static boolean isAddress(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        if (!lower.startsWith("https://") && !lower.startsWith("http://")) {
            return false;
        }
        try {
            return URI.create(text).getHost() != null;
        } catch (IllegalArgumentException e) {
            // What is no URI is no web address either.
            return false;
        }
    }
}
