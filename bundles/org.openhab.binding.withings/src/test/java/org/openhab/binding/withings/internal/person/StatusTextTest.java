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
package org.openhab.binding.withings.internal.person;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;

/**
 * Tests of {@link StatusText}.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class StatusTextTest {

    @Test
    void argumentsStayWhole() {
        assertThat(StatusText.of("some.key"), is("@text/some.key"));
        assertThat(StatusText.of("some.key", "activity, heart", "[\"x\"]"),
                is("@text/some.key [\"activity; heart\", \"('x')\"]"));
    }
}
