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
package org.openhab.binding.connecteddrive.internal.mybmw.auth;

import java.io.IOException;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.cloudcommons.http.HttpAnswer;
import org.openhab.cloudcommons.json.TolerantJson;

/**
 * The OAuth settings that the cloud hands out (bmw-mybmw.md 2.1).
 *
 * @param clientId the id of the app
 * @param clientSecret its secret, kept in memory only
 * @param tokenEndpoint where tokens are bought
 * @param returnUrl where the browser of the app would end
 * @param scope all scopes, joined by spaces
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
record OAuthConfig(String clientId, String clientSecret, URI tokenEndpoint, String returnUrl, String scope) {

    private static final String TOKEN = "/token";
    private static final Set<String> TEXTS = Set.of("clientId", "clientSecret", "tokenEndpoint", "returnUrl");

    /** @throws IOException when it is not complete, or its address none */
    static OAuthConfig decode(HttpAnswer answer) throws IOException {
        Map<String, String> texts = new LinkedHashMap<>();
        TolerantJson.parse(answer.text(), json -> json.object(name -> {
            if (TEXTS.contains(name)) {
                texts.put(name, Objects.requireNonNullElse(json.text(), ""));
            } else if ("scopes".equals(name)) {
                List<String> scopes = json.list(TolerantJson::text);
                texts.put(name, String.join(" ", scopes));
            }
        }));
        for (String name : TEXTS) {
            if (texts.getOrDefault(name, "").isEmpty()) {
                throw new IOException("OAuth settings without " + name);
            }
        }
        return new OAuthConfig(texts.get("clientId"), texts.get("clientSecret"), address(texts.get("tokenEndpoint")),
                texts.get("returnUrl"), texts.getOrDefault("scopes", ""));
    }

    /** Where a login begins (2.4). */
    URI authenticateEndpoint() {
        return URI.create(tokenEndpoint.toString().replaceFirst(TOKEN + "$", "/authenticate"));
    }

    @Override
    public String toString() {
        return "OAuthConfig[***]";
    }

    private static URI address(String text) throws IOException {
        if (!text.matches("https?://[^\\s/?#]+[^\\s?#]*" + TOKEN)) {
            throw new IOException("Token endpoint is no address");
        }
        try {
            return URI.create(text);
        } catch (IllegalArgumentException e) {
            throw new IOException("Token endpoint is no address", e);
        }
    }
}
