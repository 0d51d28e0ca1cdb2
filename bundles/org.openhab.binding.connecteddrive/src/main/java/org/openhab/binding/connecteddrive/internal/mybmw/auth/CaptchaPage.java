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

import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.binding.connecteddrive.internal.mybmw.Gate;
import org.openhab.binding.connecteddrive.internal.mybmw.MyBmwException;
import org.openhab.binding.connecteddrive.internal.servlet.ConnectDesk;
import org.openhab.cloudcommons.page.Element;
import org.openhab.cloudcommons.page.Page;
import org.openhab.cloudcommons.page.PageFrame;
import org.openhab.cloudcommons.page.Tone;
import org.openhab.cloudcommons.page.Words;
import org.openhab.cloudcommons.web.WebHandler;
import org.openhab.cloudcommons.web.WebReply;
import org.openhab.cloudcommons.web.WebRequest;

/**
 * Shows the captcha and hands its token over as soon as it is solved.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public final class CaptchaPage implements WebHandler {

    /** The name of the field is hCaptcha's. */
    private static final String TOKEN = "h-captcha-response";
    private static final int LONGEST_TOKEN = 20_000;

    private final PageFrame frame;
    private final ConnectDesk desk;
    private final Captcha captcha;
    private final String label;
    private final Function<String, CompletableFuture<Void>> onSolved;

    /**
     * @param frame makes the pages
     * @param desk gives an address for another try
     * @param captcha where it comes from
     * @param label the name of the account's thing
     * @param onSolved logs in with the token; a failure is told to the person at the page
     */
    public CaptchaPage(PageFrame frame, ConnectDesk desk, Captcha captcha, String label,
            Function<String, CompletableFuture<Void>> onSolved) {
        this.frame = frame;
        this.desk = desk;
        this.captcha = captcha;
        this.label = label;
        this.onSolved = onSolved;
    }

    @Override
    public CompletableFuture<WebReply> handle(WebRequest request) {
        String token = request.field(TOKEN).map(String::strip).orElse("");
        if (!"POST".equals(request.method()) || token.isEmpty() || token.length() > LONGEST_TOKEN) {
            return CompletableFuture.completedFuture(show(request));
        }
        return onSolved.apply(token).handle((done, failure) -> outcome(request, failure));
    }

    private WebReply show(WebRequest request) {
        Words words = frame.words(request);
        Element widget = Element.of("div").look("h-captcha").with("data-sitekey", captcha.siteKey())
                .with("data-callback", "captchaSolved");
        Page page = Page.of(Tone.PLAIN, label, words.of("page.state.captcha")).message(words.of("page.captcha.text"))
                .add(Element.of("form").id("captcha").with("method", "post").add(widget),
                        Element.paragraph(words.of("page.captcha.wait")).id("wait").with("hidden", ""),
                        Element.of("noscript").add(Element.paragraph(words.of("page.captcha.script"))))
                .note(words.of("page.captcha.hint")).foreignScript(captcha.script(), captcha::allow);
        return frame.show(request, 200, page);
    }

    private WebReply outcome(WebRequest request, @Nullable Throwable failure) {
        Words words = frame.words(request);
        if (failure == null) {
            return frame.show(request, 200, Page.of(Tone.GOOD, label, words.of("page.state.linked"))
                    .message(words.of("page.captcha.done", label)));
        }
        MyBmwException reason = Gate.asMyBmw(failure);
        Page page = Page.of(Tone.BAD, label, words.of("page.state.unlinked"))
                .message(words.of(reason.i18nKey(), reason.arguments().toArray(String[]::new)));
        if (reason.pause().isZero()) {
            page.button("again", words.of("page.captcha.again"), desk.further(this));
        }
        return frame.show(request, 200, page);
    }
}
