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

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.binding.withings.internal.api.Application;
import org.openhab.binding.withings.internal.api.WithingsClient;
import org.openhab.binding.withings.internal.config.AccountConfiguration;
import org.openhab.binding.withings.internal.device.Household;
import org.openhab.binding.withings.internal.person.Account;
import org.openhab.binding.withings.internal.person.Services;
import org.openhab.binding.withings.internal.person.StatusText;
import org.openhab.binding.withings.internal.sync.Trouble;
import org.openhab.cloudcommons.budget.BudgetRegistry.Lease;
import org.openhab.cloudcommons.poll.PollPlan;
import org.openhab.cloudcommons.poll.Poller;
import org.openhab.core.thing.Bridge;
import org.openhab.core.thing.ChannelUID;
import org.openhab.core.thing.ThingStatus;
import org.openhab.core.thing.ThingStatusDetail;
import org.openhab.core.thing.binding.BaseBridgeHandler;
import org.openhab.core.types.Command;

/**
 * Stands for the user's application: checks its id and secret, and gives its persons the way to the cloud.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public class AccountHandler extends BaseBridgeHandler {

    /** Checked again now and then: a secret that was renewed shall not stay unnoticed. */
    private static final Duration CHECK_INTERVAL = Duration.ofDays(1);

    private final Services services;
    private final Household household = new Household();
    private volatile @Nullable Account account;
    private volatile @Nullable Lease lease;
    private volatile @Nullable Poller checks;

    public AccountHandler(Bridge bridge, Services services) {
        super(bridge);
        this.services = services;
    }

    @Override
    public void initialize() {
        AccountConfiguration config = getConfigAs(AccountConfiguration.class);
        String clientId = config.clientId.strip();
        String clientSecret = config.clientSecret.strip();
        if (clientId.isEmpty() || clientSecret.isEmpty()) {
            misconfigured(StatusText.of("offline.conf-error.credentials-missing"));
            return;
        }
        Optional<String> bad = config.badAddress();
        if (bad.isPresent()) {
            misconfigured(StatusText.of("offline.conf-error.address", bad.get()));
            return;
        }
        updateStatus(ThingStatus.UNKNOWN);
        Lease acquired = services.budgets().acquire(clientId + '@' + withoutSlash(config.apiUrl));
        lease = acquired;
        WithingsClient client = new WithingsClient(services.transport(), acquired.budget(), withoutSlash(config.apiUrl),
                new Application(clientId, clientSecret), services.clock(), services.timeout());
        account = new Account(client, clientId, withoutSlash(config.accountUrl),
                Optional.of(withoutSlash(config.publicUrl)).filter(url -> !url.isEmpty()),
                Duration.ofMinutes(Math.max(1, config.pollInterval)), this::recheck);
        Poller poller = new Poller(() -> check(client), PollPlan.every(CHECK_INTERVAL), services.scheduler(),
                services.clock(), services.random());
        checks = poller;
        poller.pollNow();
    }

    @Override
    public void dispose() {
        account = null;
        Poller poller = checks;
        if (poller != null) {
            poller.close();
            checks = null;
        }
        Lease acquired = lease;
        if (acquired != null) {
            acquired.close();
            lease = null;
        }
    }

    @Override
    public void handleRemoval() {
        services.push().webhooks().remove(getConfigAs(AccountConfiguration.class).clientId.strip())
                .thenRun(() -> updateStatus(ThingStatus.REMOVED));
    }

    @Override
    public void handleCommand(ChannelUID channelUID, Command command) {
        // An account has no channels.
    }

    /** The way to the cloud, empty while the configuration is wrong. */
    public Optional<Account> account() {
        return Optional.ofNullable(account);
    }

    /** What all handlers share. */
    public Services services() {
        return services;
    }

    /** What the persons know about their devices. */
    public Household household() {
        return household;
    }

    private void recheck() {
        Poller poller = checks;
        if (poller != null) {
            poller.pollNow();
        }
    }

    private CompletableFuture<?> check(WithingsClient client) {
        return client.nonce().handle((nonce, failure) -> {
            Account present = account;
            if (present == null || !client.equals(present.client())) {
                return CompletableFuture.completedFuture(nonce);
            }
            if (failure == null) {
                updateStatus(ThingStatus.ONLINE);
                return CompletableFuture.completedFuture(nonce);
            }
            return refused(failure, client);
        }).thenCompose(step -> step);
    }

    private CompletableFuture<String> refused(Throwable failure, WithingsClient client) {
        switch (Trouble.of(failure)) {
            case CREDENTIALS -> misconfigured(StatusText.of("offline.conf-error.credentials"));
            case PAUSE -> unreachable(StatusText.of("offline.comm-error.pause",
                    StatusText.clockTime(services.clock().instant().plus(client.pauseLeft()))));
            default -> unreachable(StatusText.of("offline.comm-error.cloud",
                    String.valueOf(WithingsClient.asWithings(failure).getMessage())));
        }
        // Wrong credentials stay wrong until somebody changes them; everything else is worth another try soon.
        return Trouble.of(failure) == Trouble.CREDENTIALS ? CompletableFuture.completedFuture("")
                : CompletableFuture.failedFuture(failure);
    }

    private void misconfigured(String text) {
        updateStatus(ThingStatus.OFFLINE, ThingStatusDetail.CONFIGURATION_ERROR, text);
    }

    private void unreachable(String text) {
        updateStatus(ThingStatus.OFFLINE, ThingStatusDetail.COMMUNICATION_ERROR, text);
    }

    private static String withoutSlash(String address) {
        return address.strip().replaceFirst("/+$", "");
    }
}
