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
package org.openhab.binding.connecteddrive.internal.raw;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * Knows what may be told to strangers.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
final class Harmless {

    static final String MASK = "***";

    /** Whatever has one of these in its name is private, all parts included. */
    private static final Set<String> PRIVATE_PARTS = Set.of("gcid", "entityid", "token", "secret", "password", "user",
            "email", "mail", "phone", "mobile", "address", "street", "postal", "zipcode", "municipality", "latitude",
            "longitude", "plate", "firstname", "lastname", "givenname", "familyname", "surname", "nickname", "owner",
            "partner", "sessionid", "providername", "challenge", "verifier", "captcha", "publickey", "redirect",
            "authorization", "clientid", "deviceid", "clusterlocation", "eventid");
    /** These are private, but parts of harmless names. */
    private static final Set<String> PRIVATE_NAMES = Set.of("vin", "city", "lat", "lng", "lon", "topic", "code", "usid",
            "cid", "subtitle", "formatted", "name", "title", "x", "img", "backgroundimg", "cutimg", "coordinates");
    /** These only look private. */
    private static final Set<String> PUBLIC_NAMES = Set.of("token_type", "ismobilephoneconnected");
    /** What users read in the answers of the clouds, and what describes the car. */
    private static final Set<String> PUBLIC_TEXTS = Set.of("description", "longdescription", "text", "label", "model",
            "modelname", "bodytype", "colourdescription", "fullsalist", "dimension", "treaddesign", "manufacturer",
            "error", "error_description", "message", "hint", "exveerrormsg", "exvenote", "details", "errordetails",
            "emptystatedescription", "total", "energycharged", "costsgroupedbycurrency");

    private static final Pattern TIME = Pattern
            .compile("\\d{4}-\\d\\d(-\\d\\d([T ]\\d\\d:\\d\\d(:\\d\\d(\\.\\d+)?)?)?)?(Z|[+-]\\d\\d:?\\d\\d)?");
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,12}(\\.\\d+)?([eE][+-]?\\d{1,2})?");
    /** A word of the clouds: no long digits, so neither an identity number nor a random text. */
    private static final Pattern WORD = Pattern.compile("(?!.*\\d{5})[A-Za-z0-9_./%°~<>+-]{0,32}");
    private static final Pattern RANDOM = Pattern
            .compile("(?=.*\\d.*\\d.*\\d)(?=.*[A-Za-z].*[A-Za-z])[A-Za-z0-9]{10,}");
    private static final Pattern AMOUNT = Pattern.compile("[~<]? ?(--|[\\d.,]+) ?[A-Za-z%°]{0,6}");
    private static final Pattern FAULTS = Pattern.compile("<dtcData[^{}]*>", Pattern.DOTALL);
    private static final Pattern VIN = Pattern.compile("(?=[A-Z]*\\d)[A-Z0-9]{17}");
    private static final Pattern LONG_DIGITS = Pattern.compile("\\d{6,}|\\S+@\\S+|https?:\\S+");
    private static final Pattern FIELD = Pattern.compile("[A-Za-z_$][A-Za-z0-9_.$-]{0,120}|[A-Z]{3}|\\d{1,3}");

    private Harmless() {
    }

    /** Whether everything below a name has to go. */
    static boolean isPrivate(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        String last = lower.substring(lower.lastIndexOf('.') + 1);
        if (PUBLIC_NAMES.contains(last)) {
            return false;
        }
        return PRIVATE_NAMES.contains(last) || PRIVATE_PARTS.stream().anyMatch(last::contains);
    }

    /** Whether the name of a field is one; maps may have identities for names. */
    static boolean isName(String name) {
        return FIELD.matcher(name).matches() && !isIdentity(name);
    }

    /** A text as it may be told. */
    static String text(String key, String value) {
        if (NUMBER.matcher(value).matches()) {
            return number(value);
        }
        if (TIME.matcher(value).matches() || value.isEmpty() || AMOUNT.matcher(value).matches()
                || FAULTS.matcher(value).matches() || WORD.matcher(value).matches() && !isIdentity(value)) {
            return value;
        }
        if (PUBLIC_TEXTS.contains(key.toLowerCase(Locale.ROOT))) {
            return LONG_DIGITS.matcher(VIN.matcher(value).replaceAll(MASK)).replaceAll(MASK);
        }
        return MASK;
    }

    /** A number as it may be told: nothing that needs four decimals is worth a position. */
    static String number(String value) {
        BigDecimal number = new BigDecimal(value);
        return number.scale() < 4 ? value : number.setScale(1, RoundingMode.HALF_UP).toPlainString();
    }

    private static boolean isIdentity(String value) {
        return VIN.matcher(value).find() || RANDOM.matcher(value).find();
    }
}
