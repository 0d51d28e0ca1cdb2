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
package org.openhab.binding.connecteddrive.internal.corpus;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * The fields of recordings that the binding leaves out on purpose.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public final class LeftOut {

    /** By answer, with the reason; a name stands for all below it. */
    private static final Map<String, Map<String, String>> ON_PURPOSE = Map.of( //
            "state", Map.of( //
                    "isLscSupported", "whether the car reports at all, which a remark of the status says", //
                    "checkControlMessages[].type", "of severity LOW, which the car reports all the time", //
                    "roofState.roofStateType", "says what kind of roof it is, which its owner knows", //
                    "vehicleSoftwareVersion", "zeros in all recordings; read into a property otherwise", //
                    "tireState.*.details.isOptimizedForOemBmw", "says nothing about the tyre that could change", //
                    "tireState.*.details.identificationInProgress", "passing state of the app's own recognition", //
                    "tireState.*.details.partNumber", "for the dealer; dimension and design name the tyre", //
                    "tireState.*.details.speedClassification", "part of the dimension"), //
            "charging", Map.of( //
                    "chargeAndClimateSettings", "the same in words, for the screens of the app", //
                    "chargeAndClimateTimerDetail.chargingMode.startTimeSlot",
                    "means nothing as long as it charges at once", //
                    "chargeAndClimateTimerDetail.chargingMode.endTimeSlot",
                    "means nothing as long as it charges at once", //
                    "chargingSettingsDetail.acLimit.values[]", "what commands may choose from", //
                    "chargingSettingsDetail.acLimit.current.unit", "ampere", //
                    "servicePack", "says which way a command has to go"), //
            "statistics", Map.of( //
                    "optStateType", "whether the app shall advertise the history", //
                    "statistics.symbol", "stands before the number in the app", //
                    "statistics.totalEnergyChargedSemantics", "the same in words, to be read aloud", //
                    "statistics.numberOfChargingSessionsSemantics", "the same in words, to be read aloud"), //
            "sessions", Map.of( //
                    "datePicker", "what the app offers for other months", //
                    "chargingSessions.total", "the statistics have it as a number", //
                    "chargingSessions.numberOfSessions", "the statistics have it as a number", //
                    "chargingSessions.chargingListState", "which screen the app shows", //
                    "chargingSessions.emptyStateDescription", "what the app shows instead of a list", //
                    "chargingSessions.costsGroupedByCurrency[]", "the sum of what each session says"));

    /** Of cars that have no plug, and of those that have no tank. */
    private static final List<String> OF_PLUG = List.of("electricChargingState.", "chargingProfile.");
    private static final List<String> OF_TANK = List.of("combustionFuelLevel.");
    private static final Set<String> BOTH = Set.of("PLUGIN_HYBRID", "ELECTRIC_WITH_RANGE_EXTENDER");

    private LeftOut() {
    }

    /**
     * Whether the binding need not show a field.
     *
     * @param answer {@code state}, {@code charging}, {@code statistics} or {@code sessions}
     * @param path its names with dots between them
     * @param driveTrain of the car, as the cloud calls it
     */
    public static boolean contains(String answer, String path, String driveTrain) {
        return ON_PURPOSE.getOrDefault(answer, Map.of()).keySet().stream().anyMatch(name -> isBelow(path, name))
                || isForeign(answer, path, driveTrain);
    }

    private static boolean isBelow(String path, String name) {
        String pattern = name.replace("[]", "\\[\\]").replace(".", "\\.").replace("*", "[^.]+");
        return (path + '.').matches(pattern + "\\..*");
    }

    private static boolean isForeign(String answer, String path, String driveTrain) {
        if (BOTH.contains(driveTrain)) {
            return false;
        }
        return "state".equals(answer)
                && ("ELECTRIC".equals(driveTrain) ? OF_TANK : OF_PLUG).stream().anyMatch(path::startsWith);
    }
}
