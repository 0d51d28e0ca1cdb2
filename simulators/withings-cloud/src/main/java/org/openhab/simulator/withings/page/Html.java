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
package org.openhab.simulator.withings.page;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.simulator.withings.http.Reply;

/**
 * Builds the few pages of the account host.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
final class Html {

    private Html() {
    }

    static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;").replace("'",
                "&#39;");
    }

    static String hidden(String name, String value) {
        return "<input type=\"hidden\" name=\"" + escape(name) + "\" value=\"" + escape(value) + "\">\n";
    }

    static Reply page(int http, String title, String content) {
        return Reply
                .html(http,
                        """
                                <!DOCTYPE html>
                                <html lang="en"><head><meta charset="utf-8"><title>%s</title>
                                <style>body{font-family:sans-serif;max-width:36em;margin:3em auto}label{display:block;margin:.4em 0}</style>
                                </head><body><h1>%s</h1>
                                %s
                                <p><small>Simulated account pages. Nobody's real data is here.</small></p></body></html>
                                """
                                .formatted(escape(title), escape(title), content))
                .withHeader("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'")
                .withHeader("Cache-Control", "no-store");
    }

    static Reply error(String title, String text) {
        return page(400, title, "<p class=\"error\">" + escape(text) + "</p>");
    }
}
