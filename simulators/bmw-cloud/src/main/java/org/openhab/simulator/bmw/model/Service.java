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
package org.openhab.simulator.bmw.model;

import java.time.YearMonth;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

/**
 * A service that is due some time.
 *
 * @param id the number in CarData's list, such as 1 for oil (bmw-cardata.md 6)
 * @param type My BMW's word, such as {@code OIL} (bmw-mybmw.md 5.1)
 * @param title CarData's title
 * @param status {@code OK}, {@code PENDING} or {@code OVERDUE}
 * @param date the month it is due, null when only the distance counts
 * @param distance kilometres left, null when only the date counts
 * @param descriptionEn the text in English
 * @param descriptionDe the text in German
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public record Service(int id, String type, String title, String status, @Nullable YearMonth date,
        @Nullable Integer distance, String descriptionEn, String descriptionDe) {
}
