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
package org.openhab.binding.connecteddrive.internal.mybmw;

import java.util.Locale;
import java.util.Map;
import java.util.random.RandomGenerator;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.cloudcommons.http.HttpCall;

/**
 * Adds the headers that every call carries (bmw-mybmw.md 1.1).
 *
 * @param region where the account is
 * @param identity what this installation calls itself
 * @param locale the language of the cloud's texts
 * @param random makes the ids of the calls
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public record AppHeaders(Region region, Identity identity, Locale locale, RandomGenerator random) {

    private static final String APP_VERSION = "4.9.2(36892)";
    private static final String UNITS = "d=KM;v=L;p=B;ec=KWH100KM;fc=L100KM;em=GKM;";

    /** The call with them; what the call brings itself stays. */
    public HttpCall apply(HttpCall call, Brand brand) {
        String id = Identity.uuid(random);
        HttpCall full = new HttpCall(call.method(), call.uri(), Map.of(), call.body(), call.contentType(),
                call.timeout(), call.maxBytes()).withHeader("accept", HttpCall.JSON)
                        .withHeader("accept-language", locale.toLanguageTag()).withHeader("x-raw-locale", rawLocale())
                        .withHeader("user-agent", "Dart/3.3 (dart:io)").withHeader("x-user-agent", userAgent(brand))
                        .withHeader("x-identity-provider", "gcdm").withHeader("x-correlation-id", id)
                        .withHeader("bmw-correlation-id", id).withHeader("bmw-session-id", identity.session())
                        .withHeader("bmw-units-preferences", UNITS).withHeader("24-hour-format", "true");
        for (var header : call.headers().entrySet()) {
            full = full.withHeader(header.getKey(), header.getValue());
        }
        return full;
    }

    /** The header by which the cloud tells installations and brands apart. */
    public String userAgent(Brand brand) {
        return "android(" + identity.build() + ");" + brand.word() + ";" + APP_VERSION + ";" + region.word();
    }

    private String rawLocale() {
        return locale.getCountry().isEmpty() ? Locale.US.toLanguageTag() : locale.toLanguageTag();
    }
}
