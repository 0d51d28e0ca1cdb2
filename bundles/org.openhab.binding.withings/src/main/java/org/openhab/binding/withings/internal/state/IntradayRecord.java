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
package org.openhab.binding.withings.internal.state;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.binding.withings.internal.api.IntradayField;
import org.openhab.binding.withings.internal.api.IntradaySample;

/**
 * The newest figures in the course of the day (withings.md 5.2).
 *
 * @param lastTime when the newest sample was taken, in unix seconds; 0 if none is known
 * @param newest the newest value of each figure that was ever sensed
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public record IntradayRecord(long lastTime, Map<IntradayField, Sensed> newest) {

    /** A person of whom nothing is known. */
    public static final IntradayRecord NOTHING = new IntradayRecord(0, Map.of());

    /** What sensors feel at a moment; the other figures are counted over a time. */
    private static final Set<IntradayField> SENSED = EnumSet.of(IntradayField.HEART_RATE, IntradayField.SPO2,
            IntradayField.RMSSD, IntradayField.SDNN, IntradayField.HRV_QUALITY, IntradayField.CORE_TEMPERATURE,
            IntradayField.RR, IntradayField.CHEST_RATE);

    public IntradayRecord {
        newest = Map.copyOf(Objects.requireNonNullElse(newest, Map.of()));
    }

    /**
     * A value with its time.
     *
     * @param number in the unit of its figure
     * @param time in unix seconds
     */
    public record Sensed(BigDecimal number, long time) {
    }

    /** The newest value of a figure, {@code null} if there is none. */
    public @Nullable BigDecimal number(IntradayField field) {
        Sensed sensed = newest.get(field);
        return sensed == null ? null : sensed.number();
    }

    /** When one of some figures was sensed last, in unix seconds; 0 if none ever was. */
    public long time(List<IntradayField> fields) {
        long time = 0;
        for (IntradayField field : fields) {
            Sensed sensed = newest.get(field);
            time = sensed == null ? time : Math.max(time, sensed.time());
        }
        return time;
    }

    /**
     * Takes in samples in any order.
     *
     * @param samples what was read
     * @return the same with them; a rate or a share of 0 means that nothing was sensed (withings.md 12.7)
     */
    public IntradayRecord with(List<IntradaySample> samples) {
        Map<IntradayField, Sensed> fields = new EnumMap<>(IntradayField.class);
        fields.putAll(newest);
        long last = lastTime;
        for (IntradaySample sample : samples) {
            last = sample.figures().isEmpty() ? last : Math.max(last, sample.time());
            sample.figures().forEach((field, number) -> {
                if (SENSED.contains(field) && number.signum() > 0) {
                    fields.merge(field, new Sensed(number, sample.time()),
                            (old, fresh) -> fresh.time() >= old.time() ? fresh : old);
                }
            });
        }
        return new IntradayRecord(last, fields);
    }
}
