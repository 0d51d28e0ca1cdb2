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
package org.openhab.simulator.withings.control;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.simulator.kit.control.SwitchKey;

/**
 * The switches of the cloud's behaviour: one for each point that withings.md leaves open or decides in section 18.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public enum Switch implements SwitchKey {
    DUPLICATE_GUARD("duplicateGuard", "true", "true|false", "identical calls get 601 (3.4)"),
    DUPLICATE_WINDOW("duplicateWindow", "10", "", "seconds in which a repeated call counts as identical (3.4)"),
    GUARD_NOTIFY("guardNotify", "true", "true|false", "the duplicate guard covers /notify (18.2)"),
    RATE_LIMIT("rateLimit", "120", "", "calls per minute and application, 0 for any number; older texts say 60 (3.4)"),
    WAIT_SECONDS("waitSeconds", "0", "",
            "wait_seconds of a 601: 0 what really remains, -1 none, else this number (3.4)"),
    ERROR_BODY("errorBody", "object", "object|array|missing", "how an empty body of an error looks (3.1)"),
    MISSING_SCOPE_STATUS("missingScopeStatus", "403", "", "status of a call without the scope (2.1, 16.7)"),
    WRONG_CLIENT_STATUS("wrongClientStatus", "503", "", "status of an unknown client or a wrong secret (18.3)"),
    BAD_SIGNATURE_STATUS("badSignatureStatus", "342", "", "status of a wrong signature; some reports say 100 (2.6)"),
    TIMESTAMP_TOLERANCE("timestampTolerance", "300", "",
            "seconds that getnonce's timestamp may differ, -1 for any (18.13)"),
    NONCE_SECONDS("nonceSeconds", "1800", "", "life of a nonce (2.6)"),
    CODE_SECONDS("codeSeconds", "30", "", "life of an authorization code (2.2)"),
    ACCESS_TOKEN_SECONDS("accessTokenSeconds", "10800", "", "life of an access token (2.4)"),
    REFRESH_TOKEN_SECONDS("refreshTokenSeconds", "31536000", "", "life of a refresh token (2.4)"),
    REFRESH_GRACE_SECONDS("refreshGraceSeconds", "28800", "",
            "how long a replaced refresh token may still be used (2.4)"),
    REFRESH_REUSE("refreshReuse", "allow", "allow|reject", "whether a replaced refresh token works at all (16.15)"),
    OLD_ACCESS_TOKEN("oldAccessToken", "keep", "keep|die", "what a refresh does to the old access token (2.4)"),
    USERID_AS_TEXT("useridAsText", "false", "true|false", "userid of the token answer as text (2.3)"),
    CSRF_TOKEN("csrfToken", "true", "true|false", "csrf_token in the token answer (2.3)"),
    REDIRECT_MATCH("redirectMatch", "extend", "extend|exact", "may a redirect URI extend a registered one (16.14)"),
    DEVELOPMENT_MODE("developmentMode", "true", "true|false", "relaxed rules for callback URLs (1.4)"),
    USER_LIMIT("userLimit", "10", "", "persons that may be linked to one application (1.4)"),
    DENIAL("denial", "redirect", "redirect|page", "what follows a refused consent (16.13)"),
    AUTO_CONSENT("autoConsent", "0", "", "userid for whom the authorize page consents without asking, 0 for none"),
    CALLBACK_BASE("callbackBase", "path", "path|host|any", "how much of a notification URL must be registered (9.1)"),
    CALLBACK_CHECK("callbackCheck", "head", "head|get|both|none", "how a notification URL is tried (16.3)"),
    CALLBACK_CHECK_MILLIS("callbackCheckMillis", "2000", "", "real time that this try may take (13.10)"),
    CALLBACK_PUBLIC_ONLY("callbackPublicOnly", "false", "true|false",
            "refuse notification URLs of private addresses (1.4)"),
    MAX_SUBSCRIPTIONS("maxSubscriptions", "100", "", "subscriptions per person before 305 (3.3)"),
    NORMALIZE_URLS("normalizeUrls", "false", "true|false", "list spells URLs in its own way (9.1)"),
    REVOKE_WITHOUT_APPLI("revokeWithoutAppli", "all", "all|first",
            "revoke without appli: every category or only 1 (9.1)"),
    SUBSCRIBE_SCOPE("subscribeScope", "true", "true|false", "subscribing without the scope gets 403 (18.10)"),
    PUSH_DELAY_SECONDS("pushDelaySeconds", "0", "", "simulated time between a change and its push (9.4)"),
    PUSH_TIMEOUT_MILLIS("pushTimeoutMillis", "2000", "", "real time that an answer to a push may take (9.4)"),
    PUSH_COPIES("pushCopies", "1", "", "how often every push is sent; 2 makes duplicates (9.4)"),
    PUSH_HOLD("pushHold", "false", "true|false", "keep pushes back until they are released in any order (9.4)"),
    PUSH_RETRIES("pushRetries", "true", "true|false", "repeat failed pushes by the plan of 9.4"),
    PUSH_EXTRA_FIELDS("pushExtraFields", "false", "true|false", "unknown fields in every push (9.2)"),
    BED_EVENT_FIELDS("bedEventFields", "date", "date|window|both", "fields of 50, 51 and 52 (16.4)"),
    ACTIVITY_PUSH_FIELDS("activityPushFields", "date", "date|window", "fields of 16 (16.4)"),
    DEATH_RULE("deathRule", "days", "days|events|cycles|never",
            "when failures end a subscription: 20 days, 4 different events, 4 cycles in a row (18.11)");

    private final Spec spec;

    Switch(String key, String initial, String choices, String meaning) {
        spec = Spec.of(key, initial, choices, meaning);
    }

    @Override
    public Spec spec() {
        return spec;
    }
}
