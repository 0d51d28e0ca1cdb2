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

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * The components that the widgets are made of, with the settings that they have in Main UI 4.3.11 as well as in 5.2.1.
 * <p>
 * Main UI passes on what it does not know, to ECharts or to the page, where nobody complains either; what is named here
 * was seen to work in both. {@code visible} is a setting of all of them.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
final class MainUiComponents {

    private static final String SHAPE = " fill stroke stroke-width stroke-linecap opacity transform";
    private static final Map<String, Set<String>> SETTINGS = new HashMap<>();

    static {
        add("oh-layout-page", "label icon sidebar order");
        add("oh-masonry", "");
        add("oh-context", "constants functions");
        add("oh-chart", "period height periodVisible options");
        add("oh-chart-grid", "top bottom left right containLabel");
        add("oh-chart-tooltip", "confine trigger");
        add("oh-time-axis", "gridIndex show");
        add("oh-value-axis", "gridIndex show scale min max");
        add("oh-time-series", "item name type xAxisIndex yAxisIndex showSymbol");
        add("oh-gauge",
                "type item value min max size borderWidth borderColor borderBgColor valueTextColor valueFontSize");
        add("oh-image", "item style");
        add("oh-link", "text action actionUrl");
        add("oh-button", "text small outline action actionItem actionCommand actionConfirmation");
        add("oh-repeater", "for sourceType in itemOptions containerStyle");
        add("f7-card", "");
        add("f7-card-header", "");
        add("f7-card-content", "");
        add("f7-card-footer", "");
        add("f7-icon", "f7 size color style");
        add("f7-progressbar", "progress style");
        add("Label", "text class style");
        add("div", "style");
        add("svg", "viewBox role aria-label style");
        add("rect", "x y width height rx" + SHAPE);
        add("path", "d" + SHAPE);
        add("line", "x1 y1 x2 y2" + SHAPE);
        add("text", "x y text-anchor font-size content" + SHAPE);
    }

    private MainUiComponents() {
    }

    private static void add(String component, String settings) {
        SETTINGS.put(component, new HashSet<>(Arrays.asList(settings.split(" "))));
    }

    /** The names of the settings of a component; fails if it is not known. */
    static Set<String> settings(String component) {
        Set<String> settings = SETTINGS.get(component);
        if (settings == null) {
            throw new AssertionError("Nobody has seen what Main UI makes of " + component);
        }
        return settings;
    }
}
