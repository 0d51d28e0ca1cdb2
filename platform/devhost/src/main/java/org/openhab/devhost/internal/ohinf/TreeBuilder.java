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

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Builds the tree of one file from parser events.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class TreeBuilder extends DefaultHandler {

    private record Open(String name, int line, Map<String, String> attributes, List<XmlNode> children,
            StringBuilder text) {
    }

    private final Folder folder;
    private final Deque<Open> open = new ArrayDeque<>();
    private @Nullable Locator locator;
    private @Nullable XmlNode root;

    TreeBuilder(Folder folder) {
        this.folder = folder;
    }

    /**
     * @throws IllegalStateException before the end of the document
     */
    XmlNode root() {
        XmlNode complete = root;
        if (complete == null) {
            throw new IllegalStateException("The document has not ended");
        }
        return complete;
    }

    @Override
    public void setDocumentLocator(@Nullable Locator locator) {
        this.locator = locator;
    }

    @Override
    public void startElement(String uri, String localName, String qName, Attributes attributes) throws SAXException {
        if (open.isEmpty() && !(folder.namespace.equals(uri) && folder.root.equals(localName))) {
            throw new SAXParseException("The root element in " + folder.path + " must be '" + folder.root
                    + "' of namespace " + folder.namespace + ", not '" + localName + "'", locator);
        }
        Map<String, String> plain = new LinkedHashMap<>();
        for (int i = 0; i < attributes.getLength(); i++) {
            if (attributes.getURI(i).isEmpty()) {
                plain.put(attributes.getLocalName(i), attributes.getValue(i));
            }
        }
        Locator here = locator;
        open.push(new Open(localName, here == null ? 0 : here.getLineNumber(), plain, new ArrayList<>(),
                new StringBuilder()));
    }

    @Override
    public void characters(char[] ch, int start, int length) {
        Open current = open.peek();
        if (current != null) {
            current.text.append(ch, start, length);
        }
    }

    @Override
    public void endElement(String uri, String localName, String qName) {
        Open done = open.pop();
        XmlNode node = new XmlNode(done.name, done.line, Map.copyOf(done.attributes), List.copyOf(done.children),
                done.text.toString());
        Open parent = open.peek();
        if (parent == null) {
            root = node;
        } else {
            parent.children.add(node);
        }
    }
}
