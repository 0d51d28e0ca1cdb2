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

import java.util.stream.Stream;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

/**
 * The public constants of a region (bmw-mybmw.md 1).
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
enum Region {
    ROW("4f1c85a3-758f-a37d-bbb6-f8704494acfa", "31c357a0-7a1d-4590-aa99-33b97244d048",
            "7244955f-8f30-4445-adff-4fefe059f815"),
    NA("31e102f5-6f7e-7ef3-9044-ddce63891362", "54394a4b-b6c1-45fe-b7b2-8fd3aa9253aa",
            "dc24de9a-9844-438b-b542-60067ff4dbe9");

    /** The simulated clients' secret; the genuine one is nobody's business. */
    static final String SECRET = "not-a-real-secret";

    final String subscriptionKey;
    final String clientId;
    final String siteKey;

    Region(String subscriptionKey, String clientId, String siteKey) {
        this.subscriptionKey = subscriptionKey;
        this.clientId = clientId;
        this.siteKey = siteKey;
    }

    static @Nullable Region byKey(@Nullable String subscriptionKey) {
        return Stream.of(values()).filter(r -> r.subscriptionKey.equals(subscriptionKey)).findFirst().orElse(null);
    }

    static @Nullable Region byClientId(@Nullable String clientId) {
        return Stream.of(values()).filter(r -> r.clientId.equals(clientId)).findFirst().orElse(null);
    }
}
