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
package org.openhab.binding.withings.internal.device;

import static org.openhab.binding.withings.internal.api.MeasureType.*;
import static org.openhab.binding.withings.internal.channel.Topic.*;
import static org.openhab.binding.withings.internal.device.DeviceType.*;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.binding.withings.internal.api.Device;
import org.openhab.binding.withings.internal.api.MeasureType;
import org.openhab.binding.withings.internal.channel.Topic;

/**
 * What a device can ever deliver (withings.md 11). A model that is not known is believed to deliver what any of its
 * type does, a type that is not known everything.
 *
 * @param types the types of measurements
 * @param topics what else
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public record Delivery(Set<MeasureType> types, Set<Topic> topics) {

    private static final Delivery EVERYTHING = new Delivery(Set.of(MeasureType.values()), Set.of(Topic.values()));
    private static final Delivery NOTHING = new Delivery(Set.of(), Set.of());

    private static final Map<Integer, Delivery> BY_MODEL = new HashMap<>();
    private static final Map<DeviceType, Delivery> BY_TYPE = new EnumMap<>(DeviceType.class);

    static {
        Delivery weight = NOTHING.and(WEIGHT);
        Delivery bodyPlus = weight.and(FAT_FREE_MASS, FAT_RATIO, FAT_MASS, MUSCLE_MASS, HYDRATION, BONE_MASS);
        Delivery bodySmart = bodyPlus.and(PULSE, VISCERAL_FAT, BASAL_METABOLIC_RATE, METABOLIC_AGE);
        Delivery bodyCardio = bodyPlus.and(PULSE, PULSE_WAVE_VELOCITY, VASCULAR_AGE);
        Delivery bodyComp = bodyCardio.and(VISCERAL_FAT, BASAL_METABOLIC_RATE, METABOLIC_AGE, NERVE_HEALTH,
                NERVE_HEALTH_LEFT, NERVE_HEALTH_RIGHT, NERVE_RESPONSE, NERVE_RESPONSE_LEFT, NERVE_RESPONSE_RIGHT,
                SKIN_CONDUCTANCE);
        models(weight, 2, 7);
        models(bodyPlus, 5, 13);
        models(bodySmart, 16);
        models(bodyCardio, 6);
        models(bodyComp, 15, 18);
        BY_TYPE.put(SCALE, bodyComp.and(EXTRACELLULAR_WATER, INTRACELLULAR_WATER, SEGMENT_FAT_FREE_MASS,
                SEGMENT_FAT_MASS, SEGMENT_MUSCLE_MASS, ECG_CLASS).and(ECG));

        Delivery pressure = NOTHING.and(SYSTOLIC, DIASTOLIC, PULSE);
        models(pressure, 41, 42, 43, 45, 46, 48);
        BY_TYPE.put(BLOOD_PRESSURE_MONITOR, pressure.and(ECG_CLASS).and(ECG));

        Delivery thermo = NOTHING.and(BODY_TEMPERATURE, SKIN_TEMPERATURE, TEMPERATURE);
        models(thermo, 70);
        models(NOTHING.and(BODY_TEMPERATURE, SPO2, PULSE, ECG_CLASS).and(ECG), 71);
        BY_TYPE.put(THERMOMETER, thermo.and(SPO2, PULSE, ECG_CLASS).and(ECG));

        Delivery phone = NOTHING.and(ACTIVITY, WORKOUT);
        Delivery tracker = phone.and(SLEEP, SLEEP_SIGNALS, NAP);
        models(tracker.and(SPO2), 51, 52, 53, 54, 90);
        models(tracker.and(INTRADAY).and(VO2MAX), 55, 58, 59);
        models(tracker.and(INTRADAY).and(SPO2, VO2MAX), 95);
        BY_TYPE.put(ACTIVITY_TRACKER, tracker.and(INTRADAY, ECG).and(SPO2, VO2MAX, ECG_CLASS, QRS_DURATION, PR_INTERVAL,
                QT_INTERVAL, QTC_INTERVAL, PPG_CLASS, SKIN_TEMPERATURE));
        Set.of(APPLE, GOOGLE, HUAWEI).forEach(type -> BY_TYPE.put(type, phone));

        BY_TYPE.put(SLEEP_MONITOR, NOTHING.and(SLEEP, SLEEP_SIGNALS, NAP, BED));
        Set.of(BABYPHONE, GATEWAY, GLUCOMETER, LINGO).forEach(type -> BY_TYPE.put(type, NOTHING));
    }

    /** What a device delivers; models that are another type by their number are judged by the type. */
    public static Delivery of(Device device) {
        DeviceType type = Appliance.of(device).type();
        Model model = Model.of(device.modelId());
        @Nullable
        Delivery ofModel = model != null && model.type() == type ? BY_MODEL.get(device.modelId()) : null;
        return ofModel != null ? ofModel : BY_TYPE.getOrDefault(type, EVERYTHING);
    }

    private Delivery and(MeasureType... more) {
        Set<MeasureType> all = new HashSet<>(types);
        all.addAll(Set.of(more));
        return new Delivery(all, topics);
    }

    private Delivery and(Topic... more) {
        Set<Topic> all = new HashSet<>(topics);
        all.addAll(Set.of(more));
        return new Delivery(types, all);
    }

    private static void models(Delivery delivery, int... numbers) {
        for (int number : numbers) {
            BY_MODEL.put(number, delivery);
        }
    }
}
