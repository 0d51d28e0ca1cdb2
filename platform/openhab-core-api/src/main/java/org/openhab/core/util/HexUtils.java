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
package org.openhab.core.util;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Conversions between bytes or their upper case hexadecimal text.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public class HexUtils {

    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private HexUtils() {
        // Only static methods.
    }

    /**
     * Returns the two digits of a byte as ASCII.
     */
    public static byte[] byteToHex(byte value) {
        return HEX.toHexDigits(value).getBytes(StandardCharsets.US_ASCII);
    }

    /**
     * Returns the digits of all bytes, without anything between.
     */
    public static String bytesToHex(byte[] bytes) {
        return HEX.formatHex(bytes);
    }

    /**
     * Returns the digits of all bytes.
     *
     * @param bytes the bytes
     * @param delimiter what to put between two bytes; null for nothing
     */
    public static String bytesToHex(byte[] bytes, @Nullable CharSequence delimiter) {
        return delimiter == null ? HEX.formatHex(bytes) : HEX.withDelimiter(delimiter.toString()).formatHex(bytes);
    }

    /**
     * Returns the byte of two ASCII digits.
     *
     * @throws IllegalArgumentException if a digit is neither 0-9 nor A-F
     */
    public static byte hexToByte(byte high, byte low) {
        return (byte) (digit(high) << 4 | digit(low));
    }

    /**
     * Returns the bytes of digits without anything between; letter case does not count.
     *
     * @throws IllegalArgumentException for an odd number of digits, or a character that is no digit
     */
    public static byte[] hexToBytes(String hexString) {
        return HEX.parseHex(hexString);
    }

    /**
     * Returns the bytes of delimited digits; letter case does not count.
     *
     * @param hexString the digits; empty gives no bytes
     * @param delimiter a regular expression for what is between two bytes
     * @throws IllegalArgumentException if a part is not two digits
     */
    public static byte[] hexToBytes(String hexString, String delimiter) {
        if (hexString.isEmpty()) {
            return new byte[0];
        }
        String[] parts = hexString.split(delimiter);
        byte[] bytes = new byte[parts.length];
        for (int i = 0; i < parts.length; i++) {
            byte[] parsed = HEX.parseHex(parts[i]);
            if (parsed.length != 1) {
                throw new IllegalArgumentException("Not two digits for each byte: " + hexString);
            }
            bytes[i] = parsed[0];
        }
        return bytes;
    }

    private static int digit(byte ascii) {
        if (ascii >= 'a' || !HexFormat.isHexDigit(ascii)) {
            throw new IllegalArgumentException("Not an upper case hexadecimal digit: " + ascii);
        }
        return HexFormat.fromHexDigit(ascii);
    }
}
