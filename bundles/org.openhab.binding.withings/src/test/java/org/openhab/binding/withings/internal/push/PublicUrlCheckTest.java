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

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.*;

import java.util.Optional;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Looks at good and useless addresses.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class PublicUrlCheckTest {

    @ParameterizedTest
    @ValueSource(strings = { "https://openhab.example.com", "https://openhab.example.com:443/withings",
            "https://my-house.dyndns.org:80/a/b?c=d", "HTTPS://HOUSE.DE", " https://myopenhab.org/api/hooks/1 ",
            "https://xn--mller-kva.de", "https://10.example.com" })
    void goodOnes(String address) {
        assertThat(PublicUrlCheck.problem(address), is(Optional.empty()));
    }

    @ParameterizedTest
    @CsvSource({ "http://house.de,push.url.https", "ftp://house.de,push.url.https", "house.de,push.url.invalid",
            "'',push.url.invalid", "https://,push.url.invalid", "https://a b.de,push.url.invalid",
            "https://me:pw@house.de,push.url.user", "https://house.de/#x,push.url.fragment",
            "https://192.168.1.2,push.url.number", "https://84.1.2.3/withings,push.url.number",
            "https://[2001:db8::1]/,push.url.number", "https://localhost,push.url.private",
            "https://openhab,push.url.private", "https://openhab.local,push.url.private",
            "https://OPENHAB.LAN.,push.url.private", "https://openhab.fritz.box,push.url.private",
            "https://a.home.arpa,push.url.private", "https://house.de:8443,push.url.port" })
    void uselessOnes(String address, String key) {
        assertThat(PublicUrlCheck.problem(address).map(Finding::key), is(Optional.of(key)));
    }

    @Test
    void longOne() {
        assertThat(PublicUrlCheck.problem("https://house.de/" + "x".repeat(240)).map(Finding::key),
                is(Optional.of("push.url.long")));
        assertThat(PublicUrlCheck.problem("https://house.de/" + "x".repeat(238)), is(Optional.empty()));
    }
}
