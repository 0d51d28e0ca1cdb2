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

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.connecteddrive.internal.cardata.auth.AuthException;
import org.openhab.binding.connecteddrive.internal.cardata.auth.DeviceCode;
import org.openhab.binding.connecteddrive.internal.cardata.auth.DeviceLogin;
import org.openhab.binding.connecteddrive.internal.cardata.auth.DeviceLogin.State;
import org.openhab.binding.connecteddrive.internal.servlet.Frame;
import org.openhab.cloudcommons.page.PageTemplate;
import org.openhab.cloudcommons.page.PageTexts;
import org.openhab.cloudcommons.web.WebHandler;
import org.openhab.cloudcommons.web.WebReply;
import org.openhab.cloudcommons.web.WebRequest;

import com.google.gson.JsonObject;

/**
 * The page that shows link, code and QR code, and how long they live.
 *
 * As long as somebody looks at it, an expired code is followed by another.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public final class DevicePage implements WebHandler {

    private static final PageTemplate PAGE = PageTemplate.load(DevicePage.class, "device.html");
    private static final String TEXT = "page.cardata.";

    private final DeviceLogin login;
    private final PageTexts texts;
    private final Frame frame;

    public DevicePage(DeviceLogin login, PageTexts texts, Frame frame) {
        this.login = login;
        this.texts = texts;
        this.frame = frame;
    }

    @Override
    public CompletableFuture<WebReply> handle(WebRequest request) {
        State state = login.status().state();
        boolean isAsked = request.parameter("again").isPresent();
        if (state == State.EXPIRED || state == State.FAILED && isAsked) {
            login.begin();
        }
        return CompletableFuture.completedFuture(
                request.parameter("state").isPresent() ? WebReply.json(200, json()) : page(request.locale()));
    }

    private String json() {
        DeviceLogin.Status status = login.status();
        DeviceCode code = status.code();
        JsonObject json = new JsonObject();
        json.addProperty("state", status.state().name());
        json.addProperty("code", code == null ? "" : code.userCode());
        json.addProperty("left", login.left().map(Duration::toSeconds).orElse(0L));
        return json.toString();
    }

    private WebReply page(Locale locale) {
        DeviceLogin.Status status = login.status();
        Map<String, Object> values = new HashMap<>();
        DeviceCode code = status.code();
        AuthException failure = status.failure();
        String key = switch (status.state()) {
            case WAITING -> "waiting";
            case DONE, IDLE -> "done";
            case FAILED -> "failed";
            default -> "asking";
        };
        values.put("message", failure == null ? texts.get(TEXT + key, locale, List.of())
                : texts.get(failure.i18nKey(), locale, failure.arguments()));
        values.put("state", status.state().name());
        values.put("failed", failure != null);
        values.put("live", status.state() != State.DONE && status.state() != State.IDLE);
        values.put("code", "");
        if (code != null) {
            QrPath qr = QrPath.of(code.link());
            values.put("code", code.userCode());
            values.put("address", code.link());
            values.put("size", qr.size());
            values.put("path", qr.path());
            values.put("left", login.left().map(Duration::toSeconds).orElse(0L));
        }
        return frame.page(PAGE, 200, locale, values, policy -> policy);
    }
}
