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

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.*;

import java.io.IOException;
import java.time.Duration;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;

/**
 * Tests what is different for an account in China: it logs in without a person.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class ChinaAccountTest extends AccountFixture {

    @Test
    void wrongPasswordIsNotTriedAgain() {
        cloud.fault("publickey", 422, "{\"data\":null,\"code\":699121,\"error\":true}");
        Account account = account("8613800001234", "wrong", "", Region.CHINA);
        account.start();
        scheduler.advance(Duration.ofDays(3));
        assertThat(shown, contains("user trouble.account.credentials"));
        account.refresh();
        scheduler.runPending();
        assertThat("an account would be locked by that", cloud.calls("publickey"), hasSize(1));
    }

    @Test
    void outageIsTriedAgain() {
        cloud.fault("publickey", 503, "");
        cloud.fault("publickey", 503, "");
        account("8613800001234", "x", "", Region.CHINA).start();
        scheduler.advance(Duration.ofMinutes(2));
        assertThat(cloud.calls("publickey").size(), is(greaterThan(1)));
        assertThat(shown.get(0), is("passes trouble.account.server"));
    }

    @Test
    void deadRefreshTokenIsFollowedByALogin() throws IOException {
        loggedIn();
        cloud.fault("oauth/token", 422, "{\"data\":null,\"code\":699121,\"error\":true}");
        account("8613800001234", "x", "", Region.CHINA).start();
        scheduler.runPending();
        assertThat(cloud.calls("publickey"), hasSize(1));
    }
}
