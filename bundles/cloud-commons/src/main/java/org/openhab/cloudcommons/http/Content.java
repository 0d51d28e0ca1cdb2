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

import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * The {@link Content} is a text as it came over the line: it stays bytes until somebody reads it.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public final class Content {

    /** The mark that some put before a text in UTF-8. */
    private static final byte[] MARK = { (byte) 0xEF, (byte) 0xBB, (byte) 0xBF };

    private final byte[] bytes;
    private final Charset charset;

    /**
     * @param bytes not copied, so leave them alone
     * @param charset in which they are written
     */
    public Content(byte[] bytes, Charset charset) {
        this.bytes = bytes;
        this.charset = charset;
    }

    /** A text as if it had come in UTF-8. */
    public static Content of(String text) {
        return new Content(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }

    /** How many bytes there are. */
    public int size() {
        return bytes.length;
    }

    /** All of it; what is wrong in its charset becomes a replacement character. */
    public String text() {
        return new String(bytes, begin(), bytes.length - begin(), charset);
    }

    /** Reads it from its begin, without making a text of all of it; what is wrong becomes a replacement character. */
    public Reader reader() {
        return new Decoding(ByteBuffer.wrap(bytes, begin(), bytes.length - begin()), charset.newDecoder());
    }

    /** Its size for a log, never the text. */
    @Override
    public String toString() {
        return bytes.length + " bytes";
    }

    private int begin() {
        return StandardCharsets.UTF_8.equals(charset) && bytes.length >= MARK.length
                && Arrays.equals(bytes, 0, MARK.length, MARK, 0, MARK.length) ? MARK.length : 0;
    }

    /** Decodes straight into the buffer of who reads, where the JDK's reader would bring 8 kB of its own. */
    private static final class Decoding extends Reader {

        private final ByteBuffer in;
        private final CharsetDecoder decoder;
        /** The second half of a pair of characters, for who asks for single ones. */
        private final CharBuffer rest = CharBuffer.allocate(2).flip();

        Decoding(ByteBuffer in, CharsetDecoder decoder) {
            this.in = in;
            this.decoder = decoder.onMalformedInput(CodingErrorAction.REPLACE)
                    .onUnmappableCharacter(CodingErrorAction.REPLACE);
        }

        @Override
        public int read(char[] buffer, int offset, int length) {
            CharBuffer out = CharBuffer.wrap(buffer, offset, length);
            while (out.hasRemaining() && rest.hasRemaining()) {
                out.put(rest.get());
            }
            decoder.decode(in, out, true);
            if (out.position() == offset && length > 0 && in.hasRemaining()) {
                // Not even one character had room: it is a pair.
                decoder.decode(in, rest.clear(), true);
                out.put(rest.flip().get());
            }
            int read = out.position() - offset;
            return read == 0 && length > 0 ? -1 : read;
        }

        @Override
        public void close() {
            // Nothing is held.
        }
    }
}
