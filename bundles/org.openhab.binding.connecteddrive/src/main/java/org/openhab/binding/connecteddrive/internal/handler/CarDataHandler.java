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
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.binding.connecteddrive.internal.cardata.AccountMeans;
import org.openhab.binding.connecteddrive.internal.cardata.CarDataAccount;
import org.openhab.binding.connecteddrive.internal.cardata.Endpoints;
import org.openhab.binding.connecteddrive.internal.cardata.coverage.Coverage;
import org.openhab.binding.connecteddrive.internal.cardata.page.DevicePage;
import org.openhab.binding.connecteddrive.internal.cardata.quota.Quota;
import org.openhab.binding.connecteddrive.internal.cardata.stream.StreamStatus;
import org.openhab.binding.connecteddrive.internal.config.CardataConfiguration;
import org.openhab.binding.connecteddrive.internal.discovery.VehicleDiscoveryService;
import org.openhab.binding.connecteddrive.internal.servlet.ShownLink;
import org.openhab.binding.connecteddrive.internal.source.CloudException;
import org.openhab.binding.connecteddrive.internal.source.FoundVehicle;
import org.openhab.binding.connecteddrive.internal.source.SourceListener;
import org.openhab.binding.connecteddrive.internal.source.VehicleBridge;
import org.openhab.binding.connecteddrive.internal.source.VehicleFinder;
import org.openhab.binding.connecteddrive.internal.source.VehicleSource;
import org.openhab.core.thing.Bridge;
import org.openhab.core.thing.ChannelUID;
import org.openhab.core.thing.ThingStatus;
import org.openhab.core.thing.ThingStatusDetail;
import org.openhab.core.thing.binding.BaseBridgeHandler;
import org.openhab.core.thing.binding.ThingHandlerService;
import org.openhab.core.types.Command;
import org.openhab.core.types.RefreshType;
import org.openhab.core.types.State;

/**
 * Stands for an account of BMW CarData.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public class CarDataHandler extends BaseBridgeHandler implements VehicleBridge, VehicleFinder {

    private final Services services;
    private final AccountMeans.StreamMaker streams;
    private final SecureRandom random = new SecureRandom();
    /** They outlive the account, which is made anew with each configuration. */
    private final CarFollowers followers = new CarFollowers();
    private volatile @Nullable CarDataAccount account;
    private volatile @Nullable ShownLink link;
    private volatile @Nullable AccountPage page;
    private volatile @Nullable CarDataView view;

    /** @param streams makes the stream */
    public CarDataHandler(Bridge bridge, Services services, AccountMeans.StreamMaker streams) {
        super(bridge);
        this.services = services;
        this.streams = streams;
    }

    @Override
    public void initialize() {
        CardataConfiguration config = getConfigAs(CardataConfiguration.class);
        if (!config.hasGoodClient()) {
            misconfigured("offline.conf-error.cardata-client");
            return;
        }
        if (!config.hasGoodAddresses()) {
            misconfigured("offline.conf-error.cardata-address");
            return;
        }
        updateStatus(ThingStatus.UNKNOWN);
        Endpoints endpoints = new Endpoints(CardataConfiguration.bare(config.oauthUrl),
                CardataConfiguration.bare(config.apiUrl), config.streamHost.strip(), config.streamPort);
        AccountMeans means = new AccountMeans(services.transport(), services.vaults().apply(id()),
                services.storage().apply(id()), streams, services.scheduler(), services.clock(), random,
                services.timeout());
        CarDataView shown = new CarDataView(new Screen(), followers::tell);
        view = shown;
        CarDataAccount fresh = new CarDataAccount(endpoints, config.client(), means, shown);
        link = new ShownLink(services.desk(),
                new DevicePage(fresh.login(), fresh::selfTest, AccountPage.label(getThing()), services.frame()),
                services.scheduler());
        page = new AccountPage(getThing(), services, words -> fresh.selfTest().checks(words), this::updateProperty);
        account = fresh;
        fresh.start();
    }

    @Override
    public void dispose() {
        CarDataAccount ended = account;
        account = null;
        if (ended != null) {
            ended.close();
        }
        ShownLink shown = link;
        link = null;
        if (shown != null) {
            shown.close();
        }
        AccountPage offered = page;
        page = null;
        if (offered != null) {
            offered.close();
        }
    }

    /** The tokens go with the thing. */
    @Override
    public void handleRemoval() {
        CarDataAccount ended = account;
        dispose();
        if (ended != null) {
            ended.forget();
        }
        services.belongings(id()).delete();
        updateStatus(ThingStatus.REMOVED);
    }

    @Override
    public void handleCommand(ChannelUID channelUID, Command command) {
        CarDataAccount present = account;
        if (command instanceof RefreshType && present != null) {
            present.show();
        }
    }

    @Override
    public Collection<Class<? extends ThingHandlerService>> getServices() {
        return Set.of(VehicleDiscoveryService.class);
    }

    @Override
    public Optional<VehicleSource> source(String vin, Duration interval, SourceListener listener) {
        CarDataAccount present = account;
        return present == null ? Optional.empty() : present.source(vin, interval, listener);
    }

    /** Why a car has data or has none; empty for cars that are not in use. */
    public Optional<Coverage> coverage(String vin) {
        CarDataAccount present = account;
        return present == null ? Optional.empty() : present.coverage(vin);
    }

    /** The calls of the day, empty as long as nobody counts them. */
    public Optional<Quota.State> quota() {
        CarDataView present = view;
        return present == null ? Optional.empty() : present.quota();
    }

    /** How the stream is, empty as long as there is none. */
    public Optional<StreamStatus> stream() {
        CarDataView present = view;
        return present == null ? Optional.empty() : present.stream();
    }

    @Override
    public void follow(Consumer<List<FoundVehicle>> listener) {
        followers.add(listener);
    }

    @Override
    public void unfollow(Consumer<List<FoundVehicle>> listener) {
        followers.remove(listener);
    }

    @Override
    public void findVehicles() {
        CarDataAccount present = account;
        if (present != null) {
            present.find();
        }
    }

    private String id() {
        return getThing().getUID().getAsString();
    }

    private void misconfigured(String key) {
        updateStatus(ThingStatus.OFFLINE, ThingStatusDetail.CONFIGURATION_ERROR, new CloudException(key).getMessage());
    }

    /** Where the account is shown. */
    private final class Screen implements CarDataView.Screen {

        @Override
        public void show(ThingStatus status, ThingStatusDetail detail, @Nullable String text) {
            updateStatus(status, detail, text);
        }

        @Override
        public void show(String channel, State state) {
            updateState(channel, state);
        }

        @Override
        public void page(Consumer<String> address) {
            ShownLink shown = link;
            if (shown != null) {
                shown.show(address);
            }
        }
    }
}
