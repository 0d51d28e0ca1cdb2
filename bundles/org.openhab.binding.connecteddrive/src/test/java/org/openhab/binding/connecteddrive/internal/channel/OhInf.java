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

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.IntStream;

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

    private static final String ROOT = "/OH-INF/";

    private OhInf() {
    }

    /** Channel id within the thing to the channel. */
    static Map<String, Element> channels() throws Exception {
        Map<String, Element> channels = new TreeMap<>();
        for (String group : groups()) {
            elements(xml("thing/group-" + group + ".xml"), "channel")
                    .forEach(channel -> channels.put(group + "#" + channel.getAttribute("id"), channel));
        }
        return channels;
    }

    /** The groups of the thing in its order. */
    static List<String> groups() throws Exception {
        return elements(xml("thing/vehicle.xml"), "channel-group").stream().map(group -> group.getAttribute("id"))
                .toList();
    }

    /** The channel types of all things by their ids. */
    static Map<String, Element> types() throws Exception {
        return all("thing", "channel-type", "id");
    }

    /**
     * What all files of a folder define.
     *
     * @param folder within OH-INF
     * @param tag what is looked for
     * @param id the attribute that tells one from another
     */
    static Map<String, Element> all(String folder, String tag, String id) throws Exception {
        Map<String, Element> found = new TreeMap<>();
        try (var files = Files.list(Path.of("src/main/resources/OH-INF", folder))) {
            for (Path file : files.sorted().toList()) {
                for (Element element : elements(xml(folder + "/" + file.getFileName()), tag)) {
                    assertThat("defined once", found.put(element.getAttribute(id), element), is(nullValue()));
                }
            }
        }
        return found;
    }

    /** The texts of a language; the empty one is English. */
    static Properties texts(String language) throws IOException {
        Properties texts = new Properties();
        try (InputStream in = OhInf.class
                .getResourceAsStream(ROOT + "i18n/connecteddrive" + language + ".properties")) {
            if (in == null) {
                throw new IOException("No texts in " + language);
            }
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return texts;
    }

    static List<Element> elements(Element parent, String tag) {
        NodeList list = parent.getElementsByTagName(tag);
        List<Element> elements = new ArrayList<>();
        IntStream.range(0, list.getLength()).forEach(i -> elements.add((Element) list.item(i)));
        return elements;
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
