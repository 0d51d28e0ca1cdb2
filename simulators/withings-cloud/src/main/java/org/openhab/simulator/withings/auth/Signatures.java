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
package org.openhab.simulator.withings.auth;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.simulator.kit.time.SimClock;
import org.openhab.simulator.withings.api.ApiError;
import org.openhab.simulator.withings.api.Params;
import org.openhab.simulator.withings.control.Switch;
import org.openhab.simulator.withings.control.Switches;

/**
 * The HMAC of signed calls (withings.md 2.6).
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public class Signatures {

    private final Nonces nonces;
    private final SimClock clock;
    private final Switches switches;

    public Signatures(Nonces nonces, SimClock clock, Switches switches) {
        this.nonces = nonces;
        this.clock = clock;
        this.switches = switches;
    }

    /** HMAC-SHA256 of the values joined by commas, in lower-case hex. */
    public static String sign(String secret, String... values) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(String.join(",", values).getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java runtime has HmacSHA256", e);
        }
    }

    /** Checks a call signed over action, client id and nonce; the nonce is spent by a right signature only. */
    void verifyNonce(Application application, Params params) {
        String nonce = params.text("nonce");
        if (nonce == null) {
            throw wrong("signature: nonce missing");
        }
        verify(application, params, nonce);
        if (!nonces.use(nonce, application.clientId())) {
            throw wrong("signature: nonce used, expired or foreign");
        }
    }

    /** Checks a call signed over action, client id and timestamp. */
    void verifyTimestamp(Application application, Params params) {
        long timestamp = params.requiredInteger("timestamp");
        verify(application, params, params.requiredText("timestamp"));
        long tolerance = switches.number(Switch.TIMESTAMP_TOLERANCE);
        if (tolerance >= 0 && Math.abs(clock.now().getEpochSecond() - timestamp) > tolerance) {
            throw wrong("signature: timestamp too far off");
        }
    }

    private void verify(Application application, Params params, String last) {
        String signature = params.text("signature");
        String expected = sign(application.clientSecret(), params.requiredText("action"), application.clientId(), last);
        if (signature == null || !MessageDigest.isEqual(expected.getBytes(StandardCharsets.UTF_8),
                signature.getBytes(StandardCharsets.UTF_8))) {
            throw wrong("signature: wrong signature");
        }
    }

    private ApiError wrong(String text) {
        return new ApiError((int) switches.number(Switch.BAD_SIGNATURE_STATUS), "Invalid Params: " + text, null);
    }
}
