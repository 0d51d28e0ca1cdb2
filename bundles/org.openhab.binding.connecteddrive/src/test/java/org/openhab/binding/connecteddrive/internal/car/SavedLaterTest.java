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
package org.openhab.binding.connecteddrive.internal.car;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.*;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Set;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.openhab.binding.connecteddrive.internal.vehicle.Attribute;
import org.openhab.binding.connecteddrive.internal.vehicle.Reading;
import org.openhab.binding.connecteddrive.internal.vehicle.Readings;
import org.openhab.binding.connecteddrive.internal.vehicle.VehicleData;
import org.openhab.cloudcommons.testkit.ManualScheduler;

/**
 * Tests of {@link SavedLater}.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class SavedLaterTest {

    private static final Instant TIME = Instant.parse("2026-05-02T10:00:00Z");

    private final ManualScheduler scheduler = new ManualScheduler(TIME);
    private final VehicleData data = new VehicleData();
    private final VehicleStore store = mock(VehicleStore.class);
    private final SavedLater saving = new SavedLater(data, store, scheduler);

    @Test
    void manyValuesAreWrittenOnceWithTheLastOne() {
        for (int i = 1; i <= 500; i++) {
            mileage(i);
        }
        verifyNoInteractions(store);
        scheduler.advance(SavedLater.DELAY);
        verify(store).save(Attribute.MILEAGE, new Reading(BigDecimal.valueOf(500), TIME));
        verifyNoMoreInteractions(store);
    }

    @Test
    void whatComesWithoutPauseIsWrittenAllTheSame() {
        for (int i = 1; i <= 40; i++) {
            mileage(i);
            scheduler.advance(SavedLater.DELAY.dividedBy(10));
        }
        verify(store, times(4)).save(eq(Attribute.MILEAGE), any());
    }

    @Test
    void endWritesWhatIsLeftAndNothingTwice() {
        mileage(7);
        saving.close();
        verify(store).save(Attribute.MILEAGE, new Reading(BigDecimal.valueOf(7), TIME));
        scheduler.advance(SavedLater.DELAY.multipliedBy(10));
        verifyNoMoreInteractions(store);
        assertThat(scheduler.pending(), is(0));
    }

    @Test
    void nothingChangedIsNothingToWrite() {
        saving.changed(Set.of());
        assertThat(scheduler.pending(), is(0));
    }

    private void mileage(int number) {
        saving.changed(
                data.merge(new Readings(1).add(Attribute.MILEAGE, new Reading(BigDecimal.valueOf(number), TIME))));
    }
}
