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
package org.openhab.cloudcommons.page;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.cloudcommons.web.WebReply;
import org.openhab.cloudcommons.web.WebRequest;

import com.google.gson.JsonObject;

/**
 * The {@link PageFrame} puts pages into what all pages of a binding share: head, style sheet, language and policy.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public final class PageFrame {

    /** The key of the name that stands above all pages. */
    private static final String TITLE = "page.title";
    /** By this parameter the script of a page asks for news of it. */
    private static final String WATCH = "watch";
    private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.GERMAN, Locale.FRENCH);
    /** Slashes in the path of a page at most, such as in {@code /connect/link}. */
    private static final int DEEPEST = 2;
    /** Without the script a page loads itself anew, in seconds. */
    private static final String RELOAD = "10";

    private final PageTexts texts;
    private final String root;

    /**
     * @param root where the pages of the binding begin, such as {@code /withings}
     */
    public PageFrame(PageTexts texts, String root) {
        this.texts = texts;
        this.root = root;
    }

    /** The texts in the language of the reader. */
    public Words words(WebRequest request) {
        return texts.in(language(request));
    }

    /** A page, or news of it if its script asks for them. */
    public WebReply show(WebRequest request, int status, Page page) {
        if (page.isLive() && request.parameter(WATCH).isPresent()) {
            JsonObject news = new JsonObject();
            news.addProperty("version", page.version());
            news.addProperty("left", page.secondsLeft());
            return WebReply.json(status, news.toString());
        }
        Locale language = language(request);
        String title = texts.in(language).of(TITLE);
        String html = "<!DOCTYPE html>\n<html lang=\"" + language.getLanguage() + "\">\n" + head(request, page, title)
                + "<body>\n<header>" + Element.paragraph(title).html() + "</header>\n<main"
                + (page.isLive() ? " data-version=\"" + page.version() + '"' : "") + ">\n" + page.main()
                + "</main>\n</body>\n</html>\n";
        return WebReply.html(status, html, page.policy());
    }

    /** The style sheet and its like; empty if the request is for none of them. */
    public Optional<WebReply> asset(WebRequest request) {
        return Asset.at(request.path()).map(Asset::reply);
    }

    private String head(WebRequest request, Page page, String title) {
        Element head = Element.of("head").add(Element.of("meta").with("charset", "utf-8"),
                Element.of("meta").with("name", "viewport").with("content", "width=device-width, initial-scale=1"),
                Element.of("meta").with("name", "color-scheme").with("content", "light dark"),
                Element.of("title").text(page.state() + " – " + title),
                Element.of("link").with("rel", "icon").with("type", "image/svg+xml").with("href",
                        address(Asset.ICON, request)),
                Element.of("link").with("rel", "stylesheet").with("href", address(Asset.STYLE, request)));
        if (page.needsScript()) {
            head.add(Element.of("script").with("src", address(Asset.SCRIPT, request)).with("defer", ""));
        }
        if (!page.foreignScript().isEmpty()) {
            head.add(Element.of("script").with("src", page.foreignScript()).with("defer", ""));
        }
        if (page.isLive()) {
            head.add(Element.of("noscript")
                    .add(Element.of("meta").with("http-equiv", "refresh").with("content", RELOAD)));
        }
        return head.html() + '\n';
    }

    /** Relative, because a proxy may have put something before the path. */
    private String address(Asset asset, WebRequest request) {
        String path = request.path();
        // What looks like a deeper one holds slashes that were encoded.
        int depth = (int) Math.min(DEEPEST, path.chars().filter(c -> c == '/').count());
        String up = depth == 0 ? root.substring(root.lastIndexOf('/') + 1) + '/' : "../".repeat(depth - 1);
        return up + asset.address();
    }

    /** The first language of the browser that there are texts in; English if there is none. */
    private static Locale language(WebRequest request) {
        String wanted = request.header("Accept-Language").orElseGet(() -> request.locale().toLanguageTag());
        try {
            Locale found = Locale.lookup(Locale.LanguageRange.parse(wanted), LANGUAGES);
            return found == null ? Locale.ENGLISH : found;
        } catch (IllegalArgumentException e) {
            // Not what a browser sends.
            return Locale.ENGLISH;
        }
    }
}
