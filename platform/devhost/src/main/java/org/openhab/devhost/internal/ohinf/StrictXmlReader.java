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

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import javax.xml.transform.Source;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.ValidatorHandler;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.XMLReader;

/**
 * Reads XML files against the schemas of openHAB 4.3.
 * <p>
 * Document type declarations are refused; nothing outside the file is ever opened. Instances may be shared.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class StrictXmlReader {

    private static final String NO_DOCTYPE = "http://apache.org/xml/features/disallow-doctype-decl";

    private final Schema schema = schema();
    private final SAXParserFactory parsers = parsers();

    /**
     * @param folder says which root element the file must have
     * @return the file's root element
     * @throws RefusedFileException if the file is no well-formed XML or does not follow the schema
     * @throws IOException if the file cannot be read
     */
    XmlNode read(InputStream input, Folder folder) throws RefusedFileException, IOException {
        TreeBuilder tree = new TreeBuilder(folder);
        Problems problems = new Problems();
        try {
            ValidatorHandler validator = schema.newValidatorHandler();
            validator.setContentHandler(tree);
            validator.setErrorHandler(problems);
            XMLReader reader = parsers.newSAXParser().getXMLReader();
            reader.setProperty("http://javax.xml.XMLConstants/property/accessExternalDTD", "");
            reader.setProperty("http://javax.xml.XMLConstants/property/accessExternalSchema", "");
            reader.setContentHandler(validator);
            reader.setErrorHandler(problems);
            reader.parse(new InputSource(input));
        } catch (SAXParseException e) {
            problems.add(e);
        } catch (SAXException | ParserConfigurationException e) {
            throw new IllegalStateException("The Java runtime lacks a strict XML parser", e);
        }
        if (!problems.list.isEmpty()) {
            throw new RefusedFileException(problems.list);
        }
        return tree.root();
    }

    private static SAXParserFactory parsers() {
        // The runtime's own parser: others on the class path do not know the properties set above.
        SAXParserFactory factory = SAXParserFactory.newDefaultInstance();
        try {
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature(NO_DOCTYPE, true);
        } catch (SAXException | ParserConfigurationException e) {
            throw new IllegalStateException("The Java runtime lacks a strict XML parser", e);
        }
        return factory;
    }

    private static Schema schema() {
        SchemaFactory factory = SchemaFactory.newDefaultInstance();
        try {
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
            // In this order each schema finds the ones it imports.
            return factory.newSchema(Stream.of(Folder.CONFIG, Folder.THING, Folder.ADDON, Folder.UPDATE)
                    .map(StrictXmlReader::source).toArray(Source[]::new));
        } catch (SAXException e) {
            throw new IllegalStateException("The bundled schemas are wrong", e);
        }
    }

    private static Source source(Folder folder) {
        URL url = Objects.requireNonNull(StrictXmlReader.class.getResource("/schema/" + folder.schema));
        try {
            return new StreamSource(url.openStream(), folder.schema);
        } catch (IOException e) {
            throw new IllegalStateException("No schema " + folder.schema, e);
        }
    }

    /** Collects what parser and validator complain about; the first few complaints tell enough. */
    private static final class Problems implements ErrorHandler {

        private static final int MAX = 5;

        private final List<Problem> list = new ArrayList<>();

        @Override
        public void warning(SAXParseException e) {
            add(e);
        }

        @Override
        public void error(SAXParseException e) {
            add(e);
        }

        @Override
        public void fatalError(SAXParseException e) throws SAXException {
            throw e;
        }

        private void add(SAXParseException e) {
            String message = String.valueOf(e.getMessage()).replaceFirst("^cvc-[-.a-zA-Z0-9]+: ", "").replaceAll("\\s+",
                    " ");
            if (list.size() < MAX) {
                list.add(new Problem(e.getLineNumber(), message));
            }
        }
    }
}
