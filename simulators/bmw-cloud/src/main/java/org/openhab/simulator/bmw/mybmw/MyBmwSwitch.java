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
package org.openhab.simulator.bmw.mybmw;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.simulator.kit.control.SwitchKey;

/**
 * The switches of My BMW: one for each point that bmw-mybmw.md leaves open or that a test wants otherwise.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public enum MyBmwSwitch implements SwitchKey {
    BLOCKED("blocked", "false", "true|false", "the lock-out 489 on every path of My BMW (2.8, 13.3)"),
    STRICT_HEADERS("strictHeaders", "true", "true|false", "requests without the headers of 1.1 are refused (13.2)"),
    CAPTCHA("captcha", "true", "true|false", "the password login demands a captcha token (2.3)"),
    CAPTCHA_SECONDS("captchaSeconds", "120", "", "life of a captcha token (2.3)"),
    AUTHORIZATION_SECONDS("authorizationSeconds", "300", "", "life of the authorisation value (13.1)"),
    CODE_SECONDS("codeSeconds", "120", "", "life of a code (13.1)"),
    ACCESS_TOKEN_SECONDS("accessTokenSeconds", "3599", "", "life of an access token (2.6)"),
    REFRESH_ROTATES("refreshRotates", "true", "true|false", "a refresh hands out a new refresh token (2.7, 13.1)"),
    LOGIN_ATTEMPTS("loginAttempts", "10", "", "wrong passwords per hour before 429 (2.4)"),
    QUOTA("quota", "2000", "", "calls per day and x-user-agent, 0 for any number (0, 9)"),
    QUOTA_TEXT("quotaText", "new", "new|old", "the text of a spent quota: with the time, or Quota Exceeded (9)"),
    RATE("rate", "0", "", "calls per second and x-user-agent before 429, 0 for any number (9)"),
    RATE_SECONDS("rateSeconds", "2", "", "seconds in the text of a 429 (9)"),
    RETRY_AFTER("retryAfter", "false", "true|false", "429 has the header Retry-After (9)"),
    DELIVERED_SECONDS("deliveredSeconds", "5", "", "time from a command to DELIVERED (13.6)"),
    EXECUTED_SECONDS("executedSeconds", "12", "", "time from DELIVERED to the end of a command (13.6)"),
    COMMAND_END("commandEnd", "executed", "executed|error|error-without-text|ignored|never", "how commands end (8.2)"),
    COMMAND_START("commandStart", "event", "event|empty|refused|busy",
            "the answer to a command: an event, nothing, 403 with all-null texts, 409 (8.1, 9)"),
    ONE_COMMAND("oneCommand", "true", "true|false", "a second command to the same car gets 409 (8.2, 9)"),
    SLOW_SECONDS("slowSeconds", "0", "", "real seconds that every answer waits (11)"),
    SHARE_LOCATION("shareLocation", "true", "true|false", "whether the state has a location (5.1)"),
    REMAINING_MINUTES("remainingMinutes", "true", "true|false", "remainingChargingMinutes while charging (5.1)"),
    TIME_MILLIS("timeMillis", "true", "true|false", "charging times written with .000 (13.5)"),
    LIST_MISSING_OBJECTS("missingObjects", "false", "true|false", "objects of the state that may be missing are (5)");

    private final Spec spec;

    MyBmwSwitch(String key, String initial, String choices, String meaning) {
        spec = Spec.of(key, initial, choices, meaning);
    }

    @Override
    public Spec spec() {
        return spec;
    }
}
