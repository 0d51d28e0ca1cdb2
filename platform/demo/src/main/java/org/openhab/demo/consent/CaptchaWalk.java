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
package org.openhab.demo.consent;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.jsoup.nodes.Element;
import org.openhab.demo.consent.Browser.Field;
import org.openhab.demo.consent.Browser.Page;

/**
 * Logs an account in at its captcha page, as a person with a browser does.
 *
 * <p>
 * The widget runs in the browser, so what it would bring is fetched from the simulated riddle itself.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public final class CaptchaWalk {

    private static final String TOKEN = "h-captcha-response";

    private final Browser browser;
    private final URI riddle;

    /** @param riddle where the simulated cloud solves captchas */
    public CaptchaWalk(Browser browser, URI riddle) {
        this.browser = browser;
        this.riddle = riddle;
    }

    /**
     * Logs in.
     *
     * @param connectLink the one-time link out of the thing's status
     * @return the page of the binding that says how it went
     */
    public Page login(URI connectLink) throws IOException {
        Page page = browser.open(connectLink);
        Element widget = page.document().selectFirst(".h-captcha[data-sitekey]");
        if (widget == null) {
            throw new IOException("HTTP " + page.status() + ", no captcha on the page: " + page.text());
        }
        return browser.submit(connectLink, List.of(new Field(TOKEN, solve(widget.attr("data-sitekey")))));
    }

    private String solve(String siteKey) throws IOException {
        Page solved = browser
                .open(URI.create(riddle + "?sitekey=" + URLEncoder.encode(siteKey, StandardCharsets.UTF_8)));
        Element token = solved.document().selectFirst("input[name=" + TOKEN + "]");
        if (token == null) {
            throw new IOException("The riddle has no solution: " + solved.text());
        }
        return token.attr("value");
    }
}
