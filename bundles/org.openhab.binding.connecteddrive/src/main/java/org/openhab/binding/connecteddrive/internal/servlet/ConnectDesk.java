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
package org.openhab.binding.connecteddrive.internal.servlet;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.connecteddrive.internal.ConnectedDriveBindingConstants;
import org.openhab.cloudcommons.link.OneTimeLinks;
import org.openhab.cloudcommons.web.WebHandler;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/**
 * Hands out the addresses by which a browser reaches a page of one thing.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
@Component(service = ConnectDesk.class)
public class ConnectDesk {

    /** How long an address stays good; whoever waits longer gets a new one. */
    public static final Duration LINK_LIFE = Duration.ofHours(24);

    private static final int MOST_LINKS = 100;

    private final OneTimeLinks<WebHandler> links;

    @Activate
    public ConnectDesk() {
        this(new SecureRandom(), Clock.systemUTC());
    }

    public ConnectDesk(SecureRandom random, Clock clock) {
        links = new OneTimeLinks<>(random, clock, MOST_LINKS);
    }

    /**
     * Makes an address for a page; older ones of the same page end.
     *
     * @return the path, to be put behind the address of openHAB
     */
    public String offer(WebHandler page) {
        withdraw(page);
        return ConnectedDriveBindingConstants.WEB_ROOT + ConnectedDriveBindingConstants.WEB_CONNECT
                + links.issue(page, LINK_LIFE);
    }

    /**
     * Makes one more address for a page, for somebody who has just been there; the others stay good.
     *
     * @return its last part, beside the present one
     */
    public String further(WebHandler page) {
        return links.issue(page, LINK_LIFE);
    }

    /** Ends the addresses of a page. */
    public void withdraw(WebHandler page) {
        links.revokeIf(page::equals);
    }

    /** The page behind the last part of an address; looking does not use it up. */
    public Optional<WebHandler> page(String link) {
        return links.peek(link);
    }
}
