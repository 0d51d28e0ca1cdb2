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
package org.openhab.cloudcommons.http;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.*;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Random;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Tests of {@link Content}.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class ContentTest {

    private static final String TEXT = "M\u00fcnchen \u20ac \ud83d\ude97\ud83d\ude97 \u0645\u0631\u062d\u0628\u0627 x";

    @ParameterizedTest
    @ValueSource(ints = { 1, 2, 3, 5, 4000 })
    void theReaderGivesTheTextInPiecesOfAnySize(int size) throws Exception {
        Content content = Content.of(TEXT);
        assertThat(content.text(), is(TEXT));
        assertThat(read(content, size), is(TEXT));
        assertThat("a second time", read(content, size), is(TEXT));
    }

    @Test
    void singleCharactersCanBeRead() throws Exception {
        Reader reader = Content.of("\ud83d\ude97").reader();
        assertThat(reader.read(), is(0xd83d));
        assertThat(reader.read(), is(0xde97));
        assertThat(reader.read(), is(-1));
        assertThat(reader.read(), is(-1));
    }

    @ParameterizedTest
    @ValueSource(strings = { "ISO-8859-1", "windows-1252", "UTF-16", "UTF-16LE", "UTF-8" })
    void everyCharsetIsRead(String name) throws Exception {
        Charset charset = Charset.forName(name);
        Content content = new Content("Stra\u00dfe 7".getBytes(charset), charset);
        assertThat(content.text(), is("Stra\u00dfe 7"));
        assertThat(read(content, 4), is("Stra\u00dfe 7"));
    }

    @Test
    void aMarkBeforeTheTextIsNoPartOfIt() throws Exception {
        assertThat(Content.of("\ufeff{}").text(), is("{}"));
        assertThat(read(Content.of("\ufeff{}"), 8), is("{}"));
        assertThat(read(Content.of("\ufeff"), 8), is(""));
        assertThat(read(Content.of(""), 8), is(""));
    }

    @Test
    void whatIsWrongIsReplacedAsInTheText() throws Exception {
        Random random = new Random(1);
        for (int i = 0; i < 2_000; i++) {
            byte[] bytes = new byte[random.nextInt(40)];
            random.nextBytes(bytes);
            Content content = new Content(bytes, StandardCharsets.UTF_8);
            assertThat(read(content, 1 + random.nextInt(9)), is(content.text()));
        }
    }

    @Test
    void itsTextIsInNoLog() {
        assertThat(Content.of("geheim").toString(), is("6 bytes"));
        assertThat(Content.of("geheim").size(), is(6));
    }

    @Test
    void anAnswerIsReadInTheCharsetItDeclares() throws Exception {
        byte[] body = "K\u00f6ln".getBytes(StandardCharsets.ISO_8859_1);
        HttpAnswer answer = new HttpAnswer(200, java.util.Map.of("content-type", "text/json; charset=ISO-8859-1"),
                body);
        assertThat(read(answer.content(), 16), is("K\u00f6ln"));
        assertThat(answer.text(), is("K\u00f6ln"));
    }

    private static String read(Content content, int size) throws IOException {
        StringBuilder text = new StringBuilder();
        try (Reader reader = content.reader()) {
            char[] piece = new char[size];
            for (int read = reader.read(piece); read >= 0; read = reader.read(piece)) {
                assertThat("progress", read, is(greaterThan(0)));
                text.append(piece, 0, read);
            }
        }
        return text.toString();
    }
}
