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

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.withings.internal.api.Attribution;
import org.openhab.binding.withings.internal.api.Measure;
import org.openhab.binding.withings.internal.api.MeasureType;
import org.openhab.binding.withings.internal.api.Position;

/**
 * What a value is a value of: a measurement type at a body position.
 *
 * @param type the type number
 * @param position the position, {@link Position#NONE} for the whole body
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public record Kind(int type, int position) {

    /** A value of the whole body. */
    public static Kind of(MeasureType type) {
        return new Kind(type.number(), Position.NONE);
    }

    /** A value of a part of the body. */
    public static Kind of(MeasureType type, int position) {
        return new Kind(type.number(), position);
    }

    /**
     * The kind of a measure. A complementary pulse wave velocity is taken at a foot, yet stands for the person
     * (withings.md 18.5); every other position but "whole body" makes a value of that part alone (18.6).
     */
    static Kind of(Measure measure, Attribution attribution) {
        boolean foot = measure.position() == Position.LEFT_FOOT || measure.position() == Position.RIGHT_FOOT;
        if (foot && attribution == Attribution.COMPLEMENTARY
                && measure.type() == MeasureType.PULSE_WAVE_VELOCITY.number()) {
            return of(MeasureType.PULSE_WAVE_VELOCITY);
        }
        return new Kind(measure.type(), Position.normalised(measure.position()));
    }
}
