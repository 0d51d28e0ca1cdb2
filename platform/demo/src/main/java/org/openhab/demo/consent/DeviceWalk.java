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
import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;
import org.openhab.demo.consent.Browser.Field;
import org.openhab.demo.consent.Browser.Page;

/**
 * Confirms a device code at the cloud, as a person with a browser does (bmw-cardata.md 1.6).
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public final class DeviceWalk {

    private final Browser browser;

    public DeviceWalk(Browser browser) {
        this.browser = browser;
    }

    /**
     * Follows the link of the connect page and confirms the code that stands in it.
     *
     * @param connectLink the one-time link out of the thing's status
     * @return the page of the cloud that says how it went
     */
    public Page confirm(URI connectLink, String userName, String password) throws IOException {
        Page connect = browser.open(connectLink);
        Element link = connect.document().selectFirst("a[href*=user_code]");
        if (link == null) {
            throw new IOException("HTTP " + connect.status() + ", no link to the cloud: " + connect.text());
        }
        Page login = browser.open(URI.create(link.absUrl("href")));
        if (!(login.document().selectFirst("form")instanceof FormElement form)) {
            throw new IOException("HTTP " + login.status() + ", no form at the cloud: " + login.text());
        }
        String code = form.select("input[name=user_code]").attr("value");
        Page end = browser.submit(URI.create(form.absUrl("action")), List.of(new Field("user_code", code),
                new Field("username", userName), new Field("password", password), new Field("decision", "confirm")));
        if (end.status() != 200) {
            throw new IOException("HTTP " + end.status() + " at the cloud: " + end.text());
        }
        return end;
    }
}
