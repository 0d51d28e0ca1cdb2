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
package org.openhab.binding.connecteddrive.internal;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.*;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.openhab.cloudcommons.testkit.PackageCycles;

/**
 * The packages of the binding build upon each other.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class PackagesTest {

    @Test
    void noneDependsOnItselfThroughOthers() {
        assertThat(PackageCycles.below("org.openhab.binding.connecteddrive.internal"), is(emptyString()));
    }
}
