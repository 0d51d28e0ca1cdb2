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
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.openhab.binding.connecteddrive.internal.source.FoundVehicle;
import org.openhab.cloudcommons.auth.TokenPair;
import org.openhab.cloudcommons.web.WebReply;

/**
 * Tests the life of an account: captcha, login, refresh token for good, lock-out (bmw-mybmw.md 2, 9).
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class AccountTest extends AccountFixture {

    @Test
    void firstLoginAsksForTheCaptchaThenGoesOnByItself() throws IOException {
        started();
        assertThat(shown, contains("offline.conf-pending.captcha"));
        assertThat("nothing is called before", cloud.calls(""), is(empty()));
        assertThat(get().text(), containsString("h-captcha"));
        assertThat(solve(CAPTCHA).text(), containsString("page.captcha.done[My car]"));
        assertThat(last(), is("online"));
        TokenPair pair = stored();
        assertThat(pair == null ? "" : pair.subject(), is(SmallBmw.GCID));
        assertThat("the link is used up", get().status(), is(404));
    }

    @Test
    void linkIsRenewedBeforeItGrowsTooOld() {
        started();
        String first = link;
        scheduler.advance(Duration.ofHours(23));
        assertThat(link, is(not(first)));
        assertThat(get().status(), is(200));
        assertThat(shown, everyItem(is("offline.conf-pending.captcha")));
    }

    @Test
    void afterRestartTheRefreshTokenDoes() throws IOException {
        started();
        solve(CAPTCHA);
        int logins = cloud.calls("authenticate").size();
        scheduler.advance(Duration.ofHours(2));
        shown.clear();
        started();
        assertThat(shown, contains("online"));
        assertThat("no password again", cloud.calls("authenticate").size(), is(logins));
        TokenPair pair = stored();
        assertThat("rotated pair is stored", pair == null ? "" : pair.refreshToken(), is(cloud.refreshToken));
    }

    @Test
    void deadRefreshTokenLeadsBackToTheCaptcha() throws IOException {
        loggedIn();
        cloud.refreshToken = "another";
        started();
        assertThat(last(), is("offline.conf-pending.captcha"));
        assertThat(stored(), is((TokenPair) null));
        assertThat(solve(CAPTCHA).status(), is(200));
        scheduler.advance(Duration.ofMinutes(1));
        assertThat(last(), is("online"));
    }

    @Test
    void changedClientSecretCostsNoLogin() throws IOException {
        loggedIn();
        started();
        cloud.clientSecret = "renewed";
        scheduler.advance(Duration.ofHours(25));
        assertThat(last(), is("online"));
        assertThat(cloud.calls("oauth/config"), hasSize(2));
    }

    @Test
    void wrongPasswordOrOldCaptchaIsSaidInWords() {
        started();
        WebReply reply = solve("P1_old");
        assertThat(reply.text(), containsString("trouble.account.credentials"));
        assertThat(last(), is("offline.conf-pending.credentials"));
        assertThat("a new link", get().status(), is(200));
        assertThat("used once only", cloud.calls("authenticate"), hasSize(1));
        scheduler.advance(Duration.ofDays(2));
        assertThat(cloud.calls("authenticate"), hasSize(1));
    }

    @Test
    void tooManyAttemptsAreSaidInWords() {
        cloud.fault("authenticate", 429, "{}");
        started();
        assertThat(solve(CAPTCHA).text(), containsString("trouble.account.attempts"));
        scheduler.advance(Duration.ofMinutes(5));
        assertThat(last(), is("offline.conf-pending.attempts"));
        assertThat(cloud.calls("authenticate"), hasSize(1));
    }

    @Test
    void troubleOfTheCloudDuringLoginAsksForAnotherCaptcha() {
        cloud.fault("authenticate", 500, "INTERNAL SERVER ERROR");
        started();
        assertThat(solve(CAPTCHA).text(), containsString("trouble.account.server[500]"));
        assertThat(last(), is("offline.conf-pending.login-failed"));
    }

    @Test
    void captchaOfTheConfigurationIsUsedOnce() throws IOException {
        account(SmallBmw.USER, SmallBmw.PASSWORD, CAPTCHA).start();
        scheduler.runPending();
        assertThat(shown, contains("captcha used", "online"));
        shown.clear();
        account(SmallBmw.USER, SmallBmw.PASSWORD, "P1_another").start();
        scheduler.runPending();
        assertThat("a login that works is not replaced", shown, contains("captcha used", "online"));
        assertThat(cloud.calls("authenticate"), hasSize(2));
    }

    @Test
    void tokensOfAnotherUserAreThrownAway() throws IOException {
        started();
        solve(CAPTCHA);
        account("ben@example.org", "x", "").start();
        scheduler.runPending();
        assertThat(last(), is("offline.conf-pending.captcha"));
        assertThat(stored(), is((TokenPair) null));
        assertThat("nothing tells who it was", storage.getValues().toString(), not(containsString("anna")));
    }

    @Test
    void lockOutIsExplainedAndNotRepeated() throws IOException {
        loggedIn();
        cloud.fault("oauth/config", 489, "Blocked");
        started();
        assertThat(last(), is("user trouble.account.blocked"));
        scheduler.advance(Duration.ofHours(23));
        assertThat(cloud.calls(""), hasSize(1));
        assertThat(Set.copyOf(shown), is(Set.of("user trouble.account.blocked")));
        scheduler.advance(Duration.ofHours(2));
        assertThat("asked again after a day", last(), is("online"));
    }

    @Test
    void lockOutDuringLoginOffersNoFurtherCaptcha() {
        cloud.fault("oauth/config", 489, "Blocked");
        started();
        assertThat(solve(CAPTCHA).text(), containsString("trouble.account.blocked"));
        assertThat(last(), is("user trouble.account.blocked"));
        assertThat(get().status(), is(404));
        shown.clear();
        started();
        assertThat("saving the thing again asks again", last(), is("offline.conf-pending.captcha"));
    }

    @Test
    void spentQuotaLeavesTheAccountOnline() throws IOException {
        loggedIn();
        Account account = started();
        cloud.fault("vehicle-list", 403,
                "{\"message\":\"Out of call volume quota. Quota will be replenished in" + " 01:00:00.\"}");
        account.refresh();
        scheduler.runPending();
        assertThat(last(), is("waiting trouble.account.quota"));
        int calls = cloud.calls("").size();
        scheduler.advance(Duration.ofMinutes(59));
        assertThat(cloud.calls("").size(), is(calls));
        scheduler.advance(Duration.ofMinutes(40));
        assertThat(last(), is("online"));
    }

    @Test
    void outageIsTriedAgain() throws IOException {
        loggedIn();
        cloud.fault("vehicle-list", 503, "<html>");
        started();
        assertThat(last(), is("passes trouble.account.server"));
        scheduler.advance(Duration.ofMinutes(2));
        assertThat(last(), is("online"));
    }

    @Test
    void brokenStoreIsNamed() {
        vault.setBroken(true);
        started();
        assertThat(last(), is("passes trouble.account.store"));
    }

    @Test
    void carsOfAllBrandsAreFoundDemoAndUnconfirmedAreNot() throws IOException {
        loggedIn();
        cloud.mappings.put("bmw", String.join(",", SmallBmw.CONFIRMED.formatted(VIN),
                "{\"vin\":\"WBADEMO\",\"vehicleMappingType\":\"DEMO\",\"mappingStatus\":\"CONFIRMED\"}",
                "{\"vin\":\"WBAPEND\",\"vehicleMappingType\":\"CONNECTED\",\"mappingStatus\":\"PENDING\"}", "{}"));
        cloud.mappings.put("mini", SmallBmw.CONFIRMED.formatted("WMWTEST0000000001"));
        List<List<FoundVehicle>> heard = new ArrayList<>();
        Account account = account();
        account.follow(heard::add);
        account.start();
        scheduler.runPending();
        assertThat(heard, contains(List.of(new FoundVehicle(VIN, "BMW", "i4 eDrive40"),
                new FoundVehicle("WMWTEST0000000001", "MINI", "i4 eDrive40"))));
        assertThat(cloud.calls("vehicle-list"), hasSize(3));
        account.refresh();
        scheduler.advance(Duration.ofMinutes(1));
        assertThat("names are read once", cloud.calls("profile"), hasSize(2));
        List<List<FoundVehicle>> late = new ArrayList<>();
        account.follow(late::add);
        assertThat("whoever comes late hears at once", late, is(List.of(heard.get(0))));
    }

    @Test
    void carWithoutAProfileIsFoundAllTheSame() throws IOException {
        loggedIn();
        cloud.fault("profile", 500, "");
        List<List<FoundVehicle>> heard = new ArrayList<>();
        started().follow(heard::add);
        assertThat(heard, contains(List.of(new FoundVehicle(VIN, "BMW", ""))));
        assertThat(heard.toString(), not(containsString(VIN)));
    }

    @Test
    void closedAccountIsSilentAndKeepsItsTokens() throws IOException {
        loggedIn();
        Account account = started();
        account.close();
        int calls = cloud.calls("").size();
        shown.clear();
        scheduler.advance(Duration.ofDays(3));
        assertThat(cloud.calls("").size(), is(calls));
        assertThat(shown, is(empty()));
        assertThat(stored() == null, is(false));
    }

    @Test
    void closedAccountTakesItsLinkAlong() {
        Account account = started();
        account.close();
        assertThat(get().status(), is(404));
    }
}
