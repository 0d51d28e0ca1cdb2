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

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Helpers for texts; null in gives null out where the result may be null.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public class StringUtils {

    private static final String UPPER = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private static final String LOWER = "abcdefghijklmnopqrstuvwxyz";
    private static final String DIGITS = "0123456789";

    // The ampersand first when escaping; unescaping goes in the same order, as openHAB does.
    private static final String[][] XML = { { "&", "&amp;" }, { "<", "&lt;" }, { ">", "&gt;" }, { "\"", "&quot;" },
            { "'", "&apos;" } };

    /**
     * Cuts a text, with three dots in place of what is lost.
     *
     * @param input the text
     * @param maxWidth the greatest length of the result, dots included, at least 3
     */
    public static @Nullable String abbreviate(@Nullable String input, int maxWidth) {
        if (input == null || input.length() <= Math.max(3, maxWidth)) {
            return input;
        }
        return input.substring(0, maxWidth - 3) + "...";
    }

    /**
     * Turns the first character to upper case.
     */
    public static @Nullable String capitalize(@Nullable String str) {
        return str == null || str.isEmpty() ? str : Character.toUpperCase(str.charAt(0)) + str.substring(1);
    }

    /**
     * Turns each word between underscores to lower case with an upper case first character.
     */
    public static @Nullable String capitalizeByUnderscore(@Nullable String str) {
        return str == null || str.isEmpty() ? str
                : Stream.of(str.split("_")).map(word -> upperFirst(word.toLowerCase()))
                        .collect(Collectors.joining("_"));
    }

    /**
     * Turns the first character of each word to upper case; any run of whitespace becomes one space.
     */
    public static @Nullable String capitalizeByWhitespace(@Nullable String str) {
        return str == null || str.isEmpty() ? str
                : Stream.of(str.split("\\s+")).map(StringUtils::upperFirst).collect(Collectors.joining(" "));
    }

    /**
     * Removes one line end (CR, LF, or CR LF) at the end of a text.
     */
    public static @Nullable String chomp(@Nullable String str) {
        if (str == null) {
            return null;
        }
        int lineEnd = str.endsWith("\r\n") ? 2 : str.endsWith("\n") || str.endsWith("\r") ? 1 : 0;
        return str.substring(0, str.length() - lineEnd);
    }

    /**
     * Replaces the five special characters of XML by their entities.
     */
    public static @Nullable String escapeXml(@Nullable String str) {
        String result = str;
        for (int i = 0; result != null && i < XML.length; i++) {
            result = result.replace(XML[i][0], XML[i][1]);
        }
        return result;
    }

    /**
     * Returns random letters.
     */
    public static String getRandomAlphabetic(int length) {
        return getRandomString(length, UPPER + LOWER);
    }

    /**
     * Returns random letters or digits.
     */
    public static String getRandomAlphanumeric(int length) {
        return getRandomString(length, UPPER + DIGITS + LOWER);
    }

    /**
     * Returns random upper case hexadecimal digits.
     */
    public static String getRandomHex(int length) {
        return getRandomString(length, DIGITS + "ABCDEF");
    }

    /**
     * Returns characters drawn from a set by a secure random generator.
     *
     * @param length the number of characters
     * @param charset the set
     */
    public static String getRandomString(int length, String charset) {
        return new SecureRandom().ints(length, 0, charset.length()).mapToObj(i -> String.valueOf(charset.charAt(i)))
                .collect(Collectors.joining());
    }

    /**
     * Fills a text up from the left.
     *
     * @param str the text; null counts as empty
     * @param minSize the least length of the result
     * @param padString what to fill with, once for each missing character
     */
    public static String padLeft(@Nullable String str, int minSize, String padString) {
        String text = str == null ? "" : str;
        return padString.repeat(Math.max(0, minSize - text.length())) + text;
    }

    /**
     * Fills a text up from the right.
     *
     * @param str the text; null counts as empty
     * @param minSize the least length of the result
     * @param padString what to fill with, once for each missing character
     */
    public static String padRight(@Nullable String str, int minSize, String padString) {
        String text = str == null ? "" : str;
        return text + padString.repeat(Math.max(0, minSize - text.length()));
    }

    /**
     * Splits a text where the type of character changes, but keeps a capital with its following small letters.
     *
     * @param str the text
     * @return no parts for null or a blank text
     */
    public static String[] splitByCharacterType(@Nullable String str) {
        if (str == null || str.isBlank()) {
            return new String[0];
        }
        List<String> parts = new ArrayList<>();
        int start = 0;
        for (int i = 1; i < str.length(); i++) {
            int before = Character.getType(str.charAt(i - 1));
            int now = Character.getType(str.charAt(i));
            boolean capitalised = before == Character.UPPERCASE_LETTER && now == Character.LOWERCASE_LETTER;
            int cut = capitalised ? i - 1 : i;
            if (before != now && cut > start) {
                parts.add(str.substring(start, cut));
                start = cut;
            }
        }
        parts.add(str.substring(start));
        return parts.toArray(String[]::new);
    }

    /**
     * Replaces the entities of XML's five special characters by the characters.
     */
    public static @Nullable String unEscapeXml(@Nullable String str) {
        String result = str;
        for (int i = 0; result != null && i < XML.length; i++) {
            result = result.replace(XML[i][1], XML[i][0]);
        }
        return result;
    }

    private static String upperFirst(String word) {
        return word.isEmpty() ? word : word.substring(0, 1).toUpperCase() + word.substring(1);
    }
}
