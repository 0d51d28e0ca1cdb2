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
package org.openhab.cloudcommons.auth;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.*;

import java.util.Random;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;

/**
 * Tests the {@link Pkce}.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class PkceTest {

    /** The example of RFC 7636, appendix B. */
    @Test
    void challengeIsTheHashOfTheVerifier() {
        assertThat(Pkce.of("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk").challenge(),
                is("E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"));
    }

    @Test
    void verifierIsLongEnoughAndNeverTheSame() {
        Random random = new Random(1);
        Pkce first = Pkce.create(random);
        assertThat(first.verifier(), matchesRegex("[\\w-]{43,128}"));
        assertThat(Pkce.create(random).verifier(), is(not(first.verifier())));
        assertThat(first.toString(), not(containsString(first.verifier())));
    }
}
