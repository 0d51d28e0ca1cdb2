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
package org.openhab.binding.connecteddrive.internal.cardata;

import java.time.Clock;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.connecteddrive.internal.cardata.container.ContainerKeeper;
import org.openhab.binding.connecteddrive.internal.cardata.data.KeyTable;
import org.openhab.binding.connecteddrive.internal.cardata.quota.Quota;
import org.openhab.core.storage.Storage;

/**
 * What the cars of an account share.
 *
 * @param client the REST API
 * @param containers what the cars are read through
 * @param quota the calls that are left
 * @param table the telematic keys
 * @param storage of the account
 * @param clock tells the present moment
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
record CarDataAccess(CarDataClient client, ContainerKeeper containers, Quota quota, KeyTable table,
        Storage<String> storage, Clock clock) {
}
