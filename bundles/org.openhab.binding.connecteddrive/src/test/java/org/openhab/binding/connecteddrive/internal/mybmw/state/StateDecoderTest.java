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
package org.openhab.binding.connecteddrive.internal.mybmw.state;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.*;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.openhab.binding.connecteddrive.internal.vehicle.Attribute.*;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openhab.binding.connecteddrive.internal.vehicle.Attribute;
import org.openhab.binding.connecteddrive.internal.vehicle.CheckControl;
import org.openhab.binding.connecteddrive.internal.vehicle.DriveTrain;
import org.openhab.binding.connecteddrive.internal.vehicle.Readings;
import org.openhab.cloudcommons.http.Content;
import org.openhab.cloudcommons.json.JsonFormatException;

/**
 * Tests the rules of the state that no recording shows (bmw-mybmw.md 5.1, 5.2, 13.4; bmw-cardata.md 11.9).
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class StateDecoderTest {

    private static final Instant NOW = Instant.parse("2026-05-02T07:15:00Z");

    private static Map<Attribute, Object> decode(DriveTrain train, String state) throws JsonFormatException {
        StateAnswer answer = StateDecoder.decode(Content.of("{\"state\":{" + state + "}}"), train, NOW, false);
        Map<Attribute, Object> values = new EnumMap<>(Attribute.class);
        for (Readings.Entry entry : answer.readings().entries()) {
            values.put(entry.attribute(), entry.reading().value());
        }
        return values;
    }

    private static Map<Attribute, Object> decode(String state) throws JsonFormatException {
        return decode(DriveTrain.PLUGIN_HYBRID, state);
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = { "PLUGIN_HYBRID, 540, 60, 600", "ELECTRIC_WITH_RANGE_EXTENDER, 600, 60, 660",
            "ELECTRIC, -, 60, -", "COMBUSTION, 600, -, -", "MILD_HYBRID, 600, -, -", "UNKNOWN, 540, 60, 600" })
    void rangesDependOnTheDriveTrain(DriveTrain train, BigDecimal fuel, BigDecimal electric, BigDecimal total)
            throws JsonFormatException {
        Map<Attribute, Object> values = decode(train,
                "\"range\":600,\"combustionFuelLevel\":{\"range\":600}," + "\"electricChargingState\":{\"range\":60}");
        assertThat(values.get(RANGE_FUEL), is(fuel));
        assertThat(values.get(RANGE_ELECTRIC), is(electric));
        assertThat(values.get(RANGE_TOTAL), is(total));
    }

    @Test
    void theOverallRangeStandsInWhereItIsTheOnlyOne() throws JsonFormatException {
        assertThat(decode(DriveTrain.COMBUSTION, "\"range\":600").get(RANGE_FUEL), is(new BigDecimal(600)));
        assertThat(decode(DriveTrain.ELECTRIC, "\"range\":300").get(RANGE_ELECTRIC), is(new BigDecimal(300)));
        assertThat(
                decode("\"combustionFuelLevel\":{\"range\":5},\"electricChargingState\":{\"range\":9}").get(RANGE_FUEL),
                is(BigDecimal.ZERO));
    }

    @ParameterizedTest
    @CsvSource({ "true", "false" })
    void theWheelMayBeOnEitherSideAndNamedLast(boolean left) throws JsonFormatException {
        Map<Attribute, Object> values = decode("\"doorsState\":{\"leftFront\":\"OPEN\",\"rightFront\":\"CLOSED\","
                + "\"leftRear\":\"INTERMEDIATE\",\"rightRear\":\"INVALID\"},\"windowsState\":{\"leftFront\":\"OPEN_TILT\"},"
                + "\"isLeftSteering\":" + left);
        assertThat(values.get(left ? DOOR_DRIVER_FRONT : DOOR_PASSENGER_FRONT), is("OPEN"));
        assertThat(values.get(left ? DOOR_PASSENGER_FRONT : DOOR_DRIVER_FRONT), is("CLOSED"));
        assertThat(values.get(left ? DOOR_DRIVER_REAR : DOOR_PASSENGER_REAR), is("INTERMEDIATE"));
        assertThat(values, not(hasKey(left ? DOOR_PASSENGER_REAR : DOOR_DRIVER_REAR)));
        assertThat(values.get(left ? WINDOW_DRIVER_FRONT : WINDOW_PASSENGER_FRONT), is("OPEN_TILT"));
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = { "CHARGING,CHARGING", "NOT_CHARGING,NOT_CHARGING", "DEFAULT,NOT_CHARGING",
            "PLUGGED_IN,PLUGGED_IN", "WAITING_FOR_CHARGING,WAITING_FOR_CHARGING", "COMPLETE,COMPLETE",
            "FULLY_CHARGED,COMPLETE", "FINISHED_FULLY_CHARGED,COMPLETE", "TARGET_REACHED,COMPLETE",
            "FINISHED_NOT_FULL,FINISHED_NOT_FULL", "ERROR,ERROR", "INVALID,-", "UNKNOWN,-", "NEW_WORD,NEW_WORD" })
    void chargingHasOneVocabulary(String sent, String shown) throws JsonFormatException {
        assertThat(decode("\"electricChargingState\":{\"chargingStatus\":\"" + sent + "\"}").get(CHARGING), is(shown));
    }

    @Test
    void theTimeLeftIsAlsoAMoment() throws JsonFormatException {
        Map<Attribute, Object> values = decode("\"lastFetched\":\"2026-05-02T07:10:00.5Z\",\"electricChargingState\":"
                + "{\"remainingChargingMinutes\":41,\"chargingStatus\":\"CHARGING\"}");
        assertThat(values.get(CHARGE_REMAINING), is(new BigDecimal(41)));
        assertThat(values.get(CHARGE_END), is(Instant.parse("2026-05-02T07:51:00.5Z")));
        values = decode("\"electricChargingState\":{\"chargingStatus\":\"CHARGING\"}");
        assertThat(values, allOf(not(hasKey(CHARGE_REMAINING)), not(hasKey(CHARGE_END))));
        values = decode("\"electricChargingState\":{\"chargingStatus\":\"COMPLETE\",\"remainingChargingMinutes\":5}");
        assertThat(values.get(CHARGE_REMAINING), is(BigDecimal.ZERO));
    }

    @Test
    void valuesAreAsOldAsTheCarSays() throws JsonFormatException {
        StateAnswer answer = StateDecoder.decode(Content.of("""
                {"state":{"currentMileage":5,"lastUpdatedAt":"0001-01-01T00:00:00Z",
                 "lastFetched":"2026-05-02T07:10:00Z"}}"""), DriveTrain.UNKNOWN, NOW, false);
        assertThat(answer.time(), is(Instant.parse("2026-05-02T07:10:00Z")));
        assertThat(answer.readings().entries().stream().map(Readings.Entry::attribute).toList(),
                contains(MILEAGE, LAST_FETCHED));
        assertThat(StateDecoder.decode(Content.of("{}"), DriveTrain.UNKNOWN, NOW, true).time(), is(NOW));
    }

    @Test
    void aTimeOfTheFutureIsTheMomentOfTheAnswer() throws JsonFormatException {
        StateAnswer answer = StateDecoder.decode(
                Content.of("{\"state\":{\"lastUpdatedAt\":\"2026-05-02T08:10:00Z\","
                        + "\"lastFetched\":\"2026-05-02T08:15:00Z\",\"currentMileage\":5}}"),
                DriveTrain.ELECTRIC, NOW, false);
        assertThat("values to come would be older",
                answer.readings().entries().stream().map(entry -> entry.reading().time()).distinct().toList(),
                contains(NOW));
    }

    @Test
    void onlyWhatIsWrongIsAMessage() throws JsonFormatException {
        Map<Attribute, Object> values = decode(
                """
                        "checkControlMessages":[{"type":"TIRE_PRESSURE","severity":"LOW"},{"type":"ENGINE_OIL","severity":"HIGH",
                         "name":"Oil","description":"Short","longDescription":"Add a litre"},{"type":"X","severity":"OK"}]""");
        assertThat(values.get(CHECK_CONTROL),
                is(new CheckControl(List.of(new CheckControl.Message("Oil", "Add a litre", "HIGH", null, null)))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "location":{"coordinates":{"latitude":123.4,"longitude":11},"heading":-1}
            "location":{"coordinates":{"latitude":48.1}}
            "location":null
            "location":{"coordinates":null,"heading":-1}
            """)
    void halfAPositionIsNone(String state) throws JsonFormatException {
        assertThat(decode(state).keySet(), contains(LAST_FETCHED));
    }

    @Test
    void climateAlarmPrivacyAndTheRest() throws JsonFormatException {
        Map<Attribute, Object> values = decode(
                """
                        "climateControlState":{"remainingSeconds":1741.5,"activity":"HEATING"},"securityOverviewMode":"NOT_ARMED",
                        "driverPreferences":{"lscPrivacyMode":"ON"},"pwf":"DRIVING","isDeepSleepModeActive":true,
                        "roofState":{"roofState":"OPEN_TILT"},"somethingNew":{"deep":[1,{"x":2}]}""");
        assertThat(values.get(CLIMATE), is("HEATING"));
        assertThat(values.get(CLIMATE_REMAINING), is(new BigDecimal("29.0")));
        assertThat(values.get(ALARM_ARMED), is("NOT_ARMED"));
        assertThat(values.get(PRIVACY), is(true));
        assertThat(values.get(IGNITION), is(true));
        assertThat(values.get(DEEP_SLEEP), is(true));
        assertThat(values.get(SUNROOF), is("OPEN_TILT"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"state":null,"capabilities":null}
            {"state":{"doorsState":null,"tireState":{"frontLeft":null},"requiredServices":null,"chargingProfile":[]}}
            {"state":{"doorsState":"text","electricChargingState":7,"climateTimers":{"a":1},"range":"much"}}
            []
            """)
    void missingAndOddPartsDoNoHarm(String answer) throws JsonFormatException {
        assertThat(
                StateDecoder.decode(Content.of(answer), DriveTrain.UNKNOWN, NOW, true).readings().entries().stream()
                        .map(Readings.Entry::attribute).filter(a -> a.kind().type() != Record.class).toList(),
                contains(LAST_FETCHED));
    }

    @Test
    void anAnswerThatIsCutOffIsRefused() {
        assertThrows(JsonFormatException.class,
                () -> StateDecoder.decode(Content.of("{\"state\":{\"range\":5"), DriveTrain.UNKNOWN, NOW, true));
    }

    @Test
    void theVersionOfTheSoftwareIsShownUnlessItIsZero() throws JsonFormatException {
        String version = "{\"state\":{\"vehicleSoftwareVersion\":{\"puStep\":{\"month\":%d,\"year\":21},\"iStep\":{\"iStep\":510}}}}";
        assertThat(StateDecoder.decode(Content.of(version.formatted(7)), DriveTrain.UNKNOWN, NOW, false).software(),
                is("07/2021.10"));
        assertThat(StateDecoder.decode(Content.of(version.formatted(0)), DriveTrain.UNKNOWN, NOW, false).software(),
                is(""));
    }
}
