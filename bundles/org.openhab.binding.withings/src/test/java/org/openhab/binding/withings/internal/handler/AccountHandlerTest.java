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
package org.openhab.binding.withings.internal.handler;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.*;

import java.time.Duration;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openhab.cloudcommons.http.HttpAnswer;
import org.openhab.core.thing.ThingStatus;
import org.openhab.core.thing.ThingStatusDetail;

/**
 * Puts the handler of an account through the life that openHAB gives it.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class AccountHandlerTest extends HandlerFixture {

    @Test
    void goodCredentialsBringTheAccountOnline() {
        startAccount();
        assertThat(last(accountStatus).getStatus(), is(ThingStatus.ONLINE));
        assertThat("status begins as unknown", accountStatus.get(0).getStatus(), is(ThingStatus.UNKNOWN));
        assertThat(cloud.calls("getnonce").size(), is(1));
    }

    @Test
    void wrongCredentialsSayWhatToDo() {
        cloud.fault("getnonce", "{\"status\":342,\"error\":\"signature\"}");
        startAccount();
        assertThat(last(accountStatus).getStatusDetail(), is(ThingStatusDetail.CONFIGURATION_ERROR));
        assertThat(last(accountStatus).getDescription(), is("@text/offline.conf-error.credentials"));
        scheduler.advance(Duration.ofHours(1));
        assertThat("nobody hammers with wrong credentials", cloud.calls("getnonce").size(), is(1));
    }

    @Test
    void outageIsTriedAgain() {
        cloud.fault("getnonce", HttpAnswer.of(503, "text/html", "<html>"));
        startAccount();
        assertThat(last(accountStatus).getStatusDetail(), is(ThingStatusDetail.COMMUNICATION_ERROR));
        scheduler.advance(Duration.ofMinutes(2));
        assertThat(last(accountStatus).getStatus(), is(ThingStatus.ONLINE));
    }

    @ParameterizedTest
    @CsvSource({ "clientId,'',credentials-missing", "clientSecret,'  ',credentials-missing",
            "publicUrl,my.house,address", "apiUrl,ftp://x,address", "accountUrl,'http://a b',address" })
    void badConfigurationIsNamed(String parameter, String value, String text) {
        accountConfig.put(parameter, value);
        startAccount();
        assertThat(last(accountStatus).getStatusDetail(), is(ThingStatusDetail.CONFIGURATION_ERROR));
        assertThat(last(accountStatus).getDescription(), startsWith("@text/offline.conf-error." + text));
        assertThat(cloud.calls("getnonce"), is(empty()));
    }

    @Test
    void disposedAccountIsSilent() {
        startAccount();
        accountHandler.dispose();
        int updates = accountStatus.size();
        scheduler.advance(Duration.ofDays(3));
        assertThat(accountStatus.size(), is(updates));
        assertThat(cloud.calls("getnonce").size(), is(1));
        assertThat(accountHandler.account().isEmpty(), is(true));
    }
}
