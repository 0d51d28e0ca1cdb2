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
package org.openhab.simulator.withings.fault;

import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.simulator.kit.fault.BrokenReplies;
import org.openhab.simulator.kit.http.Reply;
import org.openhab.simulator.withings.api.ApiError;
import org.openhab.simulator.withings.http.Envelope;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/**
 * What a fault makes of an answer.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public final class FaultEffects {

    private static final long DEFAULT_SKEW_SECONDS = 3600;

    private FaultEffects() {
    }

    /** The answer to a call that the fault keeps from taking effect. */
    public static Reply instead(Fault fault, String emptyBody) {
        JsonObject nothing = Envelope.success(new JsonObject());
        return upon(fault, Reply.json(200, nothing), emptyBody);
    }

    /** The answer to a call that has taken effect. */
    public static Reply upon(Fault fault, Reply right, String emptyBody) {
        switch (fault.kind()) {
            case STATUS:
                return status(fault.number() == 0 ? 2555 : (int) fault.number(), fault, "An unknown error occurred",
                        null, emptyBody);
            case UNAUTHORIZED:
                return status(401, fault,
                        "XRequestID: Not provided invalid_token: The access token provided is invalid", null,
                        emptyBody);
            case REFRESH_DEAD:
                return status(503, fault, "Invalid Params: invalid refresh_token", null, emptyBody);
            case TIMEOUT:
                return status(522, fault, "Timeout", null, emptyBody);
            case TOO_MANY:
                return tooMany(fault, emptyBody);
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
            case UNKNOWN_ENUMS:
                return twisted(right, AnswerTwist::unknownEnums);
            case USERID_TEXT:
                return twisted(right, AnswerTwist::useridAsText);
            case CLOCK_SKEW:
            default:
                long seconds = fault.number() == 0 ? DEFAULT_SKEW_SECONDS : fault.number();
                return twisted(right, json -> AnswerTwist.shiftTimes(json, seconds));
        }
    }

    private static Reply status(int status, Fault fault, String text, @Nullable JsonObject body, String emptyBody) {
        String own = fault.text();
        return Reply.json(200, Envelope.failure(new ApiError(status, own == null ? text : own, body), emptyBody));
    }

    private static Reply tooMany(Fault fault, String emptyBody) {
        JsonObject body = null;
        if (fault.number() > 0) {
            body = new JsonObject();
            body.addProperty("wait_seconds", fault.number());
        }
        return status(601, fault, "Same arguments in less than 10 seconds", body, emptyBody);
    }

    private static Reply http(Fault fault) {
        Reply reply = BrokenReplies.error(fault.number());
        String retryAfter = fault.text();
        return retryAfter == null ? reply : reply.withHeader("Retry-After", retryAfter);
    }

    private static Reply twisted(Reply right, Consumer<JsonElement> twist) {
        JsonElement json = JsonParser.parseString(right.text());
        twist.accept(json);
        return right.withBody(json.toString().getBytes(StandardCharsets.UTF_8));
    }
}
