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
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.config.core.ConfigDescription;
import org.openhab.core.config.discovery.DiscoveryResult;
import org.openhab.core.config.discovery.DiscoveryResultFlag;
import org.openhab.core.thing.Bridge;
import org.openhab.core.thing.Thing;
import org.openhab.core.thing.ThingUID;
import org.openhab.core.thing.type.ThingType;
import org.openhab.devhost.internal.core.Things;
import org.openhab.devhost.internal.thing.ThingListener;
import org.openhab.devhost.internal.thing.Types;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Decides what becomes of discovery results.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
final class HostInbox implements ThingListener {

    /** How often a result of an unknown thing type is tried again. */
    static final int MAX_TRIES = 20;

    private record Delayed(DiscoveryResult result, int tries) {
    }

    private final Logger logger = LoggerFactory.getLogger(HostInbox.class);
    private final InboxStore store;
    private final Things things;
    private final Types types;
    private final Clock clock;
    private final Map<ThingUID, Delayed> delayed = new HashMap<>();

    HostInbox(InboxStore store, Things things, Types types, Clock clock) {
        this.store = store;
        this.things = things;
        this.types = types;
        this.clock = clock;
    }

    /** Takes a result of a discovery service. */
    void discovered(DiscoveryResult result) {
        take(result, 0);
    }

    /** Tries the results again whose thing type was not known. */
    void retryDelayed() {
        List<Delayed> again;
        synchronized (delayed) {
            again = List.copyOf(delayed.values());
        }
        again.forEach(entry -> take(entry.result(), entry.tries()));
    }

    private void take(DiscoveryResult result, int tries) {
        ThingType type = types.thing(result.getThingTypeUID());
        synchronized (delayed) {
            delayed.remove(result.getThingUID());
            if (type == null && tries < MAX_TRIES - 1) {
                delayed.put(result.getThingUID(), new Delayed(result, tries + 1));
            }
        }
        if (type == null) {
            logger.debug("The thing type {} of a discovery result is unknown, try {}.", result.getThingTypeUID(),
                    tries + 1);
            return;
        }
        Thing thing = things.get(result.getThingUID());
        if (thing == null) {
            putInto(result, type);
        } else {
            updateConfiguration(thing, type, result);
        }
    }

    private void putInto(DiscoveryResult result, ThingType type) {
        Map<String, Object> properties = InboxProperties.normalized(result, types.config(type));
        InboxResult present = store.get(result.getThingUID());
        if (present != null) {
            store.put(present.synchronizedWith(result, properties, clock.instant()));
            return;
        }
        InboxResult entry = new InboxResult(result, properties, DiscoveryResultFlag.NEW, clock.instant());
        store.put(entry);
        String value = entry.representation();
        boolean known = value != null
                && things.all().stream().anyMatch(thing -> thing.getThingTypeUID().equals(entry.getThingTypeUID())
                        && value.equals(representation(thing)));
        if (known) {
            store.put(entry.with(DiscoveryResultFlag.IGNORED));
        }
    }

    /** Discovery corrects parameters that the thing's configuration has, for example an address. */
    private void updateConfiguration(Thing thing, ThingType type, DiscoveryResult result) {
        ConfigDescription description = types.config(type);
        Map<String, Object> changed = new HashMap<>();
        result.getProperties().forEach((name, value) -> {
            Object present = thing.getConfiguration().get(name);
            Object normalized = InboxProperties.normalize(name, value, description);
            if (present != null && !Objects.equals(present, normalized)) {
                changed.put(name, normalized);
            }
        });
        if (!changed.isEmpty()) {
            changed.forEach(thing.getConfiguration()::put);
            things.update(thing.getUID(), InboxProperties.definition(thing));
        }
    }

    /** A discovery service says that something is gone. */
    void gone(ThingUID uid) {
        remove(uid);
    }

    /** Removes the results whose time is over. */
    void expire() {
        store.all(result -> result.expired(clock.instant())).forEach(result -> remove(result.getThingUID()));
    }

    boolean remove(ThingUID uid) {
        if (store.get(uid) == null) {
            return false;
        }
        if (things.get(uid) == null) {
            removeResultsOf(uid);
        }
        return store.remove(uid) != null;
    }

    private void removeResultsOf(ThingUID bridge) {
        Collection<InboxResult> children = new ArrayList<>(store.all(result -> bridge.equals(result.getBridgeUID())));
        children.forEach(result -> store.remove(result.getThingUID()));
    }

    @Override
    public void added(Thing thing) {
        remove(thing.getUID());
    }

    @Override
    public void removed(Thing thing) {
        if (thing instanceof Bridge) {
            removeResultsOf(thing.getUID());
        }
        List<InboxResult> same = sameAs(thing).stream()
                .filter(result -> result.getFlag() == DiscoveryResultFlag.IGNORED).toList();
        if (same.size() == 1) {
            remove(same.get(0).getThingUID());
        }
    }

    @Override
    public void online(Thing thing) {
        List<InboxResult> same = sameAs(thing);
        if (same.size() == 1 && same.get(0).getFlag() != DiscoveryResultFlag.IGNORED) {
            store.put(same.get(0).with(DiscoveryResultFlag.IGNORED));
        }
    }

    private List<InboxResult> sameAs(Thing thing) {
        String value = representation(thing);
        return value == null ? List.of()
                : List.copyOf(store.all(result -> result.getThingTypeUID().equals(thing.getThingTypeUID())
                        && value.equals(result.representation())));
    }

    /** The value of the representation property that the thing's type names, null without. */
    private @Nullable String representation(Thing thing) {
        ThingType type = types.thing(thing.getThingTypeUID());
        String name = type == null ? null : type.getRepresentationProperty();
        if (name == null) {
            return null;
        }
        String property = thing.getProperties().get(name);
        Object parameter = thing.getConfiguration().get(name);
        return property != null ? property : parameter == null ? null : parameter.toString();
    }
}
