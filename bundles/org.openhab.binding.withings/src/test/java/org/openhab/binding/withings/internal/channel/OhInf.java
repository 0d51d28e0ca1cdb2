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
package org.openhab.binding.withings.internal.channel;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.*;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import javax.xml.parsers.DocumentBuilderFactory;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * Reads the description of the binding that openHAB reads.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
final class OhInf {

    static final String ROOT = "/OH-INF/";
    static final List<String> GROUPS = List.of("body", "segments", "heart", "temperature", "urine", "activity",
            "workout", "sleep", "nap", "goals", "status");

    static final List<String> DEVICES = List.of("device", "sleep-monitor");
    /** The item types of what openHAB itself defines. */
    static final Map<String, String> SYSTEM_TYPES = Map.of("system.low-battery", "Switch");

    private OhInf() {
    }

    /** Channel id within the thing to the id of its type. */
    static Map<String, String> channels() throws Exception {
        Map<String, String> channels = new TreeMap<>();
        for (String group : GROUPS) {
            NodeList list = xml("thing/group-" + group + ".xml").getElementsByTagName("channel");
            for (int i = 0; i < list.getLength(); i++) {
                Element channel = (Element) list.item(i);
                channels.put(group + "#" + channel.getAttribute("id"), channel.getAttribute("typeId"));
            }
        }
        return channels;
    }

    /** The channels of the things without groups, as {@code thing:channel}, to the ids of their types. */
    static Map<String, String> deviceChannels() throws Exception {
        Map<String, String> channels = new TreeMap<>();
        for (String thing : DEVICES) {
            NodeList list = xml("thing/" + thing + ".xml").getElementsByTagName("channel");
            for (int i = 0; i < list.getLength(); i++) {
                Element channel = (Element) list.item(i);
                channels.put(thing + ":" + channel.getAttribute("id"), channel.getAttribute("typeId"));
            }
        }
        return channels;
    }

    static Map<String, Element> types() throws Exception {
        Map<String, Element> types = new TreeMap<>();
        List<String> files = new ArrayList<>(List.of("device-channels"));
        GROUPS.forEach(group -> files.add("group-" + group));
        for (String file : files) {
            NodeList list = xml("thing/" + file + ".xml").getElementsByTagName("channel-type");
            for (int i = 0; i < list.getLength(); i++) {
                Element type = (Element) list.item(i);
                assertThat("defined once", types.put(type.getAttribute("id"), type), is(nullValue()));
            }
        }
        return types;
    }

    static String text(Element parent, String tag) {
        NodeList list = parent.getElementsByTagName(tag);
        return list.getLength() == 0 ? "" : list.item(0).getTextContent();
    }

    static Element xml(String name) throws Exception {
        try (InputStream in = OhInf.class.getResourceAsStream(ROOT + name)) {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(in).getDocumentElement();
        }
    }
}
