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
package org.openhab.binding.connecteddrive.internal.channel;

import java.util.Properties;
import java.util.Set;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.cloudcommons.testkit.ReadmeContract;

/**
 * Checks that the README names parameters and troubles as the binding does.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class ReadmeTest extends ReadmeContract {

    ReadmeTest() throws Exception {
        super("connecteddrive");
    }

    @Override
    protected boolean isTrouble(String key) {
        return key.matches("(offline|trouble|remark|command|cardata)\\..*") || key.equals("page.expired");
    }

    @Override
    protected Set<String> otherQuotes(Properties texts) {
        return Set.of();
    }

    /** Without what the cloud adds in brackets or at the end; status and page tell some troubles slightly apart. */
    @Override
    protected String beginning(String text) {
        return super.beginning(text).replaceAll(" \\(…\\)|: …$", "").replaceAll("(?<![.…])$", ".");
    }
}
