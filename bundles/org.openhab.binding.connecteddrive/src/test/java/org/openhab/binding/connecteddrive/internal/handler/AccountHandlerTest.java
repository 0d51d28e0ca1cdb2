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
package org.openhab.binding.connecteddrive.internal.handler;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.*;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.io.IOException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mockito.ArgumentCaptor;
import org.openhab.binding.connecteddrive.internal.ConnectedDriveBindingConstants;
import org.openhab.binding.connecteddrive.internal.discovery.VehicleDiscoveryService;
import org.openhab.binding.connecteddrive.internal.mybmw.Brand;
import org.openhab.binding.connecteddrive.internal.mybmw.CarAccess;
import org.openhab.binding.connecteddrive.internal.mybmw.SmallBmw;
import org.openhab.binding.connecteddrive.internal.servlet.ConnectDesk;
import org.openhab.binding.connecteddrive.internal.source.FoundVehicle;
import org.openhab.binding.connecteddrive.internal.source.SourceListener;
import org.openhab.binding.connecteddrive.internal.source.VehicleSource;
import org.openhab.cloudcommons.auth.TokenPair;
import org.openhab.cloudcommons.page.PageFrame;
import org.openhab.cloudcommons.testkit.ManualScheduler;
import org.openhab.cloudcommons.testkit.MemoryStorage;
import org.openhab.cloudcommons.testkit.MemoryVault;
import org.openhab.core.config.core.Configuration;
import org.openhab.core.i18n.LocationProvider;
import org.openhab.core.thing.Bridge;
import org.openhab.core.thing.ThingStatus;
import org.openhab.core.thing.ThingStatusDetail;
import org.openhab.core.thing.ThingStatusInfo;
import org.openhab.core.thing.ThingUID;
import org.openhab.core.thing.UID;
import org.openhab.core.thing.binding.ThingHandlerCallback;

