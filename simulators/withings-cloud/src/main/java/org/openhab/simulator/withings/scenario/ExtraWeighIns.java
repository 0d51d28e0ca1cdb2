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
package org.openhab.simulator.withings.scenario;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.simulator.withings.model.Device;
import org.openhab.simulator.withings.model.Ids;
import org.openhab.simulator.withings.model.MeasureGroup;
import org.openhab.simulator.withings.model.Person;

/**
 * The weigh-ins of somebody who steps on the scale again and again, spread evenly over a history.
 *
 * They come at noon and after, each with a random source of its own, so that the usual ones stay as they are. Without a
 * scale the weight is typed in.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class ExtraWeighIns {

    private static final int MINUTE = 60;
    private static final int TYPED = 2;

    private final Ids ids;
    private final Persona persona;
    private final Person person;
    private final long now;

    ExtraWeighIns(Ids ids, Persona persona, Person person, long now) {
        this.ids = ids;
        this.persona = persona;
        this.person = person;
        this.now = now;
    }

    /**
     * @param days back from today
     * @param measures wanted at least; none if that is not positive
     */
    List<MeasureGroup> write(int days, int measures) {
        List<MeasureGroup> groups = new ArrayList<>();
        if (measures <= 0) {
            return groups;
        }
        Optional<Device> scale = Appliances.ofType(person, DeviceModel.SCALE);
        int each = drafts(scale, 0, 1).stream().mapToInt(draft -> draft.measures().size()).sum();
        int count = (measures + each - 1) / each;
        LocalDate first = person.dayOf(now).minusDays(days);
        int slot = 0;
        for (int i = 0; i < count; i++) {
            int day = (int) ((long) i * days / count);
            slot = i > 0 && day == (int) ((i - 1L) * days / count) ? slot + 1 : 0;
            long noon = first.plusDays(day).atTime(LocalTime.NOON).atZone(person.zone()).toEpochSecond();
            long date = Math.min(now - MINUTE, noon + slot * (long) MINUTE);
            for (Draft draft : drafts(scale, i, (day + 1.0) / days)) {
                groups.add(GroupWriter.write(ids, scale.orElse(null), draft, date, date + MINUTE));
            }
        }
        return groups;
    }

    private List<Draft> drafts(Optional<Device> scale, int number, double progress) {
        SplittableRandom random = ids.random(person.id(), "extra", number);
        long weight = persona.weightAt(progress) + random.nextInt(-450, 451);
        if (scale.isEmpty()) {
            return List.of(Draft.of(TYPED, Draft.typed(1, weight / 100, -1)));
        }
        Composition body = Composition.of(weight, persona.fat() + random.nextInt(-6, 7), persona.age(),
                persona.restingPulse() + random.nextInt(4, 18), random);
        // An ECG would need its entry in the heart list too.
        return ScaleKind.of(scale.get().modelId()).drafts(body, true).stream().filter(draft -> !draft.ecg()).toList();
    }
}
