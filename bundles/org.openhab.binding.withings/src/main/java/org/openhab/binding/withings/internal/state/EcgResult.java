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
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.binding.withings.internal.api.HeartRecord;

/**
 * What an ECG says about atrial fibrillation, in the order of the numbers of the cloud (withings.md 7.1).
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public enum EcgResult {
    NEGATIVE,
    POSITIVE,
    INCONCLUSIVE;

    /**
     * @param recording an ECG
     * @return the name of its result, the number if that has no name, {@code null} if nothing was said
     */
    public static @Nullable String text(HeartRecord recording) {
        int number = recording.afib();
        if (number == HeartRecord.NO_CLASS) {
            return null;
        }
        return number >= 0 && number < values().length ? values()[number].name() : String.valueOf(number);
    }
}
