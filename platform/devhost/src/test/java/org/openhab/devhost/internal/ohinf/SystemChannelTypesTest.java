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
package org.openhab.devhost.internal.ohinf;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import java.util.TreeSet;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openhab.core.thing.type.ChannelType;
import org.openhab.core.thing.type.ChannelTypeUID;
import org.openhab.core.types.StateDescription;

/**
 * The system channel types, against openHAB's own in 4.3.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class SystemChannelTypesTest {

    private final OhInfContent content = new OhInfLoader().load(FixtureBundle.host(), elsewhere -> false);

    @Test
    void allThirtyAreThereAndFlawless() {
        assertThat(content.refusals(), is(empty()));
        assertThat(content.notices(), is(empty()));
        assertThat(content.channelTypes().size(), is(30));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            location             | Location             | -  | -                | Measurement         | %2$s°N %3$s°E %1$sm | true
            battery-level        | Number               | -  | Battery          | Energy,Measurement  | %.0f %%             | true
            low-battery          | Switch               | -  | LowBattery       | Energy,LowBattery   | -                   | true
            signal-strength      | Number               | -  | QualityOfService | Level,Measurement   | -                   | true
            power                | Switch               | -  | Switch           | Power,Switch        | -                   | -
            mute                 | Switch               | -  | SoundVolume_Mute | SoundVolume,Switch  | -                   | -
            atmospheric-humidity | Number:Dimensionless | %% | Humidity         | Humidity,Measurement | %.0f %%            | true
            color-temperature-abs | Number:Temperature  | K  | ColorLight       | ColorTemperature,Control | %.0f K         | false
            electric-energy      | Number:Energy        | -  | Energy           | Energy,Measurement  | %.1f %unit%         | true
            uv-index             | Number               | -  | -                | Measurement,Ultraviolet | %d              | true
            """)
    void stateTypesLookAsInOpenHab(String id, String itemType, @Nullable String unitHint, @Nullable String category,
            String tags, @Nullable String pattern, @Nullable Boolean readOnly) {
        ChannelType type = type(id);

        assertThat(type.getItemType(), is(itemType));
        assertThat(type.getUnitHint(), is(unitHint == null ? null : unitHint.replace("%%", "%")));
        assertThat(type.getCategory(), is(category));
        assertThat(String.join(",", new TreeSet<>(type.getTags())), is(tags));
        StateDescription state = type.getState();
        assertThat(state == null ? null : state.getPattern(), is(pattern));
        assertThat(state == null ? null : state.isReadOnly(), is(readOnly));
    }

    @Test
    void buttonsTriggerTheCommonEvents() {
        assertThat(
                Objects.requireNonNull(type("rawbutton").getEvent()).getOptions().stream()
                        .map(option -> option.getValue() + option.getLabel()).toList().toString(),
                is("[PRESSEDnull, RELEASEDnull]"));
        assertThat(type("trigger").getEvent(), is(nullValue()));
    }

    @ParameterizedTest
    @ValueSource(strings = { "de", "fr" })
    void everyTextIsTranslated(String language) throws IOException {
        ResourceBundle original = texts("");
        ResourceBundle translated = texts("_" + language);

        assertThat(translated.keySet(), is(original.keySet()));
        assertThat(original.keySet().size(), is(60));
    }

    private static ResourceBundle texts(String suffix) throws IOException {
        try (InputStream input = Objects.requireNonNull(
                SystemChannelTypesTest.class.getResourceAsStream("/OH-INF/i18n/system" + suffix + ".properties"))) {
            return new PropertyResourceBundle(input);
        }
    }

    private ChannelType type(String id) {
        return Objects.requireNonNull(content.channelTypes().get(new ChannelTypeUID("system", id)));
    }
}
