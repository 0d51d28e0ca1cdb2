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
package org.openhab.simulator.withings.api;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * What the consent page shows of a person.
 *
 * @param userId the id of the profile
 * @param shortName a short name, such as {@code ANA}
 * @param timezone the IANA name of the person's zone
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public record PersonCard(long userId, String shortName, String timezone) {
}
