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
package org.openhab.binding.withings.internal.servlet;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.*;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openhab.binding.withings.internal.auth.LinkDesk;
import org.openhab.binding.withings.internal.auth.LinkOutcome;
import org.openhab.binding.withings.internal.auth.LinkOutcome.Kind;
import org.openhab.binding.withings.internal.auth.Linkable;
import org.openhab.binding.withings.internal.auth.Standing;
import org.openhab.cloudcommons.page.PageFrame;
import org.openhab.cloudcommons.web.WebReply;
import org.openhab.cloudcommons.web.WebRequest;

/**
 * Walks through the pages as browsers, clouds and attackers do.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class LinkPagesTest {

    private static final String BASE = "http://192.168.1.2:8080";

    private final LinkDesk desk = new LinkDesk();
    private final LinkPages pages = new LinkPages(desk,
            new PageFrame((key, locale, arguments) -> key + arguments, "/withings"));
    private final Thing thing = new Thing();

    @ParameterizedTest
    @ValueSource(strings = { "HEAD", "GET" })
    void callbackAnswersAtAnyTime(String method) {
        assertThat(send(method, "/callback", "").status(), is(200));
        assertThat(send(method, "", "").status(), is(200));
        assertThat(send(method, "/", "").status(), is(200));
    }

    @Test
    void rootIsNoCallback() {
        WebReply page = send("GET", "/connect/" + desk.offer(thing), "");
        String state = page.text().replaceFirst("(?s).*state=([^\"&]*).*", "$1");
        send("GET", "/", "code=abc&state=" + state);
        assertThat(thing.codes, is(empty()));
    }

    @Test
    void linkLeadsToAPageWithOneButton() {
        WebReply reply = send("GET", "/connect/" + desk.offer(thing), "");
        assertThat(reply.status(), is(200));
        assertThat(reply.text().split("<a ").length, is(2));
        assertThat(reply.text(), containsString("href=\"http://account/?state="));
        assertThat(reply.text(), containsString("page.connect.redirect[" + BASE + "/withings/callback]"));
        assertThat(reply.text(), not(containsString("<script>")));
        assertThat("the label is escaped", reply.text(), containsString("&lt;script&gt;Anna"));
        assertThat(String.valueOf(reply.headers().get("Content-Security-Policy")),
                containsString("default-src 'none'"));
        assertThat(reply.headers().get("Referrer-Policy"), is("no-referrer"));
    }

    @Test
    void publicAddressWinsOverThatOfTheRequest() {
        thing.publicUrl = "https://my.house";
        WebReply reply = send("GET", "/connect/" + desk.offer(thing), "");
        assertThat(reply.text(), containsString("https://my.house/withings/callback"));
    }

    @Test
    void addressThatOnlyDevelopmentModeTakesGetsAHint() {
        assertThat(send("GET", "/connect/" + desk.offer(thing), "").text(),
                containsString("page.connect.warning[push.url.https[]]"));
        thing.publicUrl = "https://my.house.org";
        assertThat(send("GET", "/connect/" + desk.offer(thing), "").text(), not(containsString("warning")));
    }

    @Test
    void previewOfALinkUsesNothingUp() {
        String link = desk.offer(thing);
        String state = desk.begin(thing, "http://x/withings/callback");
        assertThat(send("HEAD", "/connect/" + link, "").status(), is(200));
        assertThat(send("GET", "/callback", "code=c&state=" + state).status(), is(303));
    }

    @Test
    void reloadedPageStillLeadsOn() {
        String link = desk.offer(thing);
        send("GET", "/connect/" + link, "");
        WebReply again = send("GET", "/connect/" + link, "");
        assertThat(again.status(), is(200));
        assertThat(finish(again).status(), is(303));
        assertThat("and is over then", send("GET", "/connect/" + link, "").status(), is(404));
    }

    @Test
    void sameAddressGoesIntoBothCalls() {
        finish(send("GET", "/connect/" + desk.offer(thing), ""));
        assertThat(thing.redirects, is(List.of(BASE + "/withings/callback", BASE + "/withings/callback")));
    }

    @Test
    void stateOfAnEarlierVisitIsDead() {
        String link = desk.offer(thing);
        WebReply first = send("GET", "/connect/" + link, "");
        send("GET", "/connect/" + link, "");
        assertThat(finish(first).status(), is(400));
        assertThat(thing.codes, is(empty()));
    }

    @ParameterizedTest
    @ValueSource(strings = { "code=c", "code=c&state=", "code=c&state=forged", "state=forged&error=access_denied" })
    void unknownStateReachesNoThing(String query) {
        desk.begin(thing, "http://x");
        WebReply reply = send("GET", "/callback", query);
        assertThat(reply.status(), is(400));
        assertThat(reply.text(), containsString("page.unknown"));
        assertThat(thing.codes, is(empty()));
    }

    @Test
    void refusalIsUnderstood() {
        String state = desk.begin(thing, "http://x");
        WebReply reply = send("GET", "/callback", "error=access_denied&state=" + state);
        assertThat(reply.status(), is(200));
        assertThat(reply.text(), containsString("page.refused"));
        assertThat(thing.ended, is(1));
    }

    @Test
    void whoHasLinkedIsLedToHowItStands() {
        thing.user = "…42";
        thing.standing = new Standing(false, Set.of(), false, "");
        String state = desk.begin(thing, "http://x");
        WebReply reply = send("GET", "/callback", "code=c&state=" + state);
        assertThat(reply.headers().get("Location"), matchesPattern("connect/[\\w-]{22}"));
        String path = '/' + reply.headers().get("Location");
        String page = send("GET", path, "").text();
        assertThat(page,
                allOf(containsString("page.state.linked[…42]"), containsString("page.check.looking"),
                        not(containsString("page.check.permissions.all")), not(containsString("class=\"button\"")),
                        containsString("data-version")));
        thing.standing = new Standing(true, Set.of(), false, "No address");
        assertThat(send("GET", path, "").text(), allOf(containsString("page.check.push.off"),
                containsString("No address"), containsString("page.check.permissions.all")));
        thing.standing = new Standing(true, Set.of(), true, "It works");
        assertThat(send("GET", path, "").text(),
                allOf(containsString("page.check.push.on"), containsString("It works")));
    }

    @Test
    void missingPermissionsLeadToTheConsentAgain() {
        thing.user = "…42";
        thing.standing = new Standing(true, Set.of("sleep", "activity"), true, "It works");
        String page = send("GET", "/connect/" + desk.offer(thing), "").text();
        assertThat(page,
                allOf(containsString("page.state.linked[…42]"), containsString("id=\"go\""),
                        containsString("page.check.permissions.missing[activity, sleep]"),
                        containsString("page.connect.user[…42]"), not(containsString("data-version"))));
    }

    @ParameterizedTest
    @EnumSource(value = Kind.class, names = { "REFUSED", "EXPIRED", "SAME_USER", "OTHER_USER", "FAILED" })
    void whoFailsMayTryAgain(Kind kind) {
        thing.outcome = LinkOutcome.of(kind, "a", "b");
        String state = desk.begin(thing, "http://x");
        String page = send("GET", "/callback", "code=c&state=" + state).text();
        assertThat(page, allOf(containsString(kind.key()), containsString("id=\"again\"")));
        String again = page.replaceFirst("(?s).*href=\"(connect/[^\"]*)\".*", "/$1");
        assertThat(send("GET", again, "").text(), containsString("id=\"go\""));
    }

    @Test
    void wrongCredentialsHaveToBeMendedFirst() {
        thing.outcome = LinkOutcome.of(Kind.CREDENTIALS);
        String state = desk.begin(thing, "http://x");
        assertThat(send("GET", "/callback", "code=c&state=" + state).text(),
                allOf(containsString("page.credentials"), not(containsString("class=\"button\""))));
    }

    @Test
    void styleSheetIsThere() {
        assertThat(send("GET", "/page.css", "").headers().get("Content-Type"), startsWith("text/css"));
        assertThat(send("POST", "/page.css", "").status(), is(405));
    }

    @Test
    void reasonsAreEscaped() {
        thing.outcome = LinkOutcome.of(Kind.FAILED, "<img src=x onerror=alert(1)>");
        String state = desk.begin(thing, "http://x");
        assertThat(send("GET", "/callback", "code=c&state=" + state).text(), not(containsString("<img")));
    }

    @ParameterizedTest
    @ValueSource(strings = { "/other", "/connect", "/push/x", "/callback/x" })
    void otherPathsDoNotExist(String path) {
        assertThat(send("GET", path, "").status(), is(404));
    }

    @ParameterizedTest
    @ValueSource(strings = { "/connect/", "/connect/unknown", "/connect/../callback" })
    void unknownLinksAreRefused(String path) {
        assertThat(send("GET", path, "").status(), is(404));
    }

    @Test
    void otherMethodsAreRefused() {
        assertThat(send("POST", "/callback", "").status(), is(405));
    }

    @Test
    void freshLinkEndsTheOldOne() {
        String old = desk.offer(thing);
        desk.offer(thing);
        assertThat(send("GET", "/connect/" + old, "").status(), is(404));
    }

    private WebReply finish(WebReply page) {
        String state = page.text().replaceAll("(?s).*\\?state=", "").replaceAll("(?s)\".*", "");
        return send("GET", "/callback", "code=c&state=" + state);
    }

    private WebReply send(String method, String path, String query) {
        return pages.handle(
                new WebRequest(method, path, WebRequest.parseForm(query), Map.of(), new byte[0], Locale.ENGLISH, BASE))
                .join();
    }

    /** A thing that links at once. */
    private static final class Thing implements Linkable {
        private final List<String> redirects = new ArrayList<>();
        private final List<String> codes = new ArrayList<>();
        private String publicUrl = "";
        private LinkOutcome outcome = LinkOutcome.of(Kind.LINKED, "Anna", "…42");
        private String user = "";
        private @Nullable Standing standing;
        private int ended;

        @Override
        public String id() {
            return "anna";
        }

        @Override
        public String label() {
            return "<script>Anna";
        }

        @Override
        public String user() {
            return user;
        }

        @Override
        public Optional<Standing> standing() {
            return Optional.ofNullable(standing);
        }

        @Override
        public Optional<String> publicUrl() {
            return Optional.of(publicUrl).filter(url -> !url.isEmpty());
        }

        @Override
        public URI consentPage(String state, String redirectUri) {
            redirects.add(redirectUri);
            return URI.create("http://account/?state=" + state);
        }

        @Override
        public CompletableFuture<LinkOutcome> finish(String code, String redirectUri) {
            codes.add(code);
            redirects.add(redirectUri);
            return CompletableFuture.completedFuture(outcome);
        }

        @Override
        public void linkingEnded() {
            ended++;
        }
    }
}
