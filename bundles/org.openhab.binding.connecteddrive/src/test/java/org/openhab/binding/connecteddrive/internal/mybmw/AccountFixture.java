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

import java.io.IOException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.openhab.binding.connecteddrive.internal.mybmw.auth.Credentials;
import org.openhab.binding.connecteddrive.internal.servlet.ConnectDesk;
import org.openhab.binding.connecteddrive.internal.servlet.ConnectRouter;
import org.openhab.binding.connecteddrive.internal.source.CloudException;
import org.openhab.cloudcommons.auth.TokenPair;
import org.openhab.cloudcommons.page.PageFrame;
import org.openhab.cloudcommons.page.PageTexts;
import org.openhab.cloudcommons.testkit.ManualScheduler;
import org.openhab.cloudcommons.testkit.MemoryStorage;
import org.openhab.cloudcommons.testkit.MemoryVault;
import org.openhab.cloudcommons.web.WebReply;
import org.openhab.cloudcommons.web.WebRequest;

/**
 * An account against a small cloud, with a browser for its pages.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
abstract class AccountFixture implements AccountView {

    protected static final String VIN = "WBATEST0000000001";
    /** So long that a text mask would take it for a secret, as it should. */
    protected static final String CAPTCHA = "P1_abcdefghijklmnopqrstuvwxyz";
    private static final String LINK = "/connecteddrive/connect/";

    protected final ManualScheduler scheduler = new ManualScheduler(Instant.parse("2025-05-02T10:00:00Z"));
    protected final SmallBmw cloud = new SmallBmw();
    protected final MemoryVault vault = new MemoryVault(null);
    protected final MemoryStorage<String> storage = new MemoryStorage<>();
    protected final ConnectDesk desk = new ConnectDesk(new SecureRandom(), scheduler.clock());
    protected final PageTexts texts = (key, locale, arguments) -> key + arguments;
    protected final PageFrame frame = new PageFrame(texts, "/connecteddrive");
    protected final ConnectRouter router = new ConnectRouter(desk, frame);
    protected final List<String> shown = new ArrayList<>();
    protected String link = "";

    @BeforeEach
    void prepare() {
        cloud.captchas.add(CAPTCHA);
        cloud.mappings.put("bmw", SmallBmw.CONFIRMED.formatted(VIN));
    }

    @Override
    public void online() {
        shown.add("online");
    }

    @Override
    public void waiting(CloudException reason) {
        shown.add("waiting " + reason.i18nKey());
    }

    @Override
    public void offline(CloudException reason, boolean needsUser) {
        shown.add((needsUser ? "user " : "passes ") + reason.i18nKey());
    }

    @Override
    public void captcha(String i18nKey, String address) {
        shown.add(i18nKey);
        link = address.substring(address.indexOf(LINK) + LINK.length());
    }

    @Override
    public void captchaUsed() {
        shown.add("captcha used");
    }

    protected Account account() {
        return account(SmallBmw.USER, SmallBmw.PASSWORD, "");
    }

    protected Account account(String user, String password, String captchaToken) {
        return account(user, password, captchaToken, Region.ROW);
    }

    protected Account account(String user, String password, String captchaToken, Region region) {
        AccountSetup.Settings settings = new AccountSetup.Settings("My car", new Credentials(user, password), region,
                Brand.BMW, captchaToken, "https://cloud.example", Locale.ENGLISH);
        return new Account(new AccountSetup(settings,
                new AccountSetup.Means(cloud, vault, storage, desk, frame, (car, interval, listener) -> {
                    throw new IllegalStateException("no cars here");
                }, scheduler, scheduler.clock(), new SecureRandom(), Duration.ofSeconds(30))), this);
    }

    protected Account started() {
        Account account = account();
        account.start();
        scheduler.runPending();
        return account;
    }

    /** Logs in as the cloud allows it, without a captcha. */
    protected void loggedIn() throws IOException {
        cloud.refreshToken = "refresh-0";
        vault.store(new TokenPair("access-0", "refresh-0", scheduler.now(), Set.of(), SmallBmw.GCID));
    }

    /** What the browser gets for the link that is shown. */
    protected WebReply get() {
        return request("GET", "");
    }

    /** Sends the form as the page does when the captcha is solved. */
    protected WebReply solve(String token) {
        WebReply reply = request("POST", "h-captcha-response=" + token + "&g-recaptcha-response=" + token);
        scheduler.runPending();
        return reply;
    }

    protected String last() {
        return shown.get(shown.size() - 1);
    }

    protected @Nullable TokenPair stored() throws IOException {
        return vault.load().orElse(null);
    }

    private WebReply request(String method, String body) {
        return router.handle(new WebRequest(method, "/connect/" + link, Map.of(),
                Map.of("Content-Type", "application/x-www-form-urlencoded"), body.getBytes(), Locale.ENGLISH,
                "http://openhab:8080")).join();
    }
}
