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
package org.openhab.binding.connecteddrive.internal.mybmw;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * The parts of the world that the cloud is divided into (bmw-mybmw.md 1).
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public enum Region {
    ROW("https://cocoapi.bmwgroup.com", "4f1c85a3-758f-a37d-bbb6-f8704494acfa", "7244955f-8f30-4445-adff-4fefe059f815",
            "row"),
    NORTH_AMERICA("https://cocoapi.bmwgroup.us", "31e102f5-6f7e-7ef3-9044-ddce63891362",
            "dc24de9a-9844-438b-b542-60067ff4dbe9", "na"),
    CHINA("https://myprofile.bmw.com.cn", "", "", "cn");

    private final String apiUrl;
    private final String subscriptionKey;
    private final String captchaSiteKey;
    private final String word;

    Region(String apiUrl, String subscriptionKey, String captchaSiteKey, String word) {
        this.apiUrl = apiUrl;
        this.subscriptionKey = subscriptionKey;
        this.captchaSiteKey = captchaSiteKey;
        this.word = word;
    }

    /** Where its API is, without a slash at the end. */
    public String apiUrl() {
        return apiUrl;
    }

    /** The public constant of the phone app that opens the OAuth settings; empty where it is not used. */
    public String subscriptionKey() {
        return subscriptionKey;
    }

    /** The site key of its hCaptcha; empty where there is none. */
    public String captchaSiteKey() {
        return captchaSiteKey;
    }

    /** Its name in the header {@code x-user-agent}. */
    public String word() {
        return word;
    }
}
