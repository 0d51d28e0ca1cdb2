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
package org.openhab.binding.withings.internal.sync;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * The feeds of a person by how often they are read.
 *
 * @param always in every round
 * @param inTurn one of them in every round, so that an idle person costs few calls; may name a feed repeatedly
 * @param onDemand only when another feed makes them worth it
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public record Feeds(List<Feed> always, List<Feed> inTurn, List<Feed> onDemand) {

    /** Every feed once, in order. */
    List<Feed> all() {
        return Stream.of(always, inTurn, onDemand).flatMap(List::stream).distinct().toList();
    }
}
