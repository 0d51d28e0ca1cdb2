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

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import java.net.URI;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Tests the rules for callback URLs (withings.md 1.4, 9.1).
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class CallbackUrlsTest {

    @ParameterizedTest
    @CsvSource({ "https://h.example.org/a,https://h.example.org/a,true",
            "https://h.example.org/a/b?c=d,https://h.example.org/a,true",
            "https://h.example.org/a?c=d,https://h.example.org/a,true",
            "https://H.example.org:443/a/,https://h.example.org/a,true",
            "https://h.example.org/a,https://h.example.org,true", "https://h.example.org,https://h.example.org/,true",
            "https://h.example.org/a?k=1&x=2,https://h.example.org/a?k=1,true",
            "https://h.example.org/a?k=12,https://h.example.org/a?k=1,false",
            "https://h.example.org/ab,https://h.example.org/a,false",
            "https://h.example.org/a/../b,https://h.example.org/a,false",
            "http://h.example.org/a,https://h.example.org/a,false",
            "https://h.example.org:8443/a,https://h.example.org/a,false",
            "https://h.example.org.evil.org/a,https://h.example.org/a,false",
            "https://h.example.org@evil.org/a,https://h.example.org/a,false" })
    void extendsBase(String url, String base, boolean expected) {
        assertThat(CallbackUrls.extendsBase(URI.create(url), base), is(expected));
    }

    @ParameterizedTest
    @CsvSource({ "https://h.example.org/a,true", "https://h.example.org:443/,true", "https://h.example.org:80/,true",
            "https://h.example.org:8443/,false", "http://h.example.org/,false", "https://localhost/,false",
            "https://intranet/,false", "https://192.0.2.7/,false", "https://[2001:db8::1]/,false" })
    void fitForPublic(String url, boolean expected) {
        assertThat(CallbackUrls.fitForPublic(URI.create(url)), is(expected));
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "/a", "ftp://h.example.org/", "https:///a", "https://h example.org/", "mailto:a@b" })
    void whatIsNoUrl(String text) {
        assertThat(CallbackUrls.parse(text), is(nullValue()));
    }
}
