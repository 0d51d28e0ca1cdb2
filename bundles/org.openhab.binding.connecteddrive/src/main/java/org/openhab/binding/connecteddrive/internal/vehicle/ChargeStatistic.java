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
package org.openhab.binding.connecteddrive.internal.vehicle;

import java.math.BigDecimal;
import java.util.Map;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

/**
 * What was charged in a month (bmw-mybmw.md 6.2; summed up by ourselves from bmw-cardata.md 3.6).
 *
 * @param title the month in words
 * @param energy kilowatt hours
 * @param sessions how many times
 * @param costs by currency; empty where no cost is given
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public record ChargeStatistic(String title, @Nullable BigDecimal energy, int sessions, Map<String, BigDecimal> costs) {

    public ChargeStatistic {
        costs = Map.copyOf(costs);
    }
}
