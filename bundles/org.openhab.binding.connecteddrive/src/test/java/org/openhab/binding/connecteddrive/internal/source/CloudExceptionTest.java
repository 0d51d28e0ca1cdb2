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
package org.openhab.binding.connecteddrive.internal.source;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;

/**
 * Tests of {@link CloudException}.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class CloudExceptionTest {

    @Test
    void argumentsStayWhole() {
        assertThat(new CloudException("some.key").getMessage(), is("@text/some.key"));
        assertThat(new CloudException("some.key", "doors, windows", "[\"x\"]").getMessage(),
                is("@text/some.key [\"doors; windows\", \"( x )\"]"));
    }
}
