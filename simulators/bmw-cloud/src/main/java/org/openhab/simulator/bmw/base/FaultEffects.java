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
package org.openhab.simulator.bmw.base;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.simulator.kit.http.Reply;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;

/**
 * What a fault makes of an answer.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
final class FaultEffects {

    private static final long DEFAULT_SLOW_SECONDS = 40;
    private static final long DEFAULT_SKEW_SECONDS = 3600;

    private FaultEffects() {
    }

    static Reply upon(Fault fault, Reply right) {
        switch (fault.kind()) {
            case HTTP:
                return http(fault);
            case HTML:
                return Reply.html(200, page("Maintenance"));
            case TRUNCATED:
                return right.withBody(Arrays.copyOf(right.body(), right.body().length * 2 / 3));
            case EMPTY:
                return right.withBody(new byte[0]);
            case RESET:
                return right.dropped();
            case SLOW:
                return right.after(Duration.ofSeconds(fault.number() == 0 ? DEFAULT_SLOW_SECONDS : fault.number()));
            case UNKNOWN_WORDS:
                return twisted(right, AnswerTwist::unknownWords);
            case NULLS:
                return twisted(right, AnswerTwist::nulls);
            case CLOCK_SKEW:
            default:
                long seconds = fault.number() == 0 ? DEFAULT_SKEW_SECONDS : fault.number();
                return twisted(right, json -> AnswerTwist.shiftTimes(json, seconds));
        }
    }

    private static Reply http(Fault fault) {
        int http = fault.number() == 0 ? 500 : (int) fault.number();
        String text = fault.text();
        Reply reply = text == null ? Reply.html(http, page(http + " Error"))
                : text.startsWith("{") ? Reply.of(http, "application/json; charset=utf-8", text)
                        : Reply.of(http, "text/plain", text);
        String retryAfter = fault.retryAfter();
        return retryAfter == null ? reply : reply.withHeader("Retry-After", retryAfter);
    }

    private static Reply twisted(Reply right, Consumer<JsonElement> twist) {
        try {
            JsonElement json = JsonParser.parseString(right.text());
            twist.accept(json);
            return right.withBody(
                    new GsonBuilder().serializeNulls().create().toJson(json).getBytes(StandardCharsets.UTF_8));
        } catch (JsonParseException e) {
            return right; // a picture has no words
        }
    }

    private static String page(String title) {
        return "<html><head><title>" + title + "</title></head><body><center><h1>" + title
                + "</h1></center><hr><center>gateway</center></body></html>";
    }
}
