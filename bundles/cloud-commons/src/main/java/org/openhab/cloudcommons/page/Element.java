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
package org.openhab.cloudcommons.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * The {@link Element} is an element of a page. Whatever is put into it is shown as text; there is no way around that.
 *
 * Attributes that hold addresses take safe ones only, and those that hold scripts or styles do not exist.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public final class Element {

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9]*");
    private static final Pattern ATTRIBUTE = Pattern.compile("(?!on|style|srcdoc)[a-z][A-Za-z-]*");
    private static final Set<String> ADDRESSES = Set.of("href", "src", "action", "formaction");
    private static final Set<String> EMPTY = Set.of("meta", "link", "input");
    private static final Set<String> NO_TEXT = Set.of("meta", "link", "input", "script", "style");

    private final String name;
    private final Map<String, String> attributes = new LinkedHashMap<>();
    private final List<Object> content = new ArrayList<>();

    private Element(String name) {
        this.name = name;
    }

    /** @throws IllegalArgumentException if the name is none */
    public static Element of(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("No element: " + name);
        }
        return new Element(name);
    }

    /** A paragraph with a text. */
    public static Element paragraph(String text) {
        return of("p").text(text);
    }

    /**
     * This element with an attribute.
     *
     * @throws IllegalArgumentException for an attribute that could hold a script, and for an unsafe address
     */
    public Element with(String attribute, String value) {
        if (!ATTRIBUTE.matcher(attribute).matches()) {
            throw new IllegalArgumentException("No attribute: " + attribute);
        }
        if (ADDRESSES.contains(attribute) && !Html.isSafeAddress(value)) {
            throw new IllegalArgumentException("Unsafe address in " + attribute);
        }
        attributes.put(attribute, value);
        return this;
    }

    public Element id(String id) {
        return with("id", id);
    }

    /** This element with a class of the style sheet. */
    public Element look(String styleClass) {
        return with("class", styleClass);
    }

    /** This element with a text at its end. */
    public Element text(String text) {
        if (NO_TEXT.contains(name)) {
            throw new IllegalArgumentException("No text in " + name);
        }
        content.add(text);
        return this;
    }

    /** This element with others at its end. */
    public Element add(Element... elements) {
        content.addAll(List.of(elements));
        return this;
    }

    /** The element as HTML, or as XML where it has no empty elements. */
    public String html() {
        StringBuilder html = new StringBuilder();
        write(html);
        return html.toString();
    }

    private void write(StringBuilder html) {
        html.append('<').append(name);
        attributes.forEach((attribute, value) -> html.append(' ').append(attribute).append("=\"")
                .append(Html.escape(value)).append('"'));
        html.append('>');
        if (EMPTY.contains(name)) {
            return;
        }
        for (Object part : content) {
            if (part instanceof Element element) {
                element.write(html);
            } else {
                html.append(Html.escape(part.toString()));
            }
        }
        html.append("</").append(name).append('>');
    }
}
