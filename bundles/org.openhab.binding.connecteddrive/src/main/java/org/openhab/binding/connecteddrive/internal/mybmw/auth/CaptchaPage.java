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

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.connecteddrive.internal.mybmw.Gate;
import org.openhab.binding.connecteddrive.internal.mybmw.MyBmwException;
import org.openhab.binding.connecteddrive.internal.servlet.Frame;
import org.openhab.cloudcommons.page.PageTemplate;
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

    private static final PageTemplate PAGE = PageTemplate.load(CaptchaPage.class, "captcha.html");
    /** The name of the field is hCaptcha's. */
    private static final String TOKEN = "h-captcha-response";
    private static final int LONGEST_TOKEN = 20_000;

    private final Frame frame;
    private final Captcha captcha;
    private final String label;
    private final Function<String, CompletableFuture<Void>> onSolved;

    /**
     * @param frame makes the pages
     * @param captcha where it comes from
     * @param label the name of the account's thing
     * @param onSolved logs in with the token; a failure is told to the person at the page
     */
    public CaptchaPage(Frame frame, Captcha captcha, String label, Function<String, CompletableFuture<Void>> onSolved) {
        this.frame = frame;
        this.captcha = captcha;
        this.label = label;
        this.onSolved = onSolved;
    }

    @Override
    public CompletableFuture<WebReply> handle(WebRequest request) {
        String token = request.field(TOKEN).map(String::strip).orElse("");
        if (!"POST".equals(request.method()) || token.isEmpty() || token.length() > LONGEST_TOKEN) {
            return CompletableFuture.completedFuture(show(request.locale()));
        }
        return onSolved.apply(token).handle((done, failure) -> outcome(request.locale(), failure));
    }

    private WebReply show(Locale locale) {
        return frame.page(PAGE, 200, locale,
                Map.of("label", label, "script", captcha.script(), "siteKey", captcha.siteKey()), captcha::allow);
    }

    private WebReply outcome(Locale locale, @org.eclipse.jdt.annotation.Nullable Throwable failure) {
        if (failure == null) {
            return frame.words(200, locale, "page.captcha.done", List.of(label));
        }
        MyBmwException reason = Gate.asMyBmw(failure);
        return frame.words(200, locale, reason.i18nKey(), reason.arguments());
    }
}
