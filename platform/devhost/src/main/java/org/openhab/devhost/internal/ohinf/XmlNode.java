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

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

/**
 * An element of a validated file, with the line it starts on.
 *
 * @param name local name
 * @param line 1-based line of the start tag
 * @param attributes attributes without a namespace
 * @param children child elements in document order
 * @param text own text; line breaks with the indentation after them are one blank, as openHAB reads it
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
record XmlNode(String name, int line, Map<String, String> attributes, List<XmlNode> children, String text) {

    private static final Pattern LINE_BREAK = Pattern.compile("\\n\\s*");

    XmlNode {
        text = LINE_BREAK.matcher(text).replaceAll(" ").trim();
    }

    /** @return the attribute's value, or null without it */
    @Nullable
    String attribute(String attribute) {
        return attributes.get(attribute);
    }

    /** @return the value of an attribute the schema requires */
    String required(String attribute) {
        return Optional.ofNullable(attributes.get(attribute))
                .orElseThrow(() -> new IllegalStateException("The schema let pass " + name + " without " + attribute));
    }

    /** @return true only if the attribute is there and says {@code true} */
    boolean flag(String attribute) {
        return Boolean.parseBoolean(attributes.get(attribute));
    }

    /** @return the first child element of that name, or null */
    @Nullable
    XmlNode child(String child) {
        return children.stream().filter(node -> node.name.equals(child)).findFirst().orElse(null);
    }

    /** @return the text of the first child element of that name, or null without such a child */
    @Nullable
    String childText(String child) {
        XmlNode node = child(child);
        return node == null ? null : node.text;
    }

    /** @return the elements inside the child of that name, empty without such a child */
    List<XmlNode> inside(String container) {
        XmlNode node = child(container);
        return node == null ? List.of() : node.children;
    }
}
