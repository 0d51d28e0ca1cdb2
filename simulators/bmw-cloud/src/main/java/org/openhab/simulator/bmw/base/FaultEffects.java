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
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.simulator.kit.fault.BrokenReplies;
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

    private static final long DEFAULT_SKEW_SECONDS = 3600;

    private FaultEffects() {
    }

    static Reply upon(Fault fault, Reply right) {
        switch (fault.kind()) {
            case HTTP:
                return http(fault);
            case HTML:
                return BrokenReplies.maintenance();
            case TRUNCATED:
                return BrokenReplies.truncated(right);
            case EMPTY:
                return BrokenReplies.empty(right);
            case RESET:
                return right.dropped();
            case SLOW:
                return BrokenReplies.slow(right, fault.number());
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
        Reply reply = BrokenReplies.error(fault.number());
        String text = fault.text();
        if (text != null) {
            reply = Reply.of(reply.http(), text.startsWith("{") ? "application/json; charset=utf-8" : "text/plain",
                    text);
        }
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
}
