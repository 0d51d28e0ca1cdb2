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
package org.openhab.binding.connecteddrive.internal.cardata.stream;

import java.time.Duration;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.cloudcommons.retry.Backoff;

/**
 * When a stream connects again (bmw-cardata.md 5.4, 11.4).
 *
 * @param lost the pace after a loss
 * @param refusals so many in a row, and the pace becomes {@code refused}
 * @param refused the wait when refused again and again
 * @param evictions so many within {@code evictionWindow}, and the stream is left to the other program
 * @param evictionWindow see {@code evictions}
 * @param evicted how long it is left
 * @param renewBefore the time before the end of the credentials from which a quiet moment is looked for
 * @param renewLatest the time before their end at which they are renewed in any case
 * @param quiet without a message for so long, a renewal costs nothing
 * @param steady connected for so long, earlier failures are forgotten
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public record StreamPolicy(Backoff lost, int refusals, Duration refused, int evictions, Duration evictionWindow,
        Duration evicted, Duration renewBefore, Duration renewLatest, Duration quiet, Duration steady) {

    public static final StreamPolicy DEFAULT = new StreamPolicy(
            new Backoff(Duration.ofSeconds(5), Duration.ofSeconds(300), 2, 0.2), 5, Duration.ofMinutes(10), 2,
            Duration.ofMinutes(10), Duration.ofMinutes(30), Duration.ofMinutes(15), Duration.ofMinutes(5),
            Duration.ofSeconds(10), Duration.ofMinutes(1));
}
