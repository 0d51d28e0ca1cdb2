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

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Checks the signature against the vectors of withings.md 2.6.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class SignerTest {

    @ParameterizedTest
    @CsvSource({ "getnonce,1700000000,faebefac35326be7635a19bf7ab92a384fcb804a952391638456e30c98091c26",
            "requesttoken,0123456789abcdef0123456789abcdef01234567,1ade93159ad03548e6378ee09d83ed4b3d56d93531bf477e3abd8494909d152f",
            "revoke,0123456789abcdef0123456789abcdef01234567,de26eef3c8bb93533d69d8711340dd0e742c78311616853bf87ed1ad30c3fb4f" })
    void signaturesEqualTheVectors(String action, String last, String expected) {
        assertThat(Signer.sign("demo-client-secret", action, "demo-client-id", last), is(expected));
    }
}
