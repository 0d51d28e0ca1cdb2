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
package org.openhab.binding.connecteddrive.internal.cardata.data;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.*;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openhab.binding.connecteddrive.internal.vehicle.Attribute;
import org.openhab.binding.connecteddrive.internal.vehicle.CheckControl;
import org.openhab.binding.connecteddrive.internal.vehicle.Readings;
import org.openhab.binding.connecteddrive.internal.vehicle.RequiredServices;

/**
 * Tests of {@link CarReader} and the readers behind it (bmw-cardata.md 6, 11.9).
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class CarReaderTest {

    private static final Instant NOW = Instant.parse("2026-05-02T12:00:00Z");
    private static final String STAMP = "2026-05-02T06:58:02.000Z";
    private static final String CHARGING = "vehicle.drivetrain.electricEngine.charging.status";
    private static final String HEADER = "vehicle.drivetrain.batteryManagement.header";

    private final CarReader reader = new CarReader(KeyTable.load());

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", value = { //
            "vehicle.vehicle.travelledDistance|20417|km|20417", //
            "vehicle.vehicle.travelledDistance|100|mi|160.9344", //
            "vehicle.vehicle.travelledDistance|100||100", //
            "vehicle.vehicle.travelledDistance|-NA-||-", //
            "vehicle.drivetrain.fuelSystem.remainingFuel|10|gal|37.85411784", //
            "vehicle.cabin.hvac.preconditioning.configuration.defaultSettings.targetTemperature|68|Fahrenheit|2E+1", //
            "vehicle.chassis.axle.row1.wheel.left.tire.pressure|2.4|bar|2.4E+2", //
            "vehicle.cabin.hvac.preconditioning.status.remainingRunningTime|90||1.5", //
            "vehicle.vehicle.preConditioning.remainingTime|90|min|90", //
            "vehicle.drivetrain.batteryManagement.batterySizeMax|0|kWh|-", //
            "vehicle.drivetrain.engine.isActive|ASN_isTrue||true", //
            "vehicle.drivetrain.engine.isActive|ASN_isUnknown||-", //
            "vehicle.body.flap.isLocked|FLAP_UNLOCKED||false", //
            "vehicle.body.flap.isPermanentlyUnlocked|FLAP_UNLOCKED||true", //
            "vehicle.powertrain.electric.battery.charging.acLimit.isActive|AC_LIMIT_INACTIVE||false", //
            "vehicle.body.hood.isOpen|true||OPEN", //
            "vehicle.cabin.convertible.roofStatus|CLOSEDSECURED||CLOSED", //
            "vehicle.cabin.sunroof.overallStatus|INTERMEDIATE_TILT||INTERMEDIATE_TILT", //
            "vehicle.cabin.door.lock.status|SELECTIVE-LOCKED||SELECTIVE_LOCKED", //
            "vehicle.cabin.door.status|ASN_selective-Locked||SELECTIVE_LOCKED", //
            "vehicle.cabin.door.status|secured||SECURED", //
            "vehicle.cabin.door.status|ASN_unknown||-", //
            "vehicle.powertrain.tractionBattery.charging.port.anyPosition.isPlugged|false||DISCONNECTED", //
            "vehicle.drivetrain.electricEngine.charging.phaseNumber|3-PHASES||3", //
            "vehicle.drivetrain.electricEngine.charging.method|AC_TYPE2PLUG||AC_TYPE2PLUG", //
            "vehicle.cabin.infotainment.navigation.currentLocation.fixStatus|GPS_FIX_3D||GPS_FIX_3D", //
            "vehicle.vehicle.antiTheftAlarmSystem.alarm.armStatus|doorsTiltCabin||DOORS_TILT_CABIN", //
            "vehicle.cabin.hvac.preconditioning.status.comfortState|DEFROST||HEATING", //
            "vehicle.cabin.hvac.preconditioning.status.comfortState|COMFORT_UNDEFINED||-", //
            "vehicle.vehicle.preConditioning.activity|standby||STANDBY", //
            "vehicle.status.serviceTime.inspectionDateLegal|17.01.2027 00:00:00 UTC||2027-01-17T00:00:00Z", //
            "vehicle.trip.segment.end.time|01/17/2027 13:05:00 UTC||2027-01-17T13:05:00Z", //
            "vehicle.trip.segment.end.time|1777900000||2026-05-04T13:06:40Z", //
            "vehicle.trip.segment.end.time|2026-05-04T13:06:40.000+0000||2026-05-04T13:06:40Z", //
            "vehicle.drivetrain.avgElectricRangeConsumption|4|mi/kWh|15.53", //
            "vehicle.electronicControlUnit.diagnosticTroubleCodes.raw|<dtcData dtcCount=\"2\"><dtc ecuAddress=\"29\">ABC123</dtc></dtcData>|-|ABC123 (29)", //
            "vehicle.electronicControlUnit.diagnosticTroubleCodes.raw|<dtcData dtcCount=\"0\"></dtcData>|-|0" })
    void valuesInAllSpellings(String key, String value, @Nullable String unit, @Nullable String expected) {
        Readings readings = reader.read(List.of(new RawValue(key, value, unit, STAMP)), NOW);
        if (expected == null) {
            assertThat(values(readings), is(empty()));
        } else {
            assertThat(readings.entries().get(0).reading().value().toString(), is(expected));
            assertThat(readings.entries().get(0).reading().time(), is(Instant.parse(STAMP)));
        }
    }

    @ParameterizedTest
    @CsvSource({ "NOCHARGING,NOT_CHARGING", "INITIALIZATION,PLUGGED_IN", "CHARGINGACTIVE,CHARGING",
            "CHARGINGPAUSED,WAITING_FOR_CHARGING", "CHARGINGERROR,ERROR", "CHARGINGENDED,FINISHED_NOT_FULL",
            "AUTOMATIC_SELECTION_20,", "SOMETHING_NEW,SOMETHING_NEW" })
    void chargingWords(String word, @Nullable String expected) {
        assertThat(charging(word), is(expected));
    }

    @Test
    void chargingThatReachedItsTargetIsComplete() {
        reader.read(List.of(raw(HEADER, "79"), raw("vehicle.powertrain.electric.battery.stateOfCharge.target", "80")),
                NOW);
        assertThat(charging("CHARGINGENDED"), is("FINISHED_NOT_FULL"));
        Readings both = reader.read(
                List.of(raw(CHARGING, "CHARGINGENDED"), new RawValue(HEADER, "80", "percent", "2026-05-02T06:59:00Z")),
                NOW);
        assertThat("the level of the same answer counts, whatever the order", value(both, Attribute.CHARGING),
                is("COMPLETE"));
    }

    @Test
    void carsThatCountInMilesDoSoAlsoWithoutAUnit() {
        RawValue distance = new RawValue("vehicle.vehicle.travelledDistance", "100", null, STAMP);
        Readings first = reader.read(List.of(distance, raw("vehicle.cabin.infotainment.hmi.distanceUnit", "MILES")),
                NOW);
        assertThat(value(first, Attribute.MILEAGE), is(new BigDecimal("160.9344")));
        assertThat("and remembers it", value(reader.read(List.of(distance), NOW), Attribute.MILEAGE),
                is(new BigDecimal("160.9344")));
    }

    @Test
    void timesOfTheFutureAndNoneBecomeNow() {
        Readings readings = reader.read(List.of(new RawValue(HEADER, "50", null, "2026-05-02T12:00:59Z"),
                new RawValue(HEADER, "51", null, "2031-01-01T00:00:00Z"), new RawValue(HEADER, "52", null, null)), NOW);
        assertThat(values(readings).stream().map(entry -> entry.reading().time()).toList(),
                contains(NOW.plusSeconds(59), NOW, NOW));
    }

    @Test
    void theCarReportedLastWhenItsNewestValueIsFrom() {
        Readings readings = reader.read(List.of(raw("vehicle.body.hood.isOpen", "true"),
                new RawValue("vehicle.of.tomorrow", "1", null, "2026-05-02T11:00:00Z"),
                new RawValue(HEADER, "50", null, "2026-05-02T10:00:00Z"),
                new RawValue("vehicle.vehicle.travelledDistance", null, null, "2026-05-02T11:30:00Z"),
                new RawValue("vehicle.cabin.door.lock.status", "LOCKED", null, null)), NOW);
        assertThat("keys that nobody knows count, keys without a value or a time do not",
                value(readings, Attribute.LAST_UPDATE), is(Instant.parse("2026-05-02T11:00:00Z")));
    }

    @Test
    void valuesWithoutARightTimeDoNotSayWhenTheCarReported() {
        Readings readings = reader.read(List.of(new RawValue(HEADER, "50", null, null),
                new RawValue("vehicle.electricalSystem.battery.serviceDemand.batteryStatus", "1", null, STAMP),
                new RawValue(HEADER, "50", null, "soon"), new RawValue(HEADER, "51", null, "2031-01-01T00:00:00Z")),
                NOW);
        assertThat(value(readings, Attribute.LAST_UPDATE), is((Object) null));
    }

    @Test
    void textsWithJsonInside() {
        Readings readings = reader.read(List.of(raw("vehicle.status.checkControlMessages",
                "[{\"id\":907,\"messageType\":\"CCM\",\"text\":\"Check tyre pressures.\",\"status\":\"NULL\",\"title\":null,\"date\":null,\"unitOfLengthRemaining\":\"20410\"}]"),
                raw("vehicle.status.conditionBasedServices",
                        "[{\"id\":1,\"title\":\"Engine oil\",\"description\":\"text\",\"status\":\"OK\",\"date\":\"2027-07\",\"unitOfLengthRemaining\":\"-\",\"text\":\"-\"}]"),
                raw("vehicle.status.conditionBasedServices", "[{\"id\":")), NOW);
        assertThat(values(readings).size(), is(2));
        assertThat(readings.entries().get(0).reading().value(),
                is(new CheckControl(List.of(new CheckControl.Message("Check tyre pressures.", "", "", null, 20410)))));
        assertThat(readings.entries().get(1).reading().value(),
                is(new RequiredServices(List.of(new RequiredServices.Service("Engine oil", "text", "OK",
                        Instant.parse("2027-07-01T00:00:00Z"), null)))));
    }

    @Test
    void streamMessagesWithTypedValues() throws Exception {
        TelematicDecoder.Message message = TelematicDecoder.message(
                """
                        {"vin":"WBATEST0000000001","data":{
                        "vehicle.drivetrain.batteryManagement.header":{"timestamp":"2026-05-02T06:58:02Z","value":73.5,"unit":"percent"},
                        "vehicle.body.hood.isOpen":{"timestamp":"2026-05-02T06:58:02Z","value":false}}}""");
        assertThat(message.vin(), is("WBATEST0000000001"));
        Readings readings = reader.read(message.values(), NOW);
        assertThat(value(readings, Attribute.SOC), is(new BigDecimal("73.5")));
        assertThat(value(readings, Attribute.HOOD), is("CLOSED"));
    }

    @Test
    void doorsTogetherAreOpenAsLongAsOneIs() {
        reader.read(List.of(raw("vehicle.cabin.door.row1.driver.isOpen", "OPEN"),
                raw("vehicle.cabin.door.row1.passenger.isOpen", "CLOSED")), NOW);
        Readings still = reader.read(List.of(raw("vehicle.cabin.door.row2.driver.isOpen", "CLOSED")), NOW);
        assertThat(value(still, Attribute.DOORS_COMBINED), is("OPEN"));
        assertThat(value(still, Attribute.WINDOWS_COMBINED), is((Object) null));
        Readings shut = reader.read(List.of(raw("vehicle.cabin.door.row1.driver.isOpen", "CLOSED")), NOW);
        assertThat(value(shut, Attribute.DOORS_COMBINED), is("CLOSED"));
    }

    @Test
    void chargingHistory() throws Exception {
        ChargingHistory.Page page = ChargingHistory
                .page("""
                        {"data":[{"startTime":1777900000,"timeZone":"Europe/Berlin","displayedStartSoc":41,"mileage":100,
                        "mileageUnits":"MileageUnits.MI"},
                        {"startTime":1777800000,"endTime":1777810800,"timeZone":"Europe/Berlin","totalChargingDurationSec":10800,
                        "displayedSoc":80,"energyConsumedFromPowerGridKwh":22.979991912841797,"mileage":20417,"mileageUnits":"KM",
                        "chargingLocation":{"municipality":"Ort","formattedAddress":"Weg 1, Ort"},
                        "publicChargingPoint":{"potentialChargingPointMatches":[{"providerName":"Muster"}]},
                        "businessErrors":[{"hint":"text"}]}],"next_token":"more"}""");
        assertThat(page.nextToken(), is("more"));
        assertThat(page.sessions().get(0).status(), is("RUNNING"));
        assertThat(page.sessions().get(0).mileage(), is(new BigDecimal("160.9344")));
        assertThat(page.sessions().get(1).energy(), is(new BigDecimal("22.98")));
        assertThat(page.sessions().get(1).subtitle(), is("Muster, 3:00 h"));
        assertThat(page.sessions().get(1).isPublic(), is(true));
        assertThat(page.sessions().get(1).issue(), is("text"));
        assertThat(ChargingHistory.month(page.sessions(), YearMonth.of(2026, 5), ZoneOffset.UTC).energy(),
                is(new BigDecimal("22.98")));
        assertThat(ChargingHistory.month(page.sessions(), YearMonth.of(2026, 6), ZoneOffset.UTC).sessions(), is(0));
    }

    @Test
    void carsAsArrayObjectOrList() throws Exception {
        String one = "{\"vin\":\"WBATEST0000000001\",\"mappingType\":\"SECONDARY\"}";
        List<Mapping> expected = List.of(new Mapping("WBATEST0000000001", false));
        assertThat(Mapping.decode(one), is(expected));
        assertThat(Mapping.decode("[" + one + "]"), is(expected));
        assertThat(Mapping.decode("{\"mappings\":[" + one + "]}"), is(expected));
    }

    private @Nullable Object charging(String word) {
        return value(reader.read(List.of(raw(CHARGING, word)), NOW), Attribute.CHARGING);
    }

    private static RawValue raw(String key, String value) {
        return new RawValue(key, value, null, STAMP);
    }

    /** Without the time of the newest of them. */
    private static List<Readings.Entry> values(Readings readings) {
        return readings.entries().stream().filter(entry -> entry.attribute() != Attribute.LAST_UPDATE).toList();
    }

    private static @Nullable Object value(Readings readings, Attribute attribute) {
        return readings.entries().stream().filter(entry -> entry.attribute() == attribute)
                .map(entry -> entry.reading().value()).findFirst().orElse(null);
    }
}
