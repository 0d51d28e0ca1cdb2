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
package org.openhab.binding.connecteddrive.internal.channel;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.*;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openhab.binding.connecteddrive.internal.vehicle.Attribute;
import org.openhab.binding.connecteddrive.internal.vehicle.Kind;
import org.openhab.binding.connecteddrive.internal.vehicle.RemoteCommand;
import org.openhab.core.library.types.QuantityType;
import org.openhab.core.types.util.UnitUtils;
import org.w3c.dom.Element;

/**
 * Checks that the table of channels, the attributes, the XML, the texts in all languages and the README tell the same
 * story.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class ConsistencyTest {

    private static final Set<String> POINTS = Set.of("Alarm", "Control", "Switch", "Measurement", "Setpoint", "Status");
    private static final Set<String> PROPERTIES = Set.of("Temperature", "Pressure", "Energy", "Power", "Voltage",
            "Current", "Duration", "Level", "Opening", "Timestamp", "Presence");
    /** The channels of the former add-on with their item types, which must live on. */
    static final Map<String, String> FORMER = Map.ofEntries(
            Map.entry("update", "state-update,image-update,charging-update:Switch"),
            Map.entry("status",
                    "doors,windows,lock,check-control,raw,plug-connection,charge:String;"
                            + "service-date,last-update,last-fetched:DateTime;service-mileage:Number:Length;"
                            + "charge-remaining:Number:Time"),
            Map.entry("range",
                    "mileage,fuel,electric,hybrid,radius-fuel,radius-electric,radius-hybrid:Number:Length;"
                            + "soc:Number:Dimensionless;remaining-fuel:Number:Volume;"
                            + "estimated-fuel-l-100km,estimated-fuel-mpg:Number"),
            Map.entry("doors",
                    "driver-front,driver-rear,passenger-front,passenger-rear,hood,trunk,win-driver-front,"
                            + "win-driver-rear,win-passenger-front,win-passenger-rear,sunroof:String"),
            Map.entry("check", "name,details,severity:String"),
            Map.entry("service", "name,details:String;date:DateTime;mileage:Number:Length"),
            Map.entry("location", "gps:Location;heading:Number:Angle;address:String;home-distance:Number:Length"),
            Map.entry("remote", "command,state:String"),
            Map.entry("profile",
                    "climate,limit,timer1-enabled,timer4-day-sun,timer2-day-mon:Switch;mode,prefs,control:String;"
                            + "target:Number:Dimensionless;window-start,window-end,timer1-departure:DateTime"),
            Map.entry("statistic", "title:String;energy:Number:Energy;sessions:Number"),
            Map.entry("session", "title,subtitle,energy,issue,status:String"),
            Map.entry("tires", "fl-current,fr-current,rl-current,rr-current,fl-target,fr-target,rl-target,rr-target:"
                    + "Number:Pressure"),
            Map.entry("image", "png:Image;view:String"));

    private static final String THING = "thing-type.connecteddrive.";
    private static final String GROUP = "channel-group-type.connecteddrive.";
    private static final String TYPE = "channel-type.connecteddrive.";

    private static final Pattern TEXT_KEY = Pattern
            .compile("\"(?:@text/)?((?:offline|online|trouble|page)\\.[a-z0-9-]+\\.?[a-z0-9.-]*[a-z0-9])\"");

    @Test
    void tableAndXmlHaveTheSameChannels() throws Exception {
        Set<String> table = new TreeSet<>(VehicleChannels.rows().keySet());
        table.addAll(VehicleChannels.TRIGGERS);
        assertThat(table, is(OhInf.channels().keySet()));
        assertThat(OhInf.groups(), is(VehicleChannels.GROUPS));
    }

    @Test
    void channelsTakeWhatTheirAttributesAre() throws Exception {
        Map<String, String> items = items();
        for (Attribute attribute : Attribute.values()) {
            if (!attribute.channel().isEmpty() && attribute.kind() != Kind.STRUCTURE) {
                assertThat(attribute.name(), items.get(attribute.group() + '#' + attribute.channel()),
                        is(attribute.kind().itemType()));
            }
        }
    }

    @Test
    void channelsOfTheFormerAddOnLiveOn() throws Exception {
        Map<String, String> items = items();
        FORMER.forEach((group, lists) -> {
            for (String list : lists.split(";")) {
                String[] parts = list.split(":", 2);
                for (String id : parts[0].split(",")) {
                    assertThat(group + '#' + id, items.get(group + '#' + id), is(parts[1]));
                }
            }
        });
    }

    @Test
    void everyAttributeIsShown() {
        for (Attribute attribute : Attribute.values()) {
            boolean isPart = attribute == Attribute.LATITUDE || attribute == Attribute.LONGITUDE
                    || attribute == Attribute.TRIPS;
            assertThat(attribute.name(), VehicleChannels.rows(attribute), isPart ? is(empty()) : is(not(empty())));
        }
    }

    @Test
    void readmeListsEveryChannelWithItsItemType() throws Exception {
        Map<String, Element> types = OhInf.types();
        Map<String, String> expected = new TreeMap<>();
        items().forEach((id, item) -> expected.put(id, item));
        OhInf.channels().forEach((id, channel) -> expected.merge(id,
                isWritable(types.get(channel.getAttribute("typeId"))) ? "RW" : "R", (item, rw) -> item + ' ' + rw));
        Map<String, String> readme = new TreeMap<>();
        String group = "";
        Pattern row = Pattern.compile("\\| `([a-z0-9-]+)` \\| ([A-Za-z:]+) \\| (R|RW) \\| .+ \\|");
        for (String line : Files.readAllLines(Path.of("README.md"))) {
            Matcher title = Pattern.compile("### Group `([a-z-]+)`").matcher(line);
            Matcher channel = row.matcher(line);
            if (title.matches()) {
                group = title.group(1);
            } else if (line.startsWith("#")) {
                group = "";
            } else if (!group.isEmpty() && channel.matches()) {
                readme.put(group + '#' + channel.group(1), channel.group(2) + ' ' + channel.group(3));
            }
        }
        assertThat(readme, is(expected));
    }

    @Test
    void dimensionsAndUnitHintsFitTogether() throws Exception {
        OhInf.types().forEach((id, type) -> {
            String item = OhInf.text(type, "item-type");
            Element element = (Element) type.getElementsByTagName("item-type").item(0);
            String hint = element == null ? "" : element.getAttribute("unitHint");
            assertThat(id, !hint.isEmpty(), is(item.startsWith("Number:")));
            if (!hint.isEmpty()) {
                assertThat(id, "Number:" + UnitUtils.getDimensionName(new QuantityType<>("1 " + hint).getUnit()),
                        is(item));
            }
        });
    }

    @Test
    void everyChannelHasOnePointAndOnePropertyAtMost() throws Exception {
        OhInf.types().forEach((id, type) -> {
            List<String> tags = OhInf.elements(type, "tag").stream().map(Element::getTextContent).toList();
            boolean isTrigger = OhInf.text(type, "kind").equals("trigger");
            assertThat(id, tags.stream().filter(POINTS::contains).count(), is(isTrigger ? 0L : 1L));
            assertThat(id, tags.stream().filter(PROPERTIES::contains).count(), is(lessThanOrEqualTo(1L)));
            assertThat(id, tags.stream().filter(tag -> !POINTS.contains(tag) && !PROPERTIES.contains(tag)).toList(),
                    is(empty()));
        });
    }

    @Test
    void everyCommandHasAnOption() throws Exception {
        Set<String> options = OhInf.elements(OhInf.types().get("remote-command"), "option").stream()
                .map(option -> option.getAttribute("value")).collect(Collectors.toSet());
        assertThat(options,
                is(Arrays.stream(RemoteCommand.values()).map(RemoteCommand::id).collect(Collectors.toSet())));
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "_de", "_fr" })
    void everyTextOfTheDescriptionsExistsInEveryLanguage(String language) throws Exception {
        Set<String> expected = new TreeSet<>();
        OhInf.all("config", "config-description", "uri").forEach((uri, description) -> {
            String prefix = uri.replace("thing-type:", "thing-type.config:").replace(':', '.') + '.';
            for (Element parameter : OhInf.elements(description, "parameter")) {
                String key = prefix + parameter.getAttribute("name");
                labelled(expected, key);
                OhInf.elements(parameter, "option")
                        .forEach(option -> expected.add(key + ".option." + option.getAttribute("value")));
            }
        });
        OhInf.all("thing", "thing-type", "id").keySet().forEach(id -> labelled(expected, THING + id));
        OhInf.all("thing", "bridge-type", "id").keySet().forEach(id -> labelled(expected, THING + id));
        OhInf.all("thing", "channel-group-type", "id").forEach((id, group) -> {
            labelled(expected, GROUP + id);
            OhInf.elements(group, "channel").stream().filter(channel -> !OhInf.text(channel, "label").isEmpty())
                    .forEach(channel -> expected.add(GROUP + id + ".channel." + channel.getAttribute("id") + ".label"));
        });
        OhInf.types().forEach((id, type) -> {
            labelled(expected, TYPE + id);
            OhInf.elements(type, "option").forEach(
                    option -> expected.add(TYPE + id + '.' + option.getParentNode().getParentNode().getNodeName()
                            + ".option." + option.getAttribute("value")));
        });
        Set<String> found = OhInf.texts(language).stringPropertyNames().stream()
                .filter(key -> key.startsWith("channel-") || key.startsWith("thing-type."))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat("missing", without(expected, found), is(empty()));
        assertThat("nobody needs", without(found, expected), is(empty()));
    }

    @ParameterizedTest
    @ValueSource(strings = { "_de", "_fr" })
    void translationsAreComplete(String language) throws Exception {
        Properties english = OhInf.texts("");
        Properties other = OhInf.texts(language);
        assertThat(new TreeSet<>(other.stringPropertyNames()), is(new TreeSet<>(english.stringPropertyNames())));
        other.forEach((key, text) -> assertThat(key.toString(), placeholders(text.toString()),
                is(placeholders(english.getProperty(key.toString())))));
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "_de", "_fr" })
    void textsHaveNoApostrophesAndLabelsAreShort(String language) throws Exception {
        OhInf.texts(language).forEach((key, text) -> {
            assertThat(key.toString(), text.toString(), is(not(emptyString())));
            assertThat("an apostrophe would swallow placeholders: " + key, text.toString(), not(containsString("'")));
            if (key.toString().startsWith("channel-") && key.toString().endsWith(".label")) {
                assertThat(key.toString(), text.toString().length(), is(lessThanOrEqualTo(20)));
            }
        });
    }

    @Test
    void labelsInXmlEqualTheEnglishTexts() throws Exception {
        Properties english = OhInf.texts("");
        OhInf.types().forEach((id, type) -> {
            String key = TYPE + id;
            assertThat(OhInf.text(type, "label"), is(english.getProperty(key + ".label")));
            assertThat(OhInf.text(type, "description"), is(english.getProperty(key + ".description")));
        });
    }

    @Test
    void textsThatTheCodeNamesExist() throws Exception {
        Set<String> known = OhInf.texts("").stringPropertyNames();
        try (var files = Files.walk(Path.of("src/main/java"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                Matcher matcher = TEXT_KEY.matcher(Files.readString(file));
                while (matcher.find()) {
                    String key = matcher.group(1);
                    // The name of the resource looks like a key.
                    assertThat(key, "page.html".equals(key) || known.contains(key), is(true));
                }
            }
        }
    }

    @Test
    void keysOfCarDataNameAttributesThatExist() throws Exception {
        Set<String> names = Arrays.stream(Attribute.values()).map(Attribute::name).collect(Collectors.toSet());
        names.addAll(Set.of("DERIVED", "ENDPOINT", "UNUSED"));
        int lines = 0;
        for (String line : Files.readAllLines(Path.of("src/main/resources/cardata-keys.tsv"))) {
            if (!line.startsWith("#") && !line.isBlank()) {
                String target = line.split("\t")[1].split("[:\\s]")[0];
                assertThat(line, names, hasItem(target));
                lines++;
            }
        }
        assertThat("all keys of the catalogue", lines, is(295));
    }

    private static Map<String, String> items() throws Exception {
        Map<String, Element> types = OhInf.types();
        Map<String, String> items = new TreeMap<>();
        OhInf.channels().forEach((id, channel) -> {
            Element type = types.get(channel.getAttribute("typeId"));
            assertThat(id, type, is(notNullValue()));
            String item = type == null ? "" : OhInf.text(type, "item-type");
            items.put(id, item.isEmpty() ? "trigger" : item);
        });
        return items;
    }

    private static boolean isWritable(@Nullable Element type) {
        return type != null && !OhInf.text(type, "kind").equals("trigger") && OhInf.elements(type, "state").stream()
                .noneMatch(state -> state.getAttribute("readOnly").equals("true"));
    }

    private static Set<String> placeholders(String text) {
        return Pattern.compile("\\{\\d}").matcher(text).results().map(r -> r.group()).collect(Collectors.toSet());
    }

    private static Set<String> without(Set<String> keys, Set<String> others) {
        return keys.stream().filter(key -> !others.contains(key)).collect(Collectors.toCollection(TreeSet::new));
    }

    private static void labelled(Set<String> keys, String prefix) {
        keys.add(prefix + ".label");
        keys.add(prefix + ".description");
    }
}
