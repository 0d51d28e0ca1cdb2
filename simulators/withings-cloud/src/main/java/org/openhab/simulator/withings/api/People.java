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

import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * Who has a profile in the simulated cloud.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public interface People {

    /** The profiles of the family account, in the order of the consent page; without the demo user. */
    List<PersonCard> all();

    /** The vendor's demo user of {@code mode=demo} (withings.md 2.1); not one of {@link #all()}. */
    PersonCard demo();

    /** True for every profile of the family and for the demo user; false once a profile has been deleted. */
    boolean exists(long userId);
}
