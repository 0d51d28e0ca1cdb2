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
package org.openhab.binding.withings.internal.person;

import java.util.Optional;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.binding.withings.internal.WithingsBindingConstants;
import org.openhab.binding.withings.internal.auth.LinkDesk;
import org.openhab.binding.withings.internal.auth.Linkable;
import org.openhab.core.thing.ThingStatus;
import org.openhab.core.thing.ThingStatusDetail;

/**
 * Shows a link in the status of a thing until it is ended; a fresh one follows before it grows too old. Thread-safe.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
final class LinkPrompt {

    /** openHAB's pages make a link of it. */
    private static final String UNKNOWN_BASE = "http(s)://<YOUROPENHAB>:<YOURPORT>";

    private final PersonThing thing;
    private final Services services;
    private final Linkable link;
    private @Nullable Future<?> renewal;
    private int round;

    /**
     * @param thing shows the link
     * @param services what all persons share
     * @param link what the link leads to
     */
    LinkPrompt(PersonThing thing, Services services, Linkable link) {
        this.thing = thing;
        this.services = services;
        this.link = link;
    }

    /**
     * Shows a fresh link; older ones of the thing end.
     *
     * @param key the key of the text around it
     * @param publicUrl where the internet reaches this openHAB, empty if it does not
     */
    synchronized void show(String key, Optional<String> publicUrl) {
        end();
        int mine = round;
        thing.status(ThingStatus.OFFLINE, ThingStatusDetail.CONFIGURATION_PENDING,
                StatusText.of(key, address(publicUrl)));
        renewal = services.scheduler().schedule(() -> renew(mine, key, publicUrl),
                LinkDesk.LINK_LIFE.toMinutes() * 9 / 10, TimeUnit.MINUTES);
    }

    /** The address of a fresh link, for a text of somebody else; older ones of the thing end. */
    String address(Optional<String> publicUrl) {
        return publicUrl.orElse(UNKNOWN_BASE) + WithingsBindingConstants.WEB_ROOT + WithingsBindingConstants.WEB_CONNECT
                + services.desk().offer(link);
    }

    synchronized boolean isShown() {
        return renewal != null;
    }

    /** No fresh links from now on. */
    synchronized void end() {
        round++;
        Future<?> pending = renewal;
        if (pending != null) {
            pending.cancel(false);
            renewal = null;
        }
    }

    /** Does nothing if somebody ended the round while the timer was on its way. */
    private synchronized void renew(int begun, String key, Optional<String> publicUrl) {
        if (begun == round) {
            show(key, publicUrl);
        }
    }
}
