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

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.binding.withings.internal.action.WithingsActions;
import org.openhab.binding.withings.internal.channel.Topic;
import org.openhab.binding.withings.internal.config.PersonConfiguration;
import org.openhab.binding.withings.internal.discovery.DeviceDiscoveryService;
import org.openhab.binding.withings.internal.person.Account;
import org.openhab.binding.withings.internal.person.Person;
import org.openhab.binding.withings.internal.person.PersonSession;
import org.openhab.binding.withings.internal.person.Services;
import org.openhab.binding.withings.internal.person.StatusText;
import org.openhab.core.thing.Bridge;
import org.openhab.core.thing.ChannelUID;
import org.openhab.core.thing.ThingStatus;
import org.openhab.core.thing.ThingStatusDetail;
import org.openhab.core.thing.ThingStatusInfo;
import org.openhab.core.thing.binding.ThingHandlerService;
import org.openhab.core.types.Command;
import org.openhab.core.types.RefreshType;

/**
 * Connects a {@link Person} with the life of its thing.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public class PersonHandler extends PersonView {

    private final Services services;
    /** Not the handler's own monitor, which core takes while a person has its own. */
    private final Object connecting = new Object();
    private volatile @Nullable Person person;

    public PersonHandler(Bridge bridge, Services services) {
        super(bridge);
        this.services = services;
    }

    @Override
    public void initialize() {
        Bridge bridge = getBridge();
        // Before any status, with which core starts the devices on another thread: they look for the household once.
        place().join(
                bridge != null && bridge.getHandler()instanceof AccountHandler handler ? handler.household() : null);
        // Before anybody can connect: what comes of that must not be overwritten.
        updateStatus(ThingStatus.UNKNOWN);
        PersonConfiguration config = getConfigAs(PersonConfiguration.class);
        Person fresh = new Person(this, services, config.userId.strip(), config.importHistory);
        person = fresh;
        fresh.restore();
        connect(fresh);
    }

    @Override
    public void dispose() {
        Person old = person;
        if (old != null) {
            old.dispose();
            person = null;
        }
    }

    @Override
    public void handleRemoval() {
        Person old = person;
        if (old == null) {
            old = new Person(this, services, "", false);
        }
        place().leave();
        old.remove().thenRun(() -> updateStatus(ThingStatus.REMOVED));
    }

    @Override
    public void bridgeStatusChanged(ThingStatusInfo bridgeStatusInfo) {
        Person present = person;
        if (present != null) {
            connect(present);
        }
    }

    @Override
    public void handleConfigurationUpdate(Map<String, Object> configurationParameters) {
        String before = PersonConfiguration.userIdIn(getConfig().getProperties());
        Person old = person;
        if (old != null && configurationParameters.containsKey(PersonConfiguration.USER_ID) && !before.isEmpty()
                && !before.equals(PersonConfiguration.userIdIn(configurationParameters))) {
            // The user wants another Withings user here: nothing of the old one may come back.
            old.giveUp();
        }
        super.handleConfigurationUpdate(configurationParameters);
    }

    @Override
    public void channelLinked(ChannelUID channelUID) {
        super.channelLinked(channelUID);
        Person present = person;
        if (present != null) {
            present.session().ifPresent(PersonSession::linked);
        }
    }

    @Override
    public void handleCommand(ChannelUID channelUID, Command command) {
        Person present = person;
        if (present != null && command instanceof RefreshType) {
            present.show(channelUID.getId());
        }
    }

    @Override
    protected boolean isInUse() {
        return person != null;
    }

    @Override
    public Collection<Class<? extends ThingHandlerService>> getServices() {
        return Set.of(DeviceDiscoveryService.class, WithingsActions.class);
    }

    /** The person, empty while the thing is not in use. */
    public Optional<Person> person() {
        return Optional.ofNullable(person);
    }

    /** What all handlers share. */
    public Services services() {
        return services;
    }

    /** Looks for devices now, if linked. */
    public void readDevices() {
        Person present = person;
        if (present != null) {
            present.session().ifPresent(session -> session.fetch(Set.of(Topic.DEVICES), List.of()));
        }
    }

    /** One at a time, so that the last one has seen the latest status of the bridge. */
    private void connect(Person present) {
        synchronized (connecting) {
            connectNow(present);
        }
    }

    private void connectNow(Person present) {
        Bridge bridge = getBridge();
        if (bridge == null) {
            updateStatus(ThingStatus.OFFLINE, ThingStatusDetail.CONFIGURATION_ERROR,
                    StatusText.of("offline.conf-error.no-account"));
            return;
        }
        Optional<Account> account = bridge.getHandler()instanceof AccountHandler handler ? handler.account()
                : Optional.empty();
        if (bridge.getStatus() == ThingStatus.ONLINE && account.isPresent()) {
            present.connect(account.get());
            return;
        }
        present.disconnect();
        if (bridge.getStatus() == ThingStatus.OFFLINE) {
            updateStatus(ThingStatus.OFFLINE, ThingStatusDetail.BRIDGE_OFFLINE);
        }
    }
}
