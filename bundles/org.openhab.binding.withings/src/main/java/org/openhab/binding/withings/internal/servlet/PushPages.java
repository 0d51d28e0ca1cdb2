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
package org.openhab.binding.withings.internal.servlet;

import java.util.Optional;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.withings.internal.push.Notification;
import org.openhab.binding.withings.internal.push.PushDesk;
import org.openhab.binding.withings.internal.push.PushReceiver;
import org.openhab.binding.withings.internal.push.SelfTest;
import org.openhab.cloudcommons.web.WebHandler;
import org.openhab.cloudcommons.web.WebReply;
import org.openhab.cloudcommons.web.WebRequest;

/**
 * Takes the calls of the cloud that tell of news (withings.md 9.2, 9.4): answers at once, never tells what it knows.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public final class PushPages {

    /** A call of the cloud has a few hundred bytes. */
    static final int LONGEST_BODY = 4096;

    private static final WebReply HERE = WebReply.empty(200).withHeader(SelfTest.MARK, "push");
    private static final WebReply UNKNOWN = WebReply.empty(404);
    private static final WebReply NOT_ALLOWED = WebReply.methodNotAllowed("POST, HEAD, GET");

    private final PushDesk desk;

    private PushPages(PushDesk desk) {
        this.desk = desk;
    }

    /** @param desk knows whom a call is for */
    public static WebHandler of(PushDesk desk) {
        return WebHandler.of(new PushPages(desk)::answer);
    }

    /**
     * The cloud looks whether somebody is here at any time. A call to an unknown secret is refused: it is repeated
     * later, when the person may have been started.
     */
    private WebReply answer(WebRequest request) {
        switch (request.method()) {
            case "HEAD", "GET" -> {
                return HERE;
            }
            case "POST" -> {
                String path = request.path();
                Optional<PushReceiver> receiver = desk.find(path.startsWith("/") ? path.substring(1) : path);
                if (receiver.isEmpty()) {
                    return UNKNOWN;
                }
                Notification.parse(request.body()).ifPresent(receiver.get()::receive);
                return HERE;
            }
            default -> {
                return NOT_ALLOWED;
            }
        }
    }
}
