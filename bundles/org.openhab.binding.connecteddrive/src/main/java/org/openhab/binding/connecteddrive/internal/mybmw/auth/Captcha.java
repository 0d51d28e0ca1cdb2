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

import java.net.URI;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.connecteddrive.internal.mybmw.Region;
import org.openhab.cloudcommons.web.ContentPolicy;

/**
 * Where the captcha comes from (bmw-mybmw.md 2.3).
 *
 * @param script the address of hCaptcha's script
 * @param hosts what its widget may load, as a source list of a policy
 * @param siteKey of the region
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public record Captcha(String script, String hosts, String siteKey) {

    private static final String PATH = "/1/api.js";
    private static final String HCAPTCHA = "https://hcaptcha.com";

    /**
     * The one for an account.
     *
     * @param apiUrl the cloud in use; one that is not BMW's has a stand-in for the captcha below {@code /hcaptcha}
     */
    public static Captcha of(Region region, String apiUrl) {
        if (apiUrl.equals(region.apiUrl())) {
            return new Captcha(HCAPTCHA + PATH, HCAPTCHA + " https://*.hcaptcha.com", region.captchaSiteKey());
        }
        URI cloud = URI.create(apiUrl);
        return new Captcha(apiUrl + "/hcaptcha" + PATH, cloud.getScheme() + "://" + cloud.getRawAuthority(),
                region.captchaSiteKey());
    }

    /** The policy of a page with the widget. */
    ContentPolicy allow(ContentPolicy policy) {
        ContentPolicy open = policy;
        for (String directive : new String[] { "script-src", "frame-src", "style-src", "connect-src", "img-src" }) {
            open = open.with(directive, hosts);
        }
        return open;
    }
}
