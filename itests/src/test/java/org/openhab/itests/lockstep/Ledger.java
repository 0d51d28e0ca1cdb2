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
package org.openhab.itests.lockstep;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.core.library.types.DateTimeType;
import org.openhab.core.thing.ChannelUID;
import org.openhab.core.types.State;
import org.openhab.core.types.TimeSeries;

/**
 * Counts what goes to the persistence without keeping it.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
final class Ledger implements Core.Listener {

    /**
     * What one channel got.
     *
     * @param points how many points
     * @param checksum of their times and states, whatever their order
     * @param first the time of the oldest one, in unix seconds
     */
    record Account(long points, long checksum, long first) {

        static final Account EMPTY = new Account(0, 0, Long.MAX_VALUE);

        Account with(long time, String state) {
            return new Account(points + 1, checksum + mix(time, state), Math.min(first, time));
        }

        private static long mix(long time, String state) {
            long hash = time * 0x9E3779B97F4A7C15L + state.hashCode();
            hash = (hash ^ hash >>> 32) * 0xD6E8FEB86659FD93L;
            return hash ^ hash >>> 29;
        }
    }

    private static final MathContext DIGITS = new MathContext(7);

    private final Map<String, Account> accounts = new TreeMap<>();

    @Override
    public void state(ChannelUID channel, State state) {
        // What is present is compared with the cloud.
    }

    @Override
    public synchronized void series(ChannelUID channel, TimeSeries series) {
        series.getStates()
                .forEach(entry -> accounts.merge(channel.getAsString(),
                        Account.EMPTY.with(entry.timestamp().getEpochSecond(), text(entry.state())),
                        (old, one) -> old.with(entry.timestamp().getEpochSecond(), text(entry.state()))));
    }

    synchronized Account of(String channel) {
        return accounts.getOrDefault(channel, Account.EMPTY);
    }

    synchronized Map<String, Account> all() {
        return new TreeMap<>(accounts);
    }

    /** A number without its unit and needless digits, anything else as it stands. */
    static String plain(String state) {
        String[] parts = state.split(" ");
        if (!parts[0].matches("-?[0-9.]+(E-?[0-9]+)?")) {
            return state;
        }
        return new BigDecimal(parts[0]).round(DIGITS).stripTrailingZeros().toPlainString();
    }

    private static String text(State state) {
        return state instanceof DateTimeType moment ? moment.getInstant().toString() : plain(state.toString());
    }
}
