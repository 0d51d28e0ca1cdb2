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
package org.openhab.cloudcommons.testkit;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.*;
import static org.openhab.cloudcommons.testkit.WidgetFiles.*;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/**
 * Checks that the widgets of a binding can be read in Main UI: what looked wrong there once has a rule here.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public abstract class WidgetLooksContract {

    private static final Pattern SHOWN_AS_IT_IS = Pattern.compile("fn\\.show\\('([^']+)'\\)");
    private static final Pattern ITEM = Pattern.compile("=fn\\.item\\('([^']+)'\\)");

    private final AddOnXml xml = new AddOnXml();
    private final Map<String, String> channels;
    private final Map<String, Map<String, @Nullable Object>> files = WidgetFiles.read();

    /**
     * @param thing the id of the type of things that the widgets show
     */
    protected WidgetLooksContract(String thing) throws Exception {
        channels = xml.thing(thing).channels();
    }

    /** A gauge is black by itself, and a chart has a background of its own. */
    @Test
    void everythingCanBeSeenOnADarkCard() {
        all("oh-gauge").forEach(gauge -> assertThat(config(gauge).keySet(),
                hasItems("borderColor", "borderBgColor", "valueTextColor")));
        all("oh-chart").forEach(
                chart -> assertThat(config(chart), hasEntry("options", Map.of("backgroundColor", "transparent"))));
    }

    /** The editor of a page draws also what is not visible, so that this alone hides no remark and no request. */
    @Test
    void theEditorOfAPageShowsAWidgetAsItIs() {
        assertThat("the wish to choose a thing is an expression",
                all("Label").map(label -> config(label).get("text")).toList(), not(hasItem("@text/widget.pick")));
        files.values()
                .forEach(root -> strings(root).forEach(text -> assertThat("can be evaluated without a thing", text,
                        not(anyOf(containsString("const.things[props.thing]["),
                                containsString("const.things[props.thing]."))))));
        all("oh-gauge").forEach(
                gauge -> assertThat("stands at something without an item", config(gauge).keySet(), hasItem("value")));
        all("oh-repeater").forEach(repeater -> assertThat("asks for an item only when there is one",
                String.valueOf(config(repeater).get("sourceType")), startsWith("=fn.linked(")));
    }

    @Test
    void valuesStayBesideTheirLabels() {
        all("div").filter(row -> "baseline".equals(style(row).get("align-items"))).forEach(row -> {
            assertThat(style(row), not(hasKey("flex-wrap")));
            List<Map<String, @Nullable Object>> cells = slot(row, "default");
            int label = cells
                    .indexOf(cells.stream().filter(cell -> style(cell).containsKey("flex")).findFirst().orElseThrow());
            assertThat("gives way first", style(cells.get(label)), hasEntry("flex", "1 1000 auto"));
            assertThat(style(cells.get(label + 1)), hasEntry("text-align", "right"));
        });
    }

    /** openHAB writes a time as the pattern of the channel says, which knows no language and shows midnight. */
    @Test
    void timesAreWrittenAsPeopleDo() {
        files.values()
                .forEach(root -> strings(root).flatMap(text -> SHOWN_AS_IT_IS.matcher(text).results())
                        .map(shown -> shown.group(1))
                        .forEach(channel -> assertThat(channel, xml.itemType(type(channel)), is(not("DateTime")))));
    }

    @Test
    void sharesAreDrawnFromZeroToAHundred() {
        all("oh-chart").forEach(chart -> {
            boolean share = slot(chart, "series").stream()
                    .flatMap(series -> ITEM.matcher(String.valueOf(config(series).get("item"))).results())
                    .anyMatch(item -> "%".equals(unit(item.group(1))));
            slot(chart, "yAxis").forEach(axis -> assertThat(config(axis),
                    share ? both(hasEntry("min", (Object) "0")).and(hasEntry("max", (Object) "100"))
                            : hasEntry("scale", (Object) true)));
        });
    }

    private String type(String channel) {
        String type = channels.get(channel);
        assertThat(channel, type, is(notNullValue()));
        return type == null ? "" : type;
    }

    private String unit(String channel) {
        return ((Element) xml.channelType(type(channel)).getElementsByTagName("item-type").item(0))
                .getAttribute("unitHint");
    }

    private Stream<Map<String, @Nullable Object>> all(String component) {
        return files.values().stream().flatMap(root -> components(root).stream())
                .filter(found -> component.equals(found.get("component")));
    }
}
