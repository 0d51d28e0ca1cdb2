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
package org.openhab.simulator.bmw.mybmw;

import java.net.URI;
import java.util.Map;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.simulator.kit.http.Html;
import org.openhab.simulator.kit.http.Reply;
import org.openhab.simulator.kit.http.Request;

/**
 * A stand-in for hCaptcha: a page whose button hands over a token without any riddle (bmw-mybmw.md 2.3).
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
final class CaptchaPage {

    static final String PATH = "/hcaptcha";
    /** hCaptcha's public test site key. */
    static final String TEST_SITE_KEY = "10000000-ffff-ffff-ffff-000000000001";

    private CaptchaPage() {
    }

    /**
     * The page, or the token once its form was sent.
     *
     * @param login makes the token; the site key of the query says for which region, the test key means ROW
     */
    static Reply answer(Request request, Login login) {
        Map<String, String> values = request.values();
        String siteKey = values.getOrDefault("sitekey", TEST_SITE_KEY);
        String region = Region.NA.siteKey.equals(siteKey) ? "NA" : "ROW";
        String token = login.captcha(region);
        String target = values.get("redirect_uri");
        String form = "<form method=\"post\" action=\"" + Html.escape(target == null ? "" : checked(target)) + "\">\n"
                + Html.hidden("h-captcha-response", token)
                + "<p>This simulated riddle is solved already.</p><button>Submit</button></form>";
        return Html.page(200, "hCaptcha (simulated)", form);
    }

    private static String checked(String target) {
        try {
            String scheme = URI.create(target).getScheme();
            return "http".equals(scheme) || "https".equals(scheme) ? target : "";
        } catch (IllegalArgumentException e) {
            return ""; // no URL at all: the form stays here
        }
    }
}
