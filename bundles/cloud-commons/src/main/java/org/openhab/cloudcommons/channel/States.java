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
package org.openhab.cloudcommons.channel;

import java.math.BigDecimal;
import java.time.Instant;

import javax.measure.Quantity;
import javax.measure.Unit;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.library.types.DateTimeType;
import org.openhab.core.library.types.DecimalType;
import org.openhab.core.library.types.OnOffType;
import org.openhab.core.library.types.PointType;
import org.openhab.core.library.types.QuantityType;
import org.openhab.core.library.types.StringType;
import org.openhab.core.types.State;
import org.openhab.core.types.UnDefType;

/**
 * The {@link States} makes openHAB states of plain values, UNDEF of null.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public final class States {

    private States() {
    }

    /** An exact value in the unit the cloud uses; trailing zeros go, no digit is lost. */
    public static <Q extends Quantity<Q>> State quantity(@Nullable BigDecimal value, Unit<Q> unit) {
        return value == null ? UnDefType.UNDEF : new QuantityType<>(plain(value), unit);
    }

    /** A whole value in the unit the cloud uses. */
    public static <Q extends Quantity<Q>> State quantity(@Nullable Long value, Unit<Q> unit) {
        return value == null ? UnDefType.UNDEF : new QuantityType<>(BigDecimal.valueOf(value), unit);
    }

    /** An exact value without unit. */
    public static State decimal(@Nullable BigDecimal value) {
        return value == null ? UnDefType.UNDEF : new DecimalType(plain(value).toPlainString());
    }

    /** A whole value without unit. */
    public static State decimal(@Nullable Long value) {
        return value == null ? UnDefType.UNDEF : new DecimalType(value.toString());
    }

    /** A point in time. */
    public static State dateTime(@Nullable Instant value) {
        return value == null ? UnDefType.UNDEF : new DateTimeType(value);
    }

    /** A text; the empty one stays a text. */
    public static State text(@Nullable String value) {
        return value == null ? UnDefType.UNDEF : new StringType(value);
    }

    /** True is ON. */
    public static State onOff(@Nullable Boolean value) {
        return value == null ? UnDefType.UNDEF : OnOffType.from(value.booleanValue());
    }

    /** A position in degrees; UNDEF if either is missing. */
    public static State point(@Nullable BigDecimal latitude, @Nullable BigDecimal longitude) {
        return latitude == null || longitude == null ? UnDefType.UNDEF
                : new PointType(new DecimalType(plain(latitude).toPlainString()),
                        new DecimalType(plain(longitude).toPlainString()));
    }

    /** Without trailing zeros and never as 7E+1, which some item formats show as it stands. */
    private static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
