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
import static org.hamcrest.Matchers.anEmptyMap;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openhab.devhost.internal.ohinf.OhInfContent.Refusal;

/**
 * Broken files, each refused as a whole with a reason and a line.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class RefusalTest {

    private final OhInfLoader loader = new OhInfLoader();

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            # case                  | line | part of the message
            unknown-element         | 9    | element 'semantic-equipment-tag'
            wrong-order             | 9    | starting with element 'description'. One of '{kind, label}' is expected
            unknown-attribute       | 10   | Attribute 'readonly' is not allowed
            missing-label           | 8    | starting with element 'description'
            empty-label             | 9    | minLength '1'
            missing-attribute       | 10   | Attribute 'typeId' must appear on element 'channel'
            missing-item-type       | 7    | needs an 'item-type'
            two-labels              | 9    | starting with element 'label'
            channels-and-groups     | 17   | starting with element 'channel-groups'
            empty-channels          | 9    | content of element 'channels' is not complete
            bad-item-type           | 8    | Number:Heartbeat
            bad-policy              | 10   | Value 'never' is not facet-valid
            bad-kind                | 8    | Value 'button' is not facet-valid
            bad-number              | 10   | 'low' is not a valid value for 'decimal'
            bad-id                  | 7    | Value 'my car'
            newer-attribute         | 9    | Attribute 'bindingId' is not allowed
            missing-key             | 8    | no text for '@text/car.label' in the default properties
            missing-key-in-option   | 12   | no text for '@text/option.a'
            missing-channel-type    | 10   | channel type 'demo:speed' is defined nowhere
            missing-system-type     | 10   | channel type 'system:speed' is defined nowhere
            missing-group-type      | 10   | channel group type 'demo:doors' is defined nowhere
            missing-config          | 9    | configuration description 'thing-type:demo:car' is defined nowhere
            thing-as-bridge         | 12   | bridge type 'demo:garage' is defined nowhere
            wrong-root              | 5    | root element in OH-INF/thing must be 'thing-descriptions'
            wrong-namespace         | 2    | thing-descriptions
            not-well-formed         | 10   | "label" must be terminated
            doctype                 | 2    | DOCTYPE is disallowed
            xinclude                | 11   | 'description' is a simple type
            bad-unit                | 8    | Value 'bpm' is not facet-valid
            unit-on-text            | 8    | nit
            bad-type                | 8    | Value 'number' is not facet-valid
            parameter-before-group  | 9    | starting with element 'parameter-group'
            no-uri                  | 7    | needs a 'uri'
            bad-uri                 | 7    | Value 'demo' is not facet-valid
            keywords                | 9    | element 'keywords'
            bad-connection          | 9    | Value 'internet' is not facet-valid
            no-version              | 7    | Attribute 'targetVersion' must appear
            bad-json                | 3    | no valid JSON at column 2
            no-json-uid             | 1    | needs a 'uid'
            json-tail               | 2    | no valid JSON
            """)
    void brokenFileIsRefusedWithLineAndReason(String name, int line, String message) {
        OhInfContent content = loader.load(FixtureBundle.of("broken/" + name), elsewhere -> false);

        assertThat(content.refusals().toString(), content.refusals().size(), is(1));
        Refusal refusal = content.refusals().get(0);
        assertThat(refusal.toString(), refusal.problems().get(0).line(), is(line));
        assertThat(refusal.problems().get(0).message(), containsString(message));
        assertThat(refusal.path().startsWith("OH-INF/"), is(true));
        assertThat(content.definitions(), is(empty()));
        assertThat(content.thingTypes(), is(anEmptyMap()));
        assertThat(content.configDescriptions(), is(anEmptyMap()));
        assertThat(content.ruleTemplates(), is(empty()));
    }

    @Test
    void externalEntityIsNeverRead() {
        OhInfContent content = loader.load(FixtureBundle.of("broken/doctype"), elsewhere -> false);

        assertThat(content.refusals().toString(), not(containsString("top secret")));
    }

    @Test
    void entityBombIsRefusedAtOnce(@TempDir Path root) throws IOException {
        Path folder = Files.createDirectories(root.resolve("OH-INF/config"));
        StringBuilder xml = new StringBuilder("<!DOCTYPE x [<!ENTITY a0 \"aaaaaaaaaa\">\n");
        for (int i = 1; i < 20; i++) {
            xml.append("<!ENTITY a").append(i).append(" \"").append(("&a" + (i - 1) + ";").repeat(10)).append("\">\n");
        }
        Files.writeString(folder.resolve("bomb.xml"), xml.append("]>\n<x>&a19;</x>"));

        OhInfContent content = loader.load(FixtureBundle.at("bomb", root), elsewhere -> false);

        assertThat(content.refusals().get(0).toString(), containsString("DOCTYPE is disallowed"));
    }

    @Test
    void refusedFileTakesFilesAlongThatReferToIt() {
        OhInfContent content = loader.load(FixtureBundle.of("broken/cascade"), elsewhere -> false);

        assertThat(content.refusals().stream().map(Refusal::path).toList(),
                containsInAnyOrder("OH-INF/thing/channels.xml", "OH-INF/thing/things.xml"));
        assertThat(content.refusals().toString(), containsString("channel type 'demo:ok' is in a refused file"));
        assertThat(content.channelTypes().keySet().stream().map(Object::toString).toList(), contains("demo:alone"));
    }

    @Test
    void typesOfOtherBundlesCanBeReferredTo() {
        OhInfContent content = loader.load(FixtureBundle.of("broken/missing-channel-type"),
                wanted -> wanted.equals(new OhInfContent.Definition(Mention.Kind.CHANNEL_TYPE, "demo:speed")));

        assertThat(content.refusals(), is(empty()));
        assertThat(content.thingTypes().size(), is(1));
    }

    @Test
    void plainTextsWithoutDefaultTextAreReportedButTaken() {
        OhInfContent content = loader.load(FixtureBundle.of("broken/cascade"), elsewhere -> false);

        assertThat(content.notices(),
                is(List.of("OH-INF/thing/unharmed.xml: no default text for channel-type.demo.alone.label")));
    }

    @Test
    void secondDefinitionIsReportedAndTheFirstCounts(@TempDir Path root) throws IOException {
        Path folder = Files.createDirectories(root.resolve("OH-INF/thing"));
        String xml = """
                <t:thing-descriptions bindingId="demo" xmlns:t="https://openhab.org/schemas/thing-description/v1.0.0">
                <channel-type id="x"><item-type>String</item-type><label>%s</label></channel-type>
                </t:thing-descriptions>
                """;
        Files.writeString(folder.resolve("a.xml"), xml.formatted("First"));
        Files.writeString(folder.resolve("b.xml"), xml.formatted("Second"));

        OhInfContent content = loader.load(FixtureBundle.at("twice", root), elsewhere -> false);

        assertThat(content.notices().toString(),
                containsString("OH-INF/thing/b.xml: line 2: channel type 'demo:x' is defined twice"));
        assertThat(content.channelTypes().values().iterator().next().getLabel(), is("First"));
    }

    @Test
    void undeclaredParameterGroupIsReported(@TempDir Path root) throws IOException {
        Path folder = Files.createDirectories(root.resolve("OH-INF/config"));
        Files.writeString(folder.resolve("a.xml"), """
                <c:config-descriptions xmlns:c="https://openhab.org/schemas/config-description/v1.0.0">
                <config-description uri="thing-type:demo:x">
                <parameter name="a" type="text" groupName="nowhere"/>
                </config-description>
                </c:config-descriptions>
                """);

        OhInfContent content = loader.load(FixtureBundle.at("groups", root), elsewhere -> false);

        assertThat(content.notices(),
                is(List.of("OH-INF/config/a.xml: line 3: parameter group 'nowhere' is not declared")));
        assertThat(content.configDescriptions().size(), is(1));
    }

    @Test
    void schemaLocationOfAFileIsNotFollowed(@TempDir Path root) throws IOException {
        Path folder = Files.createDirectories(root.resolve("OH-INF/thing"));
        Path lax = Files.writeString(root.resolve("lax.xsd"), "<not-a-schema/>");
        Files.writeString(folder.resolve("a.xml"), """
                <t:thing-descriptions bindingId="demo" xmlns:t="https://openhab.org/schemas/thing-description/v1.0.0"
                  xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
                  xsi:schemaLocation="https://openhab.org/schemas/thing-description/v1.0.0 %s">
                <channel-type id="x"><item-type>String</item-type><label>X</label></channel-type>
                </t:thing-descriptions>
                """.formatted(lax.toUri()));

        OhInfContent content = loader.load(FixtureBundle.at("located", root), elsewhere -> false);

        assertThat(content.refusals(), is(empty()));
        assertThat(content.channelTypes().size(), is(1));
    }
}
