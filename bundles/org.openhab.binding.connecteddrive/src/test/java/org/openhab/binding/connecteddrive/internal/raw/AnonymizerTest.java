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
package org.openhab.binding.connecteddrive.internal.raw;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.*;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.util.Map;
import java.util.Set;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Nothing private survives: not in what the protocol describes, not in any recording.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class AnonymizerTest {

    private static final Logger LOGGER = LoggerFactory.getLogger(AnonymizerTest.class);

    @ParameterizedTest
    @ValueSource(strings = { "{\"vin\":\"WBATEST0000000001\"}", "[\"WBATEST0000000001\"]",
            "{\"note\":\"car WBATEST0000000001 is here\"}", "{\"WBATEST0000000001\":{\"a\":1}}",
            "{\"data\":{\"vin\":{\"value\":\"WBATEST0000000001\"}}}", "{\"text\":\"WBATEST0000000001 is open\"}",
            "{\"value\":\"[{\\\"vin\\\":\\\"WBATEST0000000001\\\"}]\"}" })
    void aVinGoesWhereverItStands(String json) {
        assertThat(Anonymizer.anonymize(json), not(containsString("WBATEST")));
    }

    @ParameterizedTest
    @ValueSource(strings = { "{\"coordinates\":{\"latitude\":48.177001,\"longitude\":11.559002}}",
            "{\"vehicle.cabin.infotainment.navigation.currentLocation.latitude\":{\"value\":\"48.177001\",\"unit\":\"degrees\"}}",
            "{\"somethingNew\":48.177001}", "{\"somethingNew\":\"48.177001\"}", "{\"position\":{\"lat\":48.17}}" })
    void aPositionGoesWhateverItsName(String json) {
        assertThat(Anonymizer.anonymize(json), not(containsString("48.17")));
    }

    @ParameterizedTest
    @ValueSource(strings = { "{\"somethingNew\":\"Max Mustermann\"}", "{\"name\":\"Max\"}",
            "{\"title\":\"Musterweg 1\"}", "{\"owner\":{\"first\":\"Max\"}}", "{\"text\":\"write to max@example.org\"}",
            "{\"gcid\":\"Max\"}", "{\"subtitle\":\"Max\"}" })
    void namesGo(String json) {
        assertThat(Anonymizer.anonymize(json).toLowerCase(), not(containsString("max")));
        assertThat(Anonymizer.anonymize(json), not(containsString("Muster")));
    }

    @Test
    void whatABugReportNeedsStays() {
        String text = Anonymizer.anonymize("{\"state\":{\"doorsState\":{\"combinedState\":\"CLOSED\"},"
                + "\"currentMileage\":20417,\"lastUpdatedAt\":\"2025-05-02T06:58:02Z\","
                + "\"telematicData\":{\"vehicle.drivetrain.electricEngine.charging.phaseNumber\":"
                + "{\"value\":\"1-PHASES\",\"unit\":null,\"timestamp\":\"2026-05-02T06:58:02.000Z\"}},"
                + "\"isDriving\":false,\"batteryCapacity\":80.7,\"model\":\"i4 eDrive40\"}}");
        assertThat(text, allOf(containsString("CLOSED"), containsString("20417"),
                containsString("2025-05-02T06:58:02Z"), containsString("1-PHASES"), containsString("80.7")));
        assertThat(text, containsString("i4 eDrive40"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "no json", "{\"vin\":\"WBA", "<html>WBATEST0000000001</html>", "Blocked" })
    void whatIsNoAnswerIsNotShown(String text) {
        assertThat(Anonymizer.anonymize(text), is("\"***\""));
    }

    @Test
    void nothingPrivateOfAnyRecordingSurvives() throws IOException {
        Map<String, String> recordings = Recordings.all();
        assumeFalse(recordings.isEmpty(), "No recordings here");
        int checked = 0;
        for (Map.Entry<String, String> recording : recordings.entrySet()) {
            Set<String> secrets = Recordings.secrets(recording.getValue());
            String text = Anonymizer.anonymize(recording.getValue());
            Recordings.assertHidden(recording.getKey(), secrets, text);
            assertThat(recording.getKey(), text.length(), is(greaterThan(4)));
            checked += secrets.size();
        }
        LOGGER.info("{} private texts and numbers of the recordings are gone", checked);
        assertThat(checked, is(greaterThanOrEqualTo(100)));
    }
}