/**
 * Puts the handler of an account through the life that openHAB gives it.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class AccountHandlerTest {

    private static final ThingUID UID = new ThingUID(ConnectedDriveBindingConstants.THING_TYPE_ACCOUNT, "home");
    private static final String VIN = "WMWTEST0000000001";

    private final ManualScheduler scheduler = new ManualScheduler(Instant.parse("2025-05-02T10:00:00Z"));
    private final SmallBmw cloud = new SmallBmw();
    private final MemoryVault vault = new MemoryVault(null);
    private final MemoryStorage<String> storage = new MemoryStorage<>();
    private final ConnectDesk desk = new ConnectDesk(new SecureRandom(), scheduler.clock());
    private final Bridge thing = mock(Bridge.class);
    private final ThingHandlerCallback callback = mock(ThingHandlerCallback.class);
    private final Configuration config = new Configuration(new HashMap<>(Map.of("userName", SmallBmw.USER, "password",
            SmallBmw.PASSWORD, "apiUrl", "https://cloud.example/", "brand", "MINI")));
    private final List<ThingStatusInfo> statuses = new ArrayList<>();
    private final List<CarAccess> opened = new ArrayList<>();
    private final AccountHandler handler = new AccountHandler(thing,
            new Services(cloud, desk, new PageFrame((key, locale, arguments) -> key, "/x"), id -> storage, id -> vault,
                    mock(LocationProvider.class), () -> ZoneOffset.UTC,
                    new Translator((key, locale, arguments) -> key, () -> Locale.ENGLISH), scheduler, scheduler.clock(),
                    new Random(1), Duration.ofSeconds(30)),
            (car, interval, listener) -> {
                opened.add(car);
                return mock(VehicleSource.class);
            });

    @BeforeEach
    void prepare() {
        when(thing.getUID()).thenReturn(UID);
        when(thing.getConfiguration()).thenReturn(config);
        doAnswer(call -> statuses.add(call.getArgument(1))).when(callback).statusUpdated(any(), any());
        handler.setCallback(callback);
        cloud.mappings.put("mini", SmallBmw.CONFIRMED.formatted(VIN));
    }

    @Test
    void newAccountWaitsForTheCaptcha() {
        start();
        assertThat(statuses.get(0).getStatus(), is(ThingStatus.UNKNOWN));
        assertThat(last().getStatusDetail(), is(ThingStatusDetail.CONFIGURATION_PENDING));
        assertThat(String.valueOf(last().getDescription()),
                matchesPattern("@text/offline\\.conf-pending\\.captcha \\[\"http\\(s\\)://<YOUROPENHAB>:<YOURPORT>"
                        + "/connecteddrive/connect/[A-Za-z0-9_-]{22}\"]"));
        assertThat(handler.source(VIN, Duration.ofMinutes(30), mock(SourceListener.class)), is(Optional.empty()));
    }

    @Test
    void loginBringsTheAccountOnlineAndOpensTheWayToItsCars() throws IOException {
        loggedIn();
        start();
        assertThat(last().getStatus(), is(ThingStatus.ONLINE));
        assertThat(handler.source(VIN, Duration.ofMinutes(30), mock(SourceListener.class)).isPresent(), is(true));
        assertThat(opened.get(0).brand(), is(Brand.MINI));
        assertThat(opened.get(0).vin(), is(VIN));
        assertThat(opened.toString(), not(containsString(VIN)));
    }

    @Test
    void linkOfItsPageIsAmongThePropertiesAndRenewsItself() throws IOException {
        loggedIn();
        start();
        ArgumentCaptor<String> link = ArgumentCaptor.forClass(String.class);
        verify(thing).setProperty(eq("connectPage"), link.capture());
        assertThat(link.getValue(),
                matchesPattern("http\\(s\\)://<YOUROPENHAB>:<YOURPORT>/connecteddrive/connect/[A-Za-z0-9_-]{22}"));
        String secret = link.getValue().substring(link.getValue().lastIndexOf('/') + 1);
        assertThat(desk.page(secret).isPresent(), is(true));
        scheduler.advance(Duration.ofHours(23));
        verify(thing, times(2)).setProperty(eq("connectPage"), any());
        assertThat("older ones end", desk.page(secret).isPresent(), is(false));
        handler.dispose();
        verify(thing, times(2)).setProperty(eq("connectPage"), link.capture());
        assertThat(desk.page(link.getValue().substring(link.getValue().lastIndexOf('/') + 1)).isPresent(), is(false));
    }

    @ParameterizedTest
    @CsvSource({ "userName,'',credentials-missing", "password,'',credentials-missing", "region,MARS,region",
            "apiUrl,ftp://x,address", "apiUrl,'http://a b',address", "apiUrl,my.house,address" })
    void badConfigurationIsNamed(String parameter, String value, String text) {
        config.put(parameter, value);
        start();
        assertThat(last().getStatusDetail(), is(ThingStatusDetail.CONFIGURATION_ERROR));
        assertThat(last().getDescription(), is("@text/offline.conf-error." + text));
        assertThat(cloud.calls(""), is(empty()));
    }

    @Test
    void captchaTokenLeavesTheConfiguration() {
        cloud.captchas.add("P1_x");
        config.put("hcaptchaToken", "P1_x");
        doAnswer(call -> null).when(callback).thingUpdated(any());
        start();
        assertThat(last().getStatus(), is(ThingStatus.ONLINE));
        assertThat(config.containsKey("hcaptchaToken"), is(false));
    }

    @Test
    void lockOutPointsToTheOtherCloud() throws IOException {
        loggedIn();
        cloud.fault("oauth/config", 489, "Blocked");
        start();
        assertThat(last().getStatus(), is(ThingStatus.OFFLINE));
        assertThat(last().getStatusDetail(), is(ThingStatusDetail.CONFIGURATION_ERROR));
        assertThat(last().getDescription(), is("@text/trouble.account.blocked"));
    }

    @Test
    void outageIsNoFaultOfTheConfiguration() throws IOException {
        loggedIn();
        cloud.fault("vehicle-list", 502, "");
        start();
        assertThat(last().getStatusDetail(), is(ThingStatusDetail.COMMUNICATION_ERROR));
        assertThat(last().getDescription(), is("@text/trouble.account.server [\"502\"]"));
    }

    @Test
    void spentQuotaIsARemark() throws IOException {
        loggedIn();
        start();
        cloud.fault("vehicle-list", 403, "Out of call volume quota. Quota will be replenished in 01:00:00.");
        handler.findVehicles();
        scheduler.runPending();
        assertThat(last().getStatus(), is(ThingStatus.ONLINE));
        assertThat(String.valueOf(last().getDescription()), startsWith("@text/trouble.account.quota"));
    }

    @Test
    void discoveryHearsOfTheCarsOverNewConfigurations() throws IOException {
        loggedIn();
        List<List<FoundVehicle>> heard = new ArrayList<>();
        handler.follow(heard::add);
        start();
        assertThat(heard, contains(List.of(new FoundVehicle(VIN, "MINI", "i4 eDrive40"))));
        handler.dispose();
        start();
        assertThat(heard, hasSize(2));
        assertThat(handler.getServices(), is(Set.of(VehicleDiscoveryService.class)));
    }

    @Test
    void disposedAccountIsSilentAndKeepsItsTokens() throws IOException {
        loggedIn();
        start();
        handler.dispose();
        int calls = cloud.calls("").size();
        int updates = statuses.size();
        scheduler.advance(Duration.ofDays(3));
        assertThat(cloud.calls("").size(), is(calls));
        assertThat(statuses.size(), is(updates));
        assertThat(vault.load().isPresent(), is(true));
    }

    @Test
    void removalDeletesEverything() throws IOException {
        loggedIn();
        start();
        handler.handleRemoval();
        assertThat(last().getStatus(), is(ThingStatus.REMOVED));
        assertThat(vault.load().isPresent(), is(false));
        assertThat(storage.getKeys(), is(empty()));
    }

    @Test
    void removalEndsAlsoWhenTheVaultIsBroken() {
        start();
        vault.setBroken(true);
        handler.handleRemoval();
        assertThat(last().getStatus(), is(ThingStatus.REMOVED));
    }

    private void start() {
        handler.initialize();
        scheduler.runPending();
    }

    private void loggedIn() throws IOException {
        cloud.refreshToken = "refresh-0";
        vault.store(new TokenPair("access-0", "refresh-0", scheduler.now(), Set.of(), SmallBmw.GCID));
    }

    private ThingStatusInfo last() {
        return statuses.get(statuses.size() - 1);
    }
}
