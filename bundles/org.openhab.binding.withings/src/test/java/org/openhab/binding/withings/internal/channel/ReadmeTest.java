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
package org.openhab.binding.withings.internal.channel;

import java.util.HashSet;
import java.util.Properties;
import java.util.Set;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.withings.internal.auth.LinkOutcome;
import org.openhab.cloudcommons.testkit.ReadmeContract;

/**
 * Checks that the README names parameters and troubles as the binding does: those of the status, of push-info and of
 * the
 * pages that end a linking.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class ReadmeTest extends ReadmeContract {

    private static final Set<String> PAGES = Set.of("page.connect.warning", "page.idle");

    private final Set<String> outcomes = new HashSet<>();

    ReadmeTest() throws Exception {
        super("withings");
        Set.of(LinkOutcome.Kind.values()).forEach(kind -> outcomes.add(kind.key()));
        // How people know that all is well.
        outcomes.remove(LinkOutcome.Kind.LINKED.key());
    }

    @Override
    protected boolean isTrouble(String key) {
        return key.matches("(offline|online|push)\\..*") && !"online.polling".equals(key) || outcomes.contains(key)
                || PAGES.contains(key);
    }

    /** What follows is a reason of its own. */
    @Override
    protected Set<String> otherQuotes(Properties texts) {
        return Set.of("New values are polled for, because Withings cannot announce them: …");
    }
}
