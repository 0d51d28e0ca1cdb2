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
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * Tells what makes an address useless for the cloud, as far as the address itself shows it (withings.md 1.4).
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public final class PublicUrlCheck {

    private static final int LONGEST = 255;
    private static final Pattern IPV4 = Pattern.compile("[0-9.]+");
    /** What only the network of the house resolves. */
    private static final List<String> PRIVATE = List.of("localhost", "local", "lan", "home", "internal", "intranet",
            "localdomain", "home.arpa", "corp", "private", "fritz.box", "test", "invalid", "example");

    private PublicUrlCheck() {
    }

    /**
     * @param address a complete address
     * @return what is wrong with it, empty for nothing
     */
    public static Optional<Finding> problem(String address) {
        URI uri;
        try {
            uri = URI.create(address.strip());
        } catch (IllegalArgumentException e) {
            return Optional.of(Finding.of("push.url.invalid"));
        }
        String host = uri.getHost();
        if (host == null || host.isEmpty()) {
            return Optional.of(Finding.of("push.url.invalid"));
        }
        if (!"https".equalsIgnoreCase(uri.getScheme())) {
            return Optional.of(Finding.of("push.url.https"));
        }
        if (uri.getRawUserInfo() != null) {
            return Optional.of(Finding.of("push.url.user"));
        }
        if (uri.getRawFragment() != null) {
            return Optional.of(Finding.of("push.url.fragment"));
        }
        Optional<Finding> name = problemOfHost(host.toLowerCase(Locale.ROOT).replaceFirst("\\.$", ""));
        if (name.isPresent()) {
            return name;
        }
        if (uri.getPort() != -1 && uri.getPort() != 443 && uri.getPort() != 80) {
            return Optional.of(Finding.of("push.url.port", String.valueOf(uri.getPort())));
        }
        return address.strip().length() > LONGEST ? Optional.of(Finding.of("push.url.long", String.valueOf(LONGEST)))
                : Optional.empty();
    }

    private static Optional<Finding> problemOfHost(String host) {
        if (host.startsWith("[") || IPV4.matcher(host).matches()) {
            return Optional.of(Finding.of("push.url.number", host));
        }
        boolean isPrivate = host.indexOf('.') < 0
                || PRIVATE.stream().anyMatch(end -> host.equals(end) || host.endsWith('.' + end));
        return isPrivate ? Optional.of(Finding.of("push.url.private", host)) : Optional.empty();
    }
}
