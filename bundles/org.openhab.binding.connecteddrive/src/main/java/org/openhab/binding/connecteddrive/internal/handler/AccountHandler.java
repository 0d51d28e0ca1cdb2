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

import java.security.SecureRandom;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.binding.connecteddrive.internal.config.AccountConfiguration;
import org.openhab.binding.connecteddrive.internal.discovery.VehicleDiscoveryService;
import org.openhab.binding.connecteddrive.internal.mybmw.Account;
import org.openhab.binding.connecteddrive.internal.mybmw.AccountSetup;
import org.openhab.binding.connecteddrive.internal.mybmw.AccountView;
import org.openhab.binding.connecteddrive.internal.mybmw.Brand;
import org.openhab.binding.connecteddrive.internal.mybmw.Region;
import org.openhab.binding.connecteddrive.internal.mybmw.SourceFactory;
import org.openhab.binding.connecteddrive.internal.mybmw.auth.Credentials;
import org.openhab.binding.connecteddrive.internal.source.CloudException;
import org.openhab.binding.connecteddrive.internal.source.FoundVehicle;
import org.openhab.binding.connecteddrive.internal.source.SourceListener;
import org.openhab.binding.connecteddrive.internal.source.VehicleBridge;
import org.openhab.binding.connecteddrive.internal.source.VehicleFinder;
import org.openhab.binding.connecteddrive.internal.source.VehicleSource;
import org.openhab.core.config.core.Configuration;
import org.openhab.core.thing.Bridge;
import org.openhab.core.thing.ChannelUID;
import org.openhab.core.thing.ThingStatus;
import org.openhab.core.thing.ThingStatusDetail;
import org.openhab.core.thing.binding.BaseBridgeHandler;
import org.openhab.core.thing.binding.ThingHandlerService;
import org.openhab.core.types.Command;

/**
 * Stands for an account at the cloud of the phone app.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public class AccountHandler extends BaseBridgeHandler implements VehicleBridge, VehicleFinder {

    private final Services services;
    private final SourceFactory sources;
    private final SecureRandom random = new SecureRandom();
    /** Who wants to hear of the cars; outlives the account, which is made anew with each configuration. */
    private final Set<Consumer<List<FoundVehicle>>> followers = new CopyOnWriteArraySet<>();
    private volatile @Nullable Account account;
    private volatile @Nullable AccountPage page;

    /** @param sources makes the ways to the cars */
    public AccountHandler(Bridge bridge, Services services, SourceFactory sources) {
        super(bridge);
        this.services = services;
        this.sources = sources;
    }

    @Override
    public void initialize() {
        AccountConfiguration config = getConfigAs(AccountConfiguration.class);
        Credentials credentials = new Credentials(config.userName.strip(), config.password);
        Optional<Region> region = config.region();
        if (!credentials.complete()) {
            misconfigured("offline.conf-error.credentials-missing");
        } else if (region.isEmpty()) {
            misconfigured("offline.conf-error.region");
        } else if (!config.hasGoodAddress()) {
            misconfigured("offline.conf-error.address");
        } else {
            updateStatus(ThingStatus.UNKNOWN);
            begin(new AccountSetup.Settings(label(), credentials, region.get(), Brand.of(config.brand),
                    config.hcaptchaToken.strip(), config.apiUrl(region.get()), config.locale()));
        }
    }

    @Override
    public void dispose() {
        Account ended = account;
        account = null;
        if (ended != null) {
            ended.close();
        }
        AccountPage shown = page;
        page = null;
        if (shown != null) {
            shown.close();
        }
    }

    /** The tokens go with the thing. */
    @Override
    public void handleRemoval() {
        dispose();
        services.belongings(id()).delete();
        updateStatus(ThingStatus.REMOVED);
    }

    @Override
    public void handleCommand(ChannelUID channelUID, Command command) {
        // An account has no channels.
    }

    @Override
    public Collection<Class<? extends ThingHandlerService>> getServices() {
        return Set.of(VehicleDiscoveryService.class);
    }

    @Override
    public Optional<VehicleSource> source(String vin, Duration interval, SourceListener listener) {
        Account present = account;
        return present == null ? Optional.empty() : present.source(vin, interval, listener);
    }

    @Override
    public void follow(Consumer<List<FoundVehicle>> listener) {
        followers.add(listener);
        Account present = account;
        if (present != null) {
            present.follow(listener);
        }
    }

    @Override
    public void unfollow(Consumer<List<FoundVehicle>> listener) {
        followers.remove(listener);
        Account present = account;
        if (present != null) {
            present.unfollow(listener);
        }
    }

    @Override
    public void findVehicles() {
        Account present = account;
        if (present != null) {
            present.refresh();
        }
    }

    private void begin(AccountSetup.Settings settings) {
        AccountSetup.Means means = new AccountSetup.Means(services.transport(), services.vaults().apply(id()),
                services.storage().apply(id()), services.desk(), services.frame(), sources, services.scheduler(),
                services.clock(), random, services.timeout());
        Account begun = new Account(new AccountSetup(settings, means), new View());
        account = begun;
        page = new AccountPage(getThing(), services, words -> List.of(), this::updateProperty);
        followers.forEach(begun::follow);
        begun.start();
    }

    private String id() {
        return getThing().getUID().getAsString();
    }

    private String label() {
        String label = getThing().getLabel();
        return label == null ? id() : label;
    }

    private void misconfigured(String key) {
        updateStatus(ThingStatus.OFFLINE, ThingStatusDetail.CONFIGURATION_ERROR, new CloudException(key).getMessage());
    }

    /** Puts into the status of the thing what the account tells. */
    private final class View implements AccountView {

        @Override
        public void online() {
            updateStatus(ThingStatus.ONLINE);
        }

        @Override
        public void waiting(CloudException reason) {
            updateStatus(ThingStatus.ONLINE, ThingStatusDetail.NONE, reason.getMessage());
        }

        @Override
        public void offline(CloudException reason, boolean needsUser) {
            updateStatus(ThingStatus.OFFLINE,
                    needsUser ? ThingStatusDetail.CONFIGURATION_ERROR : ThingStatusDetail.COMMUNICATION_ERROR,
                    reason.getMessage());
        }

        @Override
        public void captcha(String i18nKey, String link) {
            updateStatus(ThingStatus.OFFLINE, ThingStatusDetail.CONFIGURATION_PENDING,
                    new CloudException(i18nKey, link).getMessage());
        }

        @Override
        public void captchaUsed() {
            Configuration config = editConfiguration();
            config.remove(AccountConfiguration.HCAPTCHA_TOKEN);
            updateConfiguration(config);
        }
    }
}
