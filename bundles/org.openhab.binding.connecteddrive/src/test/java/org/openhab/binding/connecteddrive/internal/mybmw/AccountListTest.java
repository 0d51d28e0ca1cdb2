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
import java.util.Set;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Tests what becomes of an account that works when its list of cars cannot be read (bmw-mybmw.md 0, 9).
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class AccountListTest extends AccountFixture {

    @ParameterizedTest
    @CsvSource({ "500, server", "503, server", "404, gone", "400, bad-request", "200, unreadable" })
    void workingAccountOutlivesAListThatCannotBeRead(int status, String word) throws IOException {
        loggedIn();
        Account account = started();
        shown.clear();
        for (int i = 0; i < 3; i++) {
            cloud.fault("vehicle-list", status, "<html>");
        }
        account.refresh();
        scheduler.runPending();
        assertThat(shown, contains("waiting trouble.account." + word));
        scheduler.advance(Duration.ofMinutes(2));
        assertThat("tried again", cloud.calls("vehicle-list"), hasSize(greaterThan(4)));
        assertThat("an answer about something else proves nothing", Set.copyOf(shown),
                is(Set.of("waiting trouble.account." + word)));
        scheduler.advance(Duration.ofMinutes(15));
        assertThat(last(), is("online"));
    }

    @Test
    void answerEndsAPauseButNotWhatIsWrongWithTheList() {
        AccountStatus status = new AccountStatus(this);
        status.ready();
        status.failed(new MyBmwException(Refusal.SERVER, "503"));
        status.paused(new MyBmwException(Refusal.QUOTA, Duration.ofHours(1), "12:00"));
        status.answered();
        status.answered();
        assertThat(shown, contains("online", "waiting trouble.account.server", "waiting trouble.account.quota",
                "waiting trouble.account.server"));
    }

    @Test
    void whatNeedsAPersonIsNotTurnedIntoARemark() {
        AccountStatus status = new AccountStatus(this);
        status.ready();
        status.failed(new MyBmwException(Refusal.TOKEN));
        status.answered();
        status.failed(new MyBmwException(Refusal.SERVER, "503"));
        assertThat(shown, contains("online", "user trouble.account.token", "passes trouble.account.server"));
        status.ready();
        assertThat(last(), is("online"));
    }

    /** As the lock-out of all programs (bmw-mybmw.md 0): whoever goes on knocking makes it worse. */
    @Test
    void lockedAccountIsLeftAloneForADay() throws IOException {
        loggedIn();
        Account account = started();
        cloud.fault("vehicle-list", 423, "{\"statusCode\":423,\"message\":\"Account locked\"}");
        account.refresh();
        scheduler.runPending();
        assertThat(last(), is("user trouble.account.account-locked"));
        int calls = cloud.calls("").size();
        account.refresh();
        scheduler.advance(Duration.ofHours(23));
        assertThat("nobody calls", cloud.calls(""), hasSize(calls));
        scheduler.advance(Duration.ofMinutes(95));
        assertThat("asked again after a day", last(), is("online"));
    }
}
