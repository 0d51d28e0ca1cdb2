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

import static org.openhab.simulator.withings.scenario.Draft.measure;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

import com.google.gson.JsonObject;

/**
 * What a scale makes of a weigh-in (withings.md 4.6, 11).
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public enum ScaleKind {

    PLAIN,
    COMPOSITION,
    SMART,
    CARDIO,
    COMP,
    SCAN;

    private static final int MEASURED = 0;
    private static final int BEST = 8;
    private static final int COMPLEMENTARY = 10;
    private static final int WHOLE_BODY = 7;
    /** Torso, left leg, left arm, right leg, right arm (withings.md 4.5), in the order in which scales send them. */
    private static final int[] SEGMENTS = { 12, 10, 3, 11, 2 };

    /** @return the kind of a model of withings.md 10; unknown scales only weigh */
    public static ScaleKind of(int modelId) {
        switch (modelId) {
            case 4, 5, 9, 13:
                return COMPOSITION;
            case 16, 17:
                return SMART;
            case 6:
                return CARDIO;
            case 15, 18:
                return COMP;
            case 10:
                return SCAN;
            default:
                return PLAIN;
        }
    }

    /**
     * @param body what the scale found
     * @param barefoot false for socks or shoes: then nothing but the weight is measured
     * @return the groups of one weigh-in
     */
    public List<Draft> drafts(Composition body, boolean barefoot) {
        if (!barefoot || this == PLAIN) {
            return List.of(Draft.of(MEASURED, measure(1, body.weight(), -3)));
        }
        List<Draft> drafts = new ArrayList<>();
        drafts.add(this == SCAN ? segmental(body) : new Draft(MEASURED, basic(body)));
        if (this == SCAN) {
            drafts.add(nerves(body));
            drafts.add(Draft.of(MEASURED, measure(11, body.pulse(), 0), measure(130, 0, 0)));
        } else if (this != COMPOSITION) {
            drafts.add(Draft.of(MEASURED, measure(11, body.pulse(), 0)));
        }
        if (this == CARDIO || this == COMP || this == SCAN) {
            drafts.add(Draft.of(BEST, measure(91, body.pulseWave(), -3), measure(155, body.vascularAge(), -1)));
        }
        if (this == COMP) {
            drafts.add(nerves(body));
            drafts.add(Draft.of(MEASURED, measure(167, 61 + body.pulse() % 20, 0),
                    measure(229, 70 + body.pulse() % 9, 0)));
        }
        return drafts;
    }

    /** The reading per foot that some accounts get beside the usual one. */
    static Draft complementaryPulseWave(Composition body) {
        return Draft.of(COMPLEMENTARY, measure(91, body.pulseWave() + 210, -3, 4),
                measure(91, body.pulseWave() + 340, -3, 5));
    }

    private List<JsonObject> basic(Composition body) {
        List<JsonObject> all = new ArrayList<>();
        all.add(measure(1, body.weight(), -3));
        all.add(measure(5, body.lean() * 10, -3));
        all.add(measure(6, body.fatRatio(), -3));
        all.add(measure(8, body.fat(), -2));
        all.add(measure(76, body.muscle(), -2));
        all.add(measure(77, body.water(), -2));
        all.add(measure(88, body.bone(), -2));
        if (this == SMART || this == COMP) {
            all.add(measure(170, body.visceral(), -1));
            all.add(measure(226, body.metabolicRate(), 0));
            all.add(measure(227, body.metabolicAge(), 0));
        }
        return all;
    }

    /** Fat-free and fat mass stand there twice, as recorded. */
    private static Draft segmental(Composition body) {
        List<JsonObject> all = new ArrayList<>();
        add(all, 1, body.weight(), -3, null);
        add(all, 5, body.lean(), -2, WHOLE_BODY);
        add(all, 5, body.lean(), -2, WHOLE_BODY);
        add(all, 8, body.fat(), -2, WHOLE_BODY);
        add(all, 8, body.fat(), -2, WHOLE_BODY);
        add(all, 76, body.muscle(), -2, WHOLE_BODY);
        add(all, 77, body.water(), -2, WHOLE_BODY);
        add(all, 88, body.bone(), -2, WHOLE_BODY);
        add(all, 168, body.outerWater(), -2, WHOLE_BODY);
        add(all, 169, body.innerWater(), -2, WHOLE_BODY);
        add(all, 170, body.visceral(), -1, WHOLE_BODY);
        segments(all, 173, body.leanParts());
        segments(all, 174, body.fatParts());
        segments(all, 175, body.muscleParts());
        add(all, 226, body.metabolicRate(), 0, WHOLE_BODY);
        add(all, 6, body.fatRatio(), -3, null);
        return new Draft(MEASURED, all);
    }

    private static Draft nerves(Composition body) {
        long left = 50_000 + body.pulse() * 37L;
        long right = left + 4_200;
        return Draft.of(MEASURED, measure(196, (left + right) / 2, -3), measure(197, left, -3),
                measure(198, right, -3));
    }

    private static void segments(List<JsonObject> all, int type, long[] parts) {
        for (int i = 0; i < SEGMENTS.length; i++) {
            add(all, type, parts[i], -2, SEGMENTS[i]);
        }
    }

    private static void add(List<JsonObject> all, int type, long value, int unit, @Nullable Integer position) {
        all.add(measure(type, value, unit, position));
    }
}
