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

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.Function;
import java.util.random.RandomGenerator;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.connecteddrive.internal.servlet.ConnectDesk;
import org.openhab.cloudcommons.auth.TokenVault;
import org.openhab.cloudcommons.http.HttpTransport;
import org.openhab.cloudcommons.page.PageFrame;
import org.openhab.core.i18n.LocationProvider;
import org.openhab.core.i18n.TimeZoneProvider;
import org.openhab.core.storage.Storage;

/**
 * What all handlers share.
 *
 * @param transport the way to the clouds
 * @param desk hands out addresses of pages
 * @param frame makes the pages
 * @param storage gives the storage of a thing, by its UID
 * @param vaults gives the vault for the tokens of a thing, by its UID
 * @param location where openHAB is
 * @param zone the time zone of openHAB
 * @param translator the words of the user
 * @param scheduler starts work, never waits
 * @param clock tells the present moment
 * @param random staggers the cars
 * @param timeout the longest time for one exchange with a cloud
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public record Services(HttpTransport transport, ConnectDesk desk, PageFrame frame,
        Function<String, Storage<String>> storage, Function<String, TokenVault> vaults, LocationProvider location,
        TimeZoneProvider zone, Translator translator, ScheduledExecutorService scheduler, Clock clock,
        RandomGenerator random, Duration timeout) {

    /** What is on disk about a thing. */
    Belongings belongings(String thing) {
        return new Belongings(thing, storage.apply(thing), vaults.apply(thing));
    }
}
