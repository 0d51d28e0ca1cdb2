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

import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

import javax.xml.parsers.DocumentBuilderFactory;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * Reads a rule of blocks as Main UI of openHAB 4.3 and later keeps it, and writes its blocks as the script that runs.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public final class ExampleBlocks {

    private static final Set<String> RULE = Set.of("configuration", "triggers", "conditions", "actions");

    private final Map<?, ?> trigger;
    private final Map<?, ?> action;
    private final Set<String> items = new TreeSet<>();

    public ExampleBlocks(String text) {
        LoaderOptions options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        Map<?, ?> rule = (Map<?, ?>) new Yaml(new SafeConstructor(options)).load(text);
        assertThat(rule.keySet(), is(RULE));
        assertThat(rule.get("conditions"), is(List.of()));
        trigger = only(rule.get("triggers"));
        action = only(rule.get("actions"));
        assertThat(trigger.get("type"), is("core.ItemStateChangeTrigger"));
        assertThat(action.get("type"), is("script.ScriptAction"));
        assertThat(configuration(action, "type"), is("application/javascript"));
        items.add(configuration(trigger, "itemName"));
    }

    /** The script beside the blocks, which openHAB runs without looking at these. */
    public String script() {
        return configuration(action, "script");
    }

    /** What Main UI makes of the blocks as soon as somebody saves them. */
    public String generated() throws Exception {
        Element xml = DocumentBuilderFactory.newInstance().newDocumentBuilder()
                .parse(new InputSource(new StringReader(configuration(action, "blockSource")))).getDocumentElement();
        assertThat(xml.getAttribute("xmlns"), is("https://developers.google.com/blockly/xml"));
        return statement(child(xml, "block", ""));
    }

    /** The items of the trigger and of the blocks; of the latter once they are {@link #generated}. */
    public Set<String> items() {
        return items;
    }

    private String statement(Element block) {
        String type = block.getAttribute("type");
        if ("controls_if".equals(type)) {
            return "if (" + value(block, "IF0") + ") {\n  "
                    + statement(child(child(block, "statement", "DO0"), "block", "")) + "}\n";
        }
        assertThat(type, is("oh_event"));
        String event = field(block, "eventType");
        assertThat(event, is(in(Set.of("sendCommand", "postUpdate"))));
        return "items.getItem(" + value(block, "itemName") + ")." + event + "(" + value(block, "value") + ");\n";
    }

    private String value(Element parent, String name) {
        Element block = child(child(parent, "value", name), "block", "");
        String type = block.getAttribute("type");
        switch (type) {
            case "text":
                return '\'' + field(block, "TEXT") + '\'';
            case "logic_compare":
                assertThat(field(block, "OP"), is("EQ"));
                return value(block, "A") + " == " + value(block, "B");
            case "oh_getitem_state":
                return "items.getItem(" + value(block, "itemName") + ").state";
            case "oh_item":
                String item = field(block, "itemName");
                assertThat(child(block, "mutation", "").getAttribute("itemName"), is(item));
                items.add(item);
                return '\'' + item + '\'';
            default:
                throw new AssertionError("No value comes out of a block " + type);
        }
    }

    private static String field(Element block, String name) {
        return child(block, "field", name).getTextContent();
    }

    /** @param name empty for elements that have none */
    private static Element child(Element parent, String tag, String name) {
        NodeList nodes = parent.getChildNodes();
        List<Element> found = IntStream.range(0, nodes.getLength()).mapToObj(nodes::item)
                .filter(node -> tag.equals(node.getNodeName())).map(Element.class::cast)
                .filter(element -> name.equals(element.getAttribute("name"))).toList();
        assertThat(tag + " " + name, found, hasSize(1));
        return found.get(0);
    }

    private static Map<?, ?> only(@Nullable Object list) {
        assertThat(list, is(instanceOf(List.class)));
        List<?> modules = (List<?>) Objects.requireNonNull(list);
        assertThat(modules.size(), is(1));
        return (Map<?, ?>) Objects.requireNonNull(modules.get(0));
    }

    private static String configuration(Map<?, ?> module, String name) {
        Map<?, ?> configuration = (Map<?, ?>) Objects.requireNonNull(module.get("configuration"));
        return String.valueOf(configuration.get(name));
    }
}
