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
package org.openhab.devhost.internal.discovery;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.config.discovery.DiscoveryListener;
import org.openhab.core.config.discovery.DiscoveryResult;
import org.openhab.core.config.discovery.DiscoveryResultFlag;
import org.openhab.core.config.discovery.DiscoveryService;
import org.openhab.core.config.discovery.ScanListener;
import org.openhab.core.storage.Storage;
import org.openhab.core.thing.Thing;
import org.openhab.core.thing.ThingTypeUID;
import org.openhab.core.thing.ThingUID;
import org.openhab.devhost.internal.core.InboxEntries;
import org.openhab.devhost.internal.core.Things;
import org.openhab.devhost.internal.event.EventBus;
import org.openhab.devhost.internal.thing.ThingListener;
import org.openhab.devhost.internal.thing.Types;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Listens to the discovery services and shows the inbox.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public final class DiscoveryHost implements InboxEntries, DiscoveryListener {

    /** Seconds between two checks for results whose time is over. */
    public static final int EXPIRY_INTERVAL = 30;
    /** Seconds between two tries with results of unknown thing types. */
    public static final int RETRY_INTERVAL = 15;

    private final Logger logger = LoggerFactory.getLogger(DiscoveryHost.class);
    private final List<DiscoveryService> services = new CopyOnWriteArrayList<>();
    private final InboxStore store;
    private final HostInbox inbox;
    private final Things things;
    private final Types types;
    private final Predicate<ThingTypeUID> creatable;

    /**
     * What discovery needs.
     *
     * @param storage where the results are kept
     * @param things creates the things
     * @param types what bindings declare
     * @param creatable whether a binding is present that can create things of a type
     * @param bus takes the events
     * @param clock the clock
     */
    public record Parts(Storage<String> storage, Things things, Types types, Predicate<ThingTypeUID> creatable,
            EventBus bus, Clock clock) {
    }

    public DiscoveryHost(Parts parts) {
        store = new InboxStore(parts.storage(), parts.bus());
        inbox = new HostInbox(store, parts.things(), parts.types(), parts.clock());
        things = parts.things();
        types = parts.types();
        creatable = parts.creatable();
    }

    /** To be told of things that come and go. */
    public ThingListener thingListener() {
        return inbox;
    }

    public void add(DiscoveryService service) {
        services.add(service);
        service.addDiscoveryListener(this);
    }

    public void remove(DiscoveryService service) {
        services.remove(service);
        service.removeDiscoveryListener(this);
    }

    /** Removes expired results. */
    public void expire() {
        inbox.expire();
    }

    /** Tries the results of unknown thing types again. */
    public void retry() {
        inbox.retryDelayed();
    }

    @Override
    public void thingDiscovered(DiscoveryService source, DiscoveryResult result) {
        inbox.discovered(result);
    }

    @Override
    public void thingRemoved(DiscoveryService source, ThingUID thingUID) {
        inbox.gone(thingUID);
    }

    @Override
    public Collection<DiscoveryResult> all() {
        return List.copyOf(store.all());
    }

    @Override
    public @Nullable Thing approve(ThingUID uid, @Nullable String label, @Nullable String newThingId) {
        InboxResult result = known(uid);
        if (newThingId != null && newThingId.contains(":")) {
            throw new IllegalArgumentException("New Thing ID " + newThingId + " must not contain multiple segments");
        }
        if (!creatable.test(result.getThingTypeUID())) {
            return null;
        }
        String text = uid.getAsString();
        ThingUID thing = newThingId == null ? uid
                : new ThingUID(text.substring(0, text.lastIndexOf(':') + 1) + newThingId);
        boolean named = label != null && !label.isEmpty();
        return things.add(InboxProperties.definition(result, thing, named ? label : result.getLabel(),
                types.config(types.thing(result.getThingTypeUID()))));
    }

    @Override
    public boolean remove(ThingUID uid) {
        return inbox.remove(uid);
    }

    @Override
    public void setIgnored(ThingUID uid, boolean ignored) {
        store.put(known(uid).with(ignored ? DiscoveryResultFlag.IGNORED : DiscoveryResultFlag.NEW));
    }

    private InboxResult known(ThingUID uid) {
        InboxResult result = store.get(uid);
        if (result == null) {
            throw new IllegalArgumentException("No Thing with UID " + uid + " in inbox");
        }
        return result;
    }

    @Override
    public Collection<String> scannableBindings() {
        return services.stream().flatMap(service -> service.getSupportedThingTypes().stream())
                .map(ThingTypeUID::getBindingId).collect(Collectors.toCollection(TreeSet::new));
    }

    @Override
    public int scan(String bindingId) {
        List<DiscoveryService> scanning = services.stream().filter(service -> service.getSupportedThingTypes().stream()
                .anyMatch(type -> type.getBindingId().equals(bindingId))).toList();
        for (DiscoveryService service : scanning) {
            try {
                service.startScan((ScanListener) null);
            } catch (RuntimeException e) {
                logger.error("The discovery service {} failed to scan", service.getClass().getName(), e);
            }
        }
        return scanning.stream().mapToInt(DiscoveryService::getScanTimeout).max().orElse(0);
    }
}
