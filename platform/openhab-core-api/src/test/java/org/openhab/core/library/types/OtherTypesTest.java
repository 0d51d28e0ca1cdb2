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
package org.openhab.core.library.types;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Points, bytes, texts, lists of texts, switches.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class OtherTypesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "52.5,13.4|52.5,13.4", "52.5, 13.4, 34|52.5,13.4,34", "0,180|0,180",
            "0,-180|0,180", "0,190|0,-170", "0,370|0,10", "100,0|80,180", "-100,0|-80,180", "91,10|89,-170",
            "360,0|0,0" })
    void pointsStayOnTheGlobe(String text, String expected) {
        assertThat(PointType.valueOf(text).toString(), is(expected));
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "52.5", "a,b", "1,2,3,4" })
    void refusesOtherPoints(String text) {
        assertThrows(IllegalArgumentException.class, () -> new PointType(text));
    }

    @Test
    void measuresTheWayBetweenPoints() {
        PointType berlin = new PointType("52.5200,13.4050");
        PointType paris = new PointType("48.8566,2.3522");

        assertThat(berlin.distanceFrom(paris).doubleValue(), is(closeTo(878_000, 2_000)));
        assertThat(berlin.distanceFrom(berlin).doubleValue(), is(0.0));
        assertThat(new PointType("0,0").getGravity().doubleValue(), is(closeTo(9.7803, 0.0001)));
        assertThat(new PointType("90,0").getGravity().doubleValue(), is(closeTo(9.8322, 0.0001)));
        assertThat(new PointType("0,0,1000").getGravity().doubleValue(), is(closeTo(9.7772, 0.0001)));
    }

    @Test
    void formatsAltitudeLatitudeLongitude() {
        PointType point = new PointType("52.5,13.4,34");

        assertThat(point.format("%s"), is("52.5°N 13.4°E 34m"));
        assertThat(point.format(null), is("52.5°N 13.4°E 34m"));
        assertThat(point.format("%2$s/%3$s"), is("52.5/13.4"));
        assertThat(point, is(new PointType("52.50,13.40,34.0")));
        assertThat(point.hashCode(), is(new PointType("52.50,13.40,34.0").hashCode()));
    }

    @Test
    void bytesTravelAsDataUris() {
        RawType raw = new RawType(new byte[] { 1, 2, 3 }, "image/png");

        assertThat(raw.toFullString(), is("data:image/png;base64,AQID"));
        assertThat(RawType.valueOf("data:image/png;base64,AQID"), is(raw));
        assertThat(raw.toString(), is("raw type (image/png): 3 bytes"));
        assertThat(raw, is(not(new RawType(new byte[] { 1, 2, 3 }, "image/jpeg"))));
        assertThrows(IllegalArgumentException.class, () -> RawType.valueOf("image/png;base64,AQID"));
        assertThrows(IllegalArgumentException.class, () -> RawType.valueOf("data:;base64,AQID"));
        assertThrows(IllegalArgumentException.class, () -> new RawType(new byte[0], ""));
    }

    @Test
    void listsEscapeTheirDelimiter() {
        StringListType list = new StringListType("a", "b,c");

        assertThat(list.toString(), is("a,b\\,c"));
        assertThat(StringListType.valueOf("a,b\\,c"), is(list));
        assertThat(list.getValue(1), is("b,c"));
        assertThrows(IllegalArgumentException.class, () -> list.getValue(2));
    }

    @Test
    void textsEqualPlainTexts() {
        assertThat(new StringType("a").equals("a"), is(true));
        assertThat(new StringType(null), is(StringType.EMPTY));
        assertThat(new StringType("a").format("<%s>"), is("<a>"));
    }

    @Test
    void switchesShowThemselvesAsOtherStates() {
        assertThat(OnOffType.ON.as(PercentType.class), is(PercentType.HUNDRED));
        assertThat(OnOffType.OFF.as(DecimalType.class), is(DecimalType.ZERO));
        assertThat(OnOffType.ON.as(HSBType.class), is(HSBType.WHITE));
        assertThat(OnOffType.ON.as(OnOffType.class), is(OnOffType.ON));
        assertThat(OnOffType.ON.as(StringType.class), is(nullValue()));
        assertThat(OnOffType.from("1"), is(OnOffType.ON));
        assertThat(OnOffType.from("off"), is(OnOffType.OFF));
        assertThat(OpenClosedType.OPEN.as(DecimalType.class), is(new DecimalType(1)));
        assertThat(UpDownType.DOWN.as(PercentType.class), is(PercentType.HUNDRED));
    }
}
