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

import java.io.IOException;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

import com.google.gson.stream.JsonReader;

/**
 * Decodes an element of the list of subscriptions (withings.md 9.1).
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
final class SubscriptionDecoder implements BodyDecoder<@Nullable Subscription> {

    @Override
    public @Nullable Subscription decode(JsonReader in) throws IOException {
        if (!Tokens.enterObject(in)) {
            return null;
        }
        int appli = 0;
        String url = "";
        String comment = null;
        while (in.hasNext()) {
            switch (in.nextName()) {
                case "appli" -> appli = Tokens.small(in, 0);
                case "callbackurl" -> url = Tokens.require(in, url);
                case "comment" -> comment = Tokens.text(in);
                default -> in.skipValue();
            }
        }
        in.endObject();
        return new Subscription(appli, url, comment);
    }
}
