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

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.Function;
import java.util.random.RandomGenerator;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.withings.internal.auth.LinkDesk;
import org.openhab.binding.withings.internal.push.PushMeans;
import org.openhab.binding.withings.internal.state.PersonStore;
import org.openhab.cloudcommons.auth.TokenVault;
import org.openhab.cloudcommons.budget.BudgetRegistry;
import org.openhab.cloudcommons.http.HttpTransport;

/**
 * What all handlers share.
 *
 * @param transport the way to the cloud
 * @param budgets the budgets by client id
 * @param desk brings browsers and things together
 * @param store keeps what is known about persons
 * @param vaults gives the vault for the tokens of a thing
 * @param scheduler starts work, never waits
 * @param clock tells the present moment
 * @param random staggers the persons
 * @param timeout the longest time for one exchange with the cloud
 * @param push what the cloud needs to call persons
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public record Services(HttpTransport transport, BudgetRegistry budgets, LinkDesk desk, PersonStore store,
        Function<String, TokenVault> vaults, ScheduledExecutorService scheduler, Clock clock, RandomGenerator random,
        Duration timeout, PushMeans push) {
}
