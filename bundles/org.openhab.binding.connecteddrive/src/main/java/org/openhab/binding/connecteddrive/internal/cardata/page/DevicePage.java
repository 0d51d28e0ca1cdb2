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
package org.openhab.binding.connecteddrive.internal.cardata.page;

import java.net.URI;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.connecteddrive.internal.cardata.SelfTest;
import org.openhab.binding.connecteddrive.internal.cardata.auth.AuthException;
import org.openhab.binding.connecteddrive.internal.cardata.auth.DeviceCode;
import org.openhab.binding.connecteddrive.internal.cardata.auth.DeviceLogin;
import org.openhab.binding.connecteddrive.internal.cardata.auth.DeviceLogin.State;
import org.openhab.cloudcommons.page.Element;
import org.openhab.cloudcommons.page.Html;
import org.openhab.cloudcommons.page.Page;
import org.openhab.cloudcommons.page.PageFrame;
import org.openhab.cloudcommons.page.Tone;
import org.openhab.cloudcommons.page.Words;
import org.openhab.cloudcommons.web.WebHandler;
import org.openhab.cloudcommons.web.WebReply;
import org.openhab.cloudcommons.web.WebRequest;

/**
 * The page that shows link, code and QR code, how long they live, and what came of them.
 *
 * As long as somebody looks at it, an expired code is followed by another.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public final class DevicePage implements WebHandler {

    private static final String TEXT = "page.cardata.";
    /** The name of the button. */
    private static final String AGAIN = "again";

    private final DeviceLogin login;
    private final Supplier<SelfTest> test;
    private final String label;
    private final PageFrame frame;

    /**
     * @param login leads to consent
     * @param test how the account is
     * @param label the name of the account's thing
     * @param frame makes the pages
     */
    public DevicePage(DeviceLogin login, Supplier<SelfTest> test, String label, PageFrame frame) {
        this.login = login;
        this.test = test;
        this.label = label;
        this.frame = frame;
    }

    @Override
    public CompletableFuture<WebReply> handle(WebRequest request) {
        State state = login.status().state();
        boolean isAsked = "POST".equals(request.method()) && request.field(AGAIN).isPresent();
        if (state == State.EXPIRED || state == State.FAILED && isAsked) {
            login.begin();
        }
        return CompletableFuture.completedFuture(
                isAsked ? WebReply.redirect(self(request)) : frame.show(request, 200, page(frame.words(request))));
    }

    private Page page(Words words) {
        DeviceLogin.Status status = login.status();
        DeviceCode code = status.code();
        AuthException failure = status.failure();
        SelfTest account = test.get();
        if (account.isLinked()) {
            return Page.of(Tone.GOOD, label, words.of("page.state.linked")).message(words.of(TEXT + "done"))
                    .checks(words.of("page.check"), account.checks(words)).live();
        }
        if (code != null) {
            return waiting(code, words);
        }
        Page page = Page.of(failure == null ? Tone.WAITING : Tone.BAD, label,
                words.of(failure == null ? "page.state.asking" : "page.state.unlinked"));
        if (failure != null) {
            page.message(words.of(failure.i18nKey(), failure.arguments().toArray(String[]::new))).post(AGAIN,
                    words.of(TEXT + "again"));
        } else if (status.state() == State.IDLE || status.state() == State.DONE) {
            page.message(words.of(TEXT + "ended"));
        } else {
            page.message(words.of(TEXT + "asking"));
        }
        return page.live();
    }

    private Page waiting(DeviceCode code, Words words) {
        Page page = Page.of(Tone.WAITING, label, words.of("page.state.waiting")).message(words.of(TEXT + "waiting"));
        // What the cloud says goes into a link only if it is one.
        boolean isLink = Html.isSafeAddress(code.link());
        if (isLink) {
            page.buttonBeside("go", words.of(TEXT + "open"), code.link());
        }
        page.add(Element.paragraph(words.of(TEXT + "code")).add(Element.of("strong").id("code").text(code.userCode())));
        if (isLink) {
            page.add(QrPath.of(code.link()).drawing(words.of(TEXT + "qr")));
        }
        return page.countdown(words.of(TEXT + "left"), login.left().orElse(Duration.ZERO)).note(words.of(TEXT + "hint"))
                .live();
    }

    /** The address of the page as seen from itself. */
    private static URI self(WebRequest request) {
        return URI.create(request.path().substring(request.path().lastIndexOf('/') + 1));
    }
}
