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
package org.openhab.binding.withings.internal.api;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;

/**
 * Unwraps the envelope around every answer of the cloud (withings.md 3.1).
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public final class Envelope {

    private Envelope() {
    }

    /** Tells what a status asks for, given the text that came with it. */
    @FunctionalInterface
    public interface Judge {
        StatusClass judge(int status, String error);
    }

    /**
     * @param json the answer in UTF-8
     * @param decoder reads the body of a successful answer
     * @param empty what a successful answer without a body amounts to, or one whose status only the judge calls a
     *            success
     * @param judge tells what a status other than 0 asks for
     * @return the decoded body
     * @throws WithingsException if the status is not 0, or the text is no complete envelope
     */
    public static <T> T open(byte[] json, BodyDecoder<T> decoder, T empty, Judge judge) throws WithingsException {
        try {
            Content<T> content = read(reader(json), decoder);
            if (content.status == 0) {
                T body = content.body;
                return body == null ? empty : body;
            }
            StatusClass kind = judge.judge(content.status, content.error);
            if (kind == StatusClass.SUCCESS) {
                return empty;
            }
            // The body may have come before the status, and was then taken for that of a success.
            long seconds = content.body == null ? content.waitSeconds : read(reader(json), Envelope::wait).require();
            throw WithingsException.ofStatus(kind, content.status, Duration.ofSeconds(Math.max(0, seconds)),
                    content.error);
        } catch (IOException | IllegalStateException | NumberFormatException e) {
            throw WithingsException.unreadable("answer that cannot be read", e);
        }
    }

    private static JsonReader reader(byte[] json) {
        return new JsonReader(new InputStreamReader(new ByteArrayInputStream(json), StandardCharsets.UTF_8));
    }

    private static <T> Content<T> read(JsonReader in, BodyDecoder<T> decoder) throws IOException {
        Content<T> content = new Content<>();
        boolean complete = false;
        in.beginObject();
        while (in.hasNext()) {
            switch (in.nextName()) {
                case "status":
                    content.status = Tokens.small(in, Integer.MIN_VALUE);
                    complete = true;
                    break;
                case "error":
                    String text = Tokens.text(in);
                    content.error = text == null ? "" : text;
                    break;
                case "body":
                    if (complete && content.status != 0) {
                        content.waitSeconds = wait(in);
                    } else if (in.peek() == JsonToken.NULL) {
                        in.nextNull();
                    } else {
                        content.body = decoder.decode(in);
                    }
                    break;
                default:
                    in.skipValue();
            }
        }
        in.endObject();
        if (!complete) {
            throw new IllegalStateException("no status");
        }
        return content;
    }

    private static Long wait(JsonReader in) throws IOException {
        long seconds = 0;
        if (Tokens.enterObject(in)) {
            while (in.hasNext()) {
                if ("wait_seconds".equals(in.nextName())) {
                    seconds = Tokens.integer(in, 0);
                } else {
                    in.skipValue();
                }
            }
            in.endObject();
        }
        return seconds;
    }

    private static final class Content<T> {
        int status;
        String error = "";
        long waitSeconds;
        @Nullable
        T body;

        T require() {
            T present = body;
            if (present == null) {
                throw new IllegalStateException("no body");
            }
            return present;
        }
    }
}
